import { expect, test } from 'vitest';
import { type PackedModel, unpack } from '../../src/classifier/packed.ts';
import { blockModel } from '../../src/main-content/blocks/weights.ts';
import { models as headers } from '../../src/recognize/table/headers/weights.ts';
import { models as kinds } from '../../src/recognize/table/kinds/weights.ts';

// `!` is zero and `#` one; of 88 digits `P` is the middle of one, and `P!` that of two.
const none: PackedModel = {
  base: 0.5,
  scale: 2,
  shift: -1,
  weights: '',
  weightParts: 1,
  features: '',
  bounds: '',
  boundValues: '',
  answers: '',
  answerParts: 1,
};

test('weights are two digits around zero, in parts of one, one for each feature', () => {
  const { weights, base, scale, shift } = unpack({ ...none, weights: 'P!P#O~', weightParts: 4 }, 4);
  expect([...weights]).toEqual([0, 0.25, -0.25, 0]);
  expect([base, scale, shift]).toEqual([0.5, 2, -1]);
});

test('features count from nought, and bounds are places among values', () => {
  const { features, bounds } = unpack(
    { ...none, features: '!!!##!!!!~', bounds: '!#!!!$', boundValues: '0,0.125,30' },
    1,
  );
  expect([...features]).toEqual([0, 1, 88, 0, 87]);
  expect([...bounds]).toEqual([0.125, 0, 30]);
});

test('answers are one digit around zero, and characters that a string or HTML escapes are none', () => {
  const features = '!!'.repeat(14);
  const { answers } = unpack({ ...none, features, answers: 'PQN!#&(;=[]z|PPP', answerParts: 100 }, 1);
  expect([...answers]).toEqual([0, 1, -2, -44, -43, -40, -39, -20, -19, 11, 12, 40, 41, 0, 0, 0].map((n) => n / 100));
});

test('answers are two digits where there are more than one for each', () => {
  const { answers } = unpack(
    { ...none, features: '!!'.repeat(7), answers: `P!P#O~${'P!'.repeat(5)}`, answerParts: 8 },
    1,
  );
  expect([...answers]).toEqual([0, 0.125, -0.125, 0, 0, 0, 0, 0]);
});

test('the models of the library unpack to complete trees of finite numbers', () => {
  for (const model of [...Object.values(kinds), ...Object.values(headers), blockModel]) {
    const { weights, features, bounds, answers } = unpack(model, 10_000);
    const trees = answers.length / 8;
    expect([features.length, bounds.length]).toEqual([7 * trees, 7 * trees]);
    for (const numbers of [weights, features, bounds, answers]) expect(numbers.every(Number.isFinite)).toBe(true);
    expect(Object.values(model).join('')).not.toMatch(/["'<\\`{]/);
  }
});
