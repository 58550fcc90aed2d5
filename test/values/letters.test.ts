import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasLetter,
  hasLetterOrNumber,
  isAsciiLetter,
  isAsciiLetterOrDigit,
  letterAt,
} from '../../src/values/letters.ts';

test.each([
  ['A', true, true],
  ['Z', true, true],
  ['a', true, true],
  ['z', true, true],
  ['5', false, true],
  ['@', false, false],
  ['[', false, false],
  ['`', false, false],
  ['{', false, false],
  ['Ä', false, false],
  ['š', false, false],
])('%j is a letter of ASCII: %j, or a digit: %j', (character, letter, either) => {
  const unit = character.charCodeAt(0);
  expect([isAsciiLetter(unit), isAsciiLetterOrDigit(unit)]).toEqual([letter, either]);
});

test.each([
  ['', -1, false],
  ['(7)', -1, true],
  ['– 7', -1, true],
  ['… – …', -1, false],
  ['1. Tea', 3, true],
  ['– Tea', 2, true],
  ['„Öl“', 1, true],
  ['½', -1, true],
  ['\u{1d400}', 0, true],
])('the first letter of %j is at %j, and there is a letter or a number: %j', (text, at, either) => {
  expect([letterAt(text), hasLetter(text), hasLetterOrNumber(text)]).toEqual([at, at >= 0, either]);
});

test('the rules for ASCII agree with the classes of Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(letterAt(text)).toBe(text.search(/\p{L}/u));
      expect(hasLetterOrNumber(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    }),
  );
});
