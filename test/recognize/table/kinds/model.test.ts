import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../../src/classifier/model.ts';
import { featureNames } from '../../../../src/recognize/table/kinds/features.ts';
import { signalsOf } from '../../../../src/recognize/table/kinds/signals.ts';
import { modelOf } from '../../../classifier/made-model.ts';

const values = (filled: Record<number, number>): number[] => featureNames.map((_, feature) => filled[feature] ?? 0);
const odds = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000;

describe('the score of a model', () => {
  test('is that of its base, scale and shift without any feature', () => {
    expect(scoreOf(modelOf({}), values({}))).toBe(0.5);
    expect(scoreOf(modelOf({ base: 2, scale: 0.5, shift: -3 }), values({}))).toBe(odds(-2));
  });

  test('adds the logarithm of each feature by its weight', () => {
    const model = modelOf({ weights: { 1: 2, 3: -1 } });
    expect(scoreOf(model, values({ 1: 1 }))).toBe(odds(2 * Math.log(2)));
    expect(scoreOf(model, values({ 1: 1, 3: 3 }))).toBe(odds(2 * Math.log(2) - Math.log(4)));
  });

  test('adds the answer of each tree: up to a bound the first half below, above it the second', () => {
    const tree = { bounds: [1, 1, 1, 1, 1, 1, 1], answers: [1, 2, 3, 4, 5, 6, 7, 8] };
    const model = modelOf({ ...tree, features: [0, 1, 1, 2, 2, 2, 2] });
    expect(scoreOf(model, values({}))).toBe(odds(1));
    expect(scoreOf(model, values({ 0: 1, 1: 1, 2: 1 }))).toBe(odds(1));
    expect(scoreOf(model, values({ 2: 2 }))).toBe(odds(2));
    expect(scoreOf(model, values({ 1: 2 }))).toBe(odds(3));
    expect(scoreOf(model, values({ 0: 2, 1: 2 }))).toBe(odds(7));
    expect(scoreOf(modelOf({ ...tree, features: [0, 0, 0, 0, 0, 0, 0] }), values({ 0: 2 }))).toBe(odds(8));
  });
});

describe('the signals of a model', () => {
  test('are the features that moved it most, what spoke against it with a sign', () => {
    const model = modelOf({ weights: { 0: 1, 1: -3, 2: 0.01 } });
    expect(signalsOf(model, values({ 0: 1, 1: 1, 2: 1 }))).toEqual([`-${featureNames[1]}`, featureNames[0]]);
  });

  test('carry the number where it is not one, and leave out what is absent', () => {
    const tree = modelOf({
      features: [5, 5, 5, 5, 5, 5, 5],
      bounds: [0, 0, 0, 0, 0, 0, 0],
      answers: [2, 2, 2, 2, -2, -2, -2, -2],
    });
    expect(signalsOf(tree, values({}))).toEqual([]);
    expect(signalsOf(tree, values({ 5: 0.333 }))).toEqual([`-${featureNames[5]} (0.33)`]);
  });

  test('are at most six', () => {
    const weights = Object.fromEntries(Array.from({ length: 9 }, (_, feature) => [feature, feature + 1]));
    const filled = Object.fromEntries(Array.from({ length: 9 }, (_, feature) => [feature, 1]));
    expect(signalsOf(modelOf({ weights }), values(filled))).toHaveLength(6);
  });
});
