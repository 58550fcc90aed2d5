import { magnitudeLetters, wholeNumberWords } from '../lexicon/numbers.ts';
import { magnitudePowers } from './magnitude-words.ts';
import type { Token } from './token.ts';
import { readCurrency } from './unit.ts';

/**
 * The multiplier of a number: its power of ten, and the letter where it is written as one, which its context must
 * confirm (`5k` alone may be anything).
 */
export interface Magnitude {
  power: number;
  letter?: string;
  next: number;
}

const LETTERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(Object.entries(magnitudeLetters));

/** Returns the magnitude that words at a token name (`million`, `mil millones`), or `undefined`. */
export function readMagnitudeWords(tokens: readonly Token[], at: number): Magnitude | undefined {
  const first = wordAt(tokens, at);
  if (first === undefined) return undefined;
  const second = wordAt(tokens, first.next);
  return second === undefined || second.power <= first.power
    ? first
    : { power: first.power + second.power, next: second.next };
}

function wordAt(tokens: readonly Token[], at: number): Magnitude | undefined {
  const token = tokens[at];
  const power = token?.kind === 'word' && !token.line ? magnitudePowers.get(token.word) : undefined;
  if (power === undefined) return undefined;
  const point = tokens[at + 1];
  const abbreviated = point?.text === '.' && !point.spaced && tokens[at + 2] !== undefined;
  if (abbreviated && wholeNumberWords.includes(token?.word ?? '')) return undefined;
  return { power, next: abbreviated ? at + 2 : at + 1 };
}

/** Returns the magnitude at a token, after a number or after one with its currency, or `undefined`. */
export function readMagnitude(tokens: readonly Token[], at: number, money: boolean): Magnitude | undefined {
  const words = readMagnitudeWords(tokens, at);
  if (words !== undefined) return words;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.line) return undefined;
  const letter = token.text;
  const power = LETTERS.get(letter);
  if (power === undefined) return undefined;
  if (letter === 'm' && !money) return undefined;
  if (letter === 'T' && readCurrency(tokens, at + 1) !== undefined) return undefined;
  // `$5 M` is as common as `$5M`; without money a lone letter after a blank is something else.
  if (token.spaced && !money) return undefined;
  return { power, letter, next: at + 1 };
}
