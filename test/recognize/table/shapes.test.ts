import { describe, expect, test } from 'vitest';
import { factsOf } from './header-looks.ts';
import { rolesOf } from './tables.ts';

const shapeOf = (text: string): string => factsOf(['Tea | Cups', `Assam | ${text}`]).shape(1, 1);
/** Whether a text reads as a value: a figure or a tick. */
const isValue = (text: string): boolean => !['words', 'empty'].includes(shapeOf(text));
/** Whether a text counts as empty. */
const isNothing = (text: string): boolean => shapeOf(text) === 'empty';

describe('a text in a table', () => {
  test.each([
    ['a number', '4'],
    ['a number below nothing', '−4'],
    ['a number with its unit', '250 ml'],
    ['an amount', '£4.50'],
    ['a share', '12 %'],
    ['an estimate', '~40'],
    ['a year', '1874'],
    ['a reading of a clock', '1:02:11'],
    ['a date', '12/5/2021'],
    ['figures with two letters each', 'ab1'],
    ['figures with two large letters each', 'AZ0'],
    ['figures with the first and the last letter', 'az9'],
    ['figures with letters of another script', 'жю1'],
    ['figures with signs between', 'a–b_1:~'],
    ['forty figures', '1:'.repeat(20)],
    ['a tick', '✓'],
    ['a word for no', 'nein'],
    ['a number with a reference mark', '4 [3]'],
    ['a tick before a reference mark', '✓[3]'],
  ])('is a value where it is %s', (_, text) => {
    expect(isValue(text)).toBe(true);
  });

  test.each([
    ['a word', 'hot'],
    ['a word with three letters to a figure', 'azz1'],
    ['a word with three large letters to a figure', 'AZZ1'],
    ['a word of another script', 'ыжю1'],
    ['forty-one figures', `${'1:'.repeat(20)}1`],
    ['signs alone', '§§'],
    ['a sentence with a number', 'about 4 of them'],
    ['a word that only begins as one for yes', 'yes, but hot'],
    ['a word with a reference mark', 'hot [3]'],
  ])('is none where it is %s', (_, text) => {
    expect(isValue(text) || isNothing(text)).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['a dash', '–'],
    ['dashes', '---'],
    ['dots', '…'],
    ['letters for not available', 'n/a'],
    ['letters for to be announced', 'TBA'],
    ['a reference mark alone', '[3]'],
    ['a dash with a reference mark', '- [note]'],
  ])('counts as empty where it is %s', (_, text) => {
    expect(isNothing(text)).toBe(true);
  });
});

describe('a table too wide to be laid out', () => {
  const wide = (last: string): string[] => [
    'Tea | {colspan=1000} Cups',
    ...Array.from({ length: 1000 }, (_, row) => `Tea ${row} | ${row}`),
    last,
  ];

  test('is left as it is', () => {
    expect(rolesOf(wide('Assam'))[0]).toBe('..');
  });
});
