import { expect, test } from 'vitest';
import { withoutReference } from '../../../src/recognize/table/note-references.ts';

const hasRow = (id: string): boolean => id === 'W2';

test.each([
  ['max. 2 % (see below: W2)', 'max. 2 %'],
  ['≥ 90 %; see note 3', '≥ 90 %'],
  ['2 % – siehe unten: W2', '2 %'],
  ['5 h [see note 2]', '5 h'],
  ['2 % (W2)', '2 %'],
  ['2 % [W2]', '2 %'],
  ['2 % (see W2 below)', '2 %'],
  ['2 % → W2', '2 %'],
])('what a cell states has no words that send the reader to a note: %s', (text, stated) => {
  expect(withoutReference(text, hasRow)).toBe(stated);
});

test.each([
  'See details below: M2',
  '3 (see notes on page 4 and read them all)',
  '12 see below',
  '2 % (measured below)',
  '2 % (W3)',
  '2 % (H2)',
  '(W2)',
  '2 % W2',
  '2 % (W2) of all',
])('other words stay: %s', (text) => {
  expect(withoutReference(text, hasRow)).toBe(text);
});
