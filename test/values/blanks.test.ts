import { expect, test } from 'vitest';
import { countWords, isBlank } from '../../src/values/blanks.ts';

test('blank is what expressions take for white space', () => {
  const differing: number[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1)
    if (isBlank(unit) !== /\s/.test(String.fromCharCode(unit))) differing.push(unit);
  expect(differing).toEqual([]);
});

test.each(['', 'tea', 'two cups', 'two \n cups', ' tea', 'tea ', ' ', 'a\u00a0b\tc'])(
  'the words of %j are counted',
  (text) => {
    expect(countWords(text)).toBe(text.split(/\s+/).length);
  },
);
