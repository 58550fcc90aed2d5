import { hasOneOf } from '../../values/characters.ts';
import { type Roles, role } from './roles.ts';
import { asciiWords, sign } from './signs.ts';

/** Quotation marks beyond ASCII that open an aside. */
const quotes = '“„«';
const asides = /\([^()]*\)|[“"„«][^“”"„«»]*[”"“»]/g;

/** A possible title and what was read from it. */
export interface Title {
  bare: string;
  lower: string;
  words: readonly string[];
  /** The roles of the first word, and of the first two together. */
  first: number;
  /** The roles of the second word. */
  second: number;
  last: number;
  /** The roles of all words. */
  any: number;
  /** The roles of the words between the first and the last. */
  inner: number;
  signs: number;
}

/** `undefined` where a text has no words. */
export function readTitle(bare: string, signs: number, roles: Roles): Title | undefined {
  const lower = bare.toLowerCase();
  const words = wordsBeside(lower, signs);
  if (words.length === 0 && wordsOf(lower, signs).length === 0) return undefined;
  let first = 0;
  let second = 0;
  let last = 0;
  let any = 0;
  let inner = 0;
  for (let index = 0; index < words.length; index += 1) {
    last = roles.get(words[index] as string) ?? 0;
    if (index === 1) second = last;
    if (index === 0) first = last;
    else if (index < words.length - 1) inner |= last;
    any |= last;
  }
  if ((first & role.firstOfTwo) !== 0) first |= roles.get(`${words[0]} ${words[1]}`) ?? 0;
  return { bare, lower, words, first, second, last, any, inner, signs };
}

/** The words of a title without those in brackets and quotation marks, which are not part of its grammar. */
export function wordsBeside(lower: string, signs: number): string[] {
  const hasAside = (signs & sign.aside) !== 0 || ((signs & sign.foreign) !== 0 && hasOneOf(lower, quotes));
  return wordsOf(hasAside ? lower.replace(asides, ' ') : lower, signs);
}

/** The words of a lower-case text; Unicode classes take several times as long as ASCII ones. */
export function wordsOf(lower: string, signs: number): string[] {
  // Most titles are words and spaces.
  if ((signs & ~sign.digit) === 0) return lower.split(' ').filter((word) => word !== '');
  return (signs & sign.foreign) === 0 ? asciiWords(lower) : (lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
