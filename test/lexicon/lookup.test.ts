import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWords, findEntry, hasWordAt, lexicon, wordTable } from '../../src/lexicon/lookup.ts';

/** The words of a text, found by a regular expression. */
function wordsByExpression(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/(?<=\p{L}{3})²(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}%.&+-]+/gu, ' ')
    .trim()} `;
}

test.each([
  '',
  ' ',
  '(…)',
  'tea for two',
  'Tea, for two?',
  ' “Tea” – 5 %',
  'Öl & Käse',
  '3 × 4 ÷ 2',
  'İstanbul',
  'Что это?',
  'x²',
  `${'long '.repeat(100)}!`,
])('%j is put in words', (text) => {
  expect(asWords(text)).toBe(wordsByExpression(text));
});

test('any text is put in words as an expression would', () => {
  const unit = fc.constantFrom(...'aZ5%.& -+,!’–éÄ×÷µΣİж中²\u0301\u{1f375}');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(asWords(text)).toBe(wordsByExpression(text));
    }),
  );
});

test.each([
  ['FAQ¹', ' faq '],
  ['Glossary⁽²⁾ of terms¹²', ' glossary of terms '],
  ['Stepsᵃ', ' steps '],
  ['Area in m²', ' area in m² '],
  ['Part¹ᵃ', ' part¹ᵃ '],
])('the mark of a note behind a word is no part of it: %s', (text, words) => expect(asWords(text)).toBe(words));

test('a word is looked up in its place', () => {
  const table = wordTable(['tea', 'of', 'a', '']);
  const found = (text: string, start: number, end: number): boolean => hasWordAt(table, text, start, end);
  expect([found('a cup of tea', 0, 1), found('a cup of tea', 6, 8), found('a cup of tea', 9, 12)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([found('a cup of tea', 2, 5), found('sea', 0, 3), found('tea', 1, 3)]).toEqual([false, false, false]);
  expect(found('tea', 1, 1)).toBe(true);
});

test('an entry of signs alone is found where there are no words', () => {
  expect(findEntry(asWords('–'), lexicon(['#', 'number']))).toBe('');
  expect(findEntry(asWords('Room number'), lexicon(['#', 'number']))).toBe('number');
  expect(findEntry(asWords('the two cups of it'), lexicon(['cups of tea', 'cups of']))).toBe('cups of');
});
