import { numberWords } from '../lexicon/numbers.ts';

/** The powers of ten of words that multiply the number before them. */
export const magnitudePowers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  numberWords.flatMap(([power, words]) => words.split(' ').map((word): [string, number] => [word, power])),
);
