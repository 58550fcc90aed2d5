/**
 * Words that open a lower bound and, where a range follows, belong to the range (`von 5 bis 10 s`, `from 5 to 10 s`).
 */
export const rangeOpeners: readonly string[] = ['from', 'von', 'de', 'desde', 'da', 'van', 'från', 'от', 'від'];

/** Signs and words between the ends of a range. */
export const rangeSigns: readonly string[] = ['-', '–', '—', '‒', '‑', '…', '..', '...', '～', '〜', '~'];
export const rangeWords: readonly string[] = [
  'to',
  'bis',
  'à',
  'a',
  'hasta',
  'through',
  'up to',
  'bis zu',
  "jusqu'à",
  'até',
  'till',
  'til',
  'до',
  'do?',
  'έως',
  '至',
  '到',
  'から',
];

/** Those of them after which hours are more likely a time of day (`od 8 do 18 hodin`). */
export const clockJoiners: readonly string[] = ['do?'];

/** Words that open a range, with the words that then join its ends. */
export const betweenWords: readonly (readonly [opener: string, joiners: readonly string[]])[] = [
  ['between', ['and']],
  ['zwischen', ['und']],
  ['entre', ['et', 'y', 'e', 'and']],
  ['tra', ['e', 'and']],
  ['fra', ['e', 'and']],
  ['tussen', ['en', 'and']],
  ['mellan', ['och']],
  ['mellem', ['og']],
  ['mellom', ['og']],
  ['między', ['a', 'i', 'and']],
  ['pomiędzy', ['a', 'i', 'and']],
  ['между', ['и']],
  ['між', ['і', 'та']],
  ['mezi', ['a']],
  ['medzi', ['a']],
  ['între', ['și']],
];

/** Words between the last two members of a list. */
export const joinWords: readonly string[] = [
  'and',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'o',
  'och',
  'eller',
  'og',
  'lub',
  'albo',
  'oraz',
  'и',
  'или',
  'або',
  'nebo',
  'alebo',
  'vagy',
  'veya',
];
