import { expect, test } from 'vitest';
import { type CompactModel, unpackCompact } from '../../src/classifier/compact.ts';
import { models } from '../../src/recognize/table/kinds/weights.ts';

// `!` is nought and `#` one; of 88 digits `P` is the middle of one, and `P!` that of two.
const none: CompactModel = {
  base: 0.5,
  scale: 2,
  shift: -1,
  weights: '',
  weightStep: 1,
  features: '',
  bounds: '',
  boundValues: '',
  answers: '',
  answerStep: 1,
};

test('weights are two digits around zero, times a step, one for each feature', () => {
  const { weights, base, scale, shift } = unpackCompact({ ...none, weights: 'P!P#O~', weightStep: 0.25 }, 4);
  expect([...weights]).toEqual([0, 0.25, -0.25, 0]);
  expect([base, scale, shift]).toEqual([0.5, 2, -1]);
});

test('features count from nought, and bounds are places among values', () => {
  const { features, bounds } = unpackCompact(
    { ...none, features: '!!!##!!!!~', bounds: '!#!!!$', boundValues: '0,0.125,30' },
    1,
  );
  expect([...features]).toEqual([0, 1, 88, 0, 87]);
  expect([...bounds]).toEqual([0.125, 0, 30]);
});

test('answers are one digit around zero, and characters that a string or HTML escapes are none', () => {
  const { answers } = unpackCompact({ ...none, answers: 'PQN!#&(;=[]z|', answerStep: 0.01 }, 1);
  expect([...answers].map((answer) => Math.round(answer * 100))).toEqual([
    0, 1, -2, -44, -43, -40, -39, -20, -19, 11, 12, 40, 41,
  ]);
});

test('the models of kinds say no more than they mean', () => {
  for (const model of Object.values(models)) {
    const { weights, features, bounds, answers } = unpackCompact(model, 10_000);
    const trees = answers.length / 8;
    expect([features.length, bounds.length]).toEqual([7 * trees, 7 * trees]);
    for (const numbers of [weights, features, bounds, answers]) expect(numbers.every(Number.isFinite)).toBe(true);
    expect(Object.values(model).join('')).not.toMatch(/["'<\\`{]/);
  }
});
