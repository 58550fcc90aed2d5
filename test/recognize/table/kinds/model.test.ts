import { describe, expect, test } from 'vitest';
import { type PackedModel, scoreOf, unpack as unpackFor } from '../../../../src/classifier/model.ts';
import { featureNames } from '../../../../src/recognize/table/kinds/features.ts';
import { signalsOf } from '../../../../src/recognize/table/kinds/signals.ts';

const none: PackedModel = { base: 0, scale: 1, shift: 0, linear: '', features: '', bounds: '', answers: '' };
const values = (filled: Record<number, number>): number[] => featureNames.map((_, feature) => filled[feature] ?? 0);
const odds = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000;

const unpack = (packed: PackedModel) => unpackFor(packed, featureNames.length);

describe('the score of a model', () => {
  test('is that of its base, scale and shift without any feature', () => {
    expect(scoreOf(unpack(none), values({}))).toBe(0.5);
    expect(scoreOf(unpack({ ...none, base: 2, scale: 0.5, shift: -3 }), values({}))).toBe(odds(-2));
  });

  test('adds the logarithm of each feature by its weight', () => {
    const model = unpack({ ...none, linear: '1,2,3,-1' });
    expect(scoreOf(model, values({ 1: 1 }))).toBe(odds(2 * Math.log(2)));
    expect(scoreOf(model, values({ 1: 1, 3: 3 }))).toBe(odds(2 * Math.log(2) - Math.log(4)));
  });

  test('adds the answer of each tree: up to a bound the first half below, above it the second', () => {
    const tree = { features: '0,1,1,2,2,2,2', bounds: '1,1,1,1,1,1,1', answers: '1,2,3,4,5,6,7,8' };
    const model = unpack({ ...none, ...tree });
    expect(scoreOf(model, values({}))).toBe(odds(1));
    expect(scoreOf(model, values({ 0: 1, 1: 1, 2: 1 }))).toBe(odds(1));
    expect(scoreOf(model, values({ 2: 2 }))).toBe(odds(2));
    expect(scoreOf(model, values({ 1: 2 }))).toBe(odds(3));
    expect(scoreOf(model, values({ 0: 2, 1: 2 }))).toBe(odds(7));
    expect(
      scoreOf(
        unpack({ ...none, features: '0,0,0,0,0,0,0', bounds: tree.bounds, answers: tree.answers }),
        values({ 0: 2 }),
      ),
    ).toBe(odds(8));
  });
});

describe('the signals of a model', () => {
  test('are the features that moved it most, what spoke against it with a sign', () => {
    const model = unpack({ ...none, linear: '0,1,1,-3,2,0.01' });
    expect(signalsOf(model, values({ 0: 1, 1: 1, 2: 1 }))).toEqual([`-${featureNames[1]}`, featureNames[0]]);
  });

  test('carry the number where it is not one, and leave out what is absent', () => {
    const tree = { features: '5,5,5,5,5,5,5', bounds: '0,0,0,0,0,0,0', answers: '2,2,2,2,-2,-2,-2,-2' };
    expect(signalsOf(unpack({ ...none, ...tree }), values({}))).toEqual([]);
    expect(signalsOf(unpack({ ...none, ...tree }), values({ 5: 0.333 }))).toEqual([`-${featureNames[5]} (0.33)`]);
  });

  test('are at most six', () => {
    const linear = Array.from({ length: 9 }, (_, feature) => `${feature},${feature + 1}`).join(',');
    const filled = Object.fromEntries(Array.from({ length: 9 }, (_, feature) => [feature, 1]));
    expect(signalsOf(unpack({ ...none, linear }), values(filled))).toHaveLength(6);
  });
});
