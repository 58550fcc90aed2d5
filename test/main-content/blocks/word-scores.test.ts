import { expect, test } from 'vitest';
import { readScores, told } from '../../../src/main-content/blocks/word-scores.ts';

const scores = readScores('-1.5 reply quote 0.8 however');

test('scores precede their words', () => {
  expect([...scores]).toEqual([
    ['reply', -1.5],
    ['quote', -1.5],
    ['however', 0.8],
  ]);
});

test('the scores of several words are combined, and unknown words have none', () => {
  const { count, sum, least, most } = told(scores, ['however', 'tea', 'reply']);
  expect([count, Math.round(10 * sum) / 10, least, most]).toEqual([3, -0.7, -1.5, 0.8]);
});

test('the least and the most are of the words that there are', () => {
  expect(told(scores, ['reply'])).toEqual({ count: 1, sum: -1.5, least: -1.5, most: -1.5 });
  expect(told(scores, [])).toEqual({ count: 0, sum: 0, least: 0, most: 0 });
});
