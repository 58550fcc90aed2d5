/**
 * Words that open a lower bound and, where a range follows, belong to the range (`von 5 bis 10 s`, `from 5 to 10 s`).
 */
export const rangeOpeners: readonly string[] = ['from', 'von', 'de', 'desde'];

/** Signs and words between the ends of a range. */
export const rangeSigns: readonly string[] = ['-', '–', '—', '‒', '‑', '…', '..', '...'];
export const rangeWords: readonly string[] = ['to', 'bis', 'à', 'a', 'hasta', 'through', 'up to', 'bis zu', "jusqu'à"];

/** Words that open a range, with the words that then join its ends. */
export const betweenWords: readonly (readonly [opener: string, joiners: readonly string[]])[] = [
  ['between', ['and']],
  ['zwischen', ['und']],
  ['entre', ['et', 'y']],
];
