import { approximateSigns, approximateWords, leadingApproximateWords } from '../lexicon/approximation.ts';
import {
  type Bound,
  comparatorSigns,
  comparatorWords,
  fromWords,
  prefixBounds,
  trailingBounds,
} from '../lexicon/comparators.ts';
import { isEastAsian } from './east-asian.ts';
import { matchPhrase, phrases } from './phrase.ts';
import type { Token } from './token.ts';

/** A bound found in a text; `by` is `sign` for `<`, `word` for `less than`, and `from` for an opening price. */
export interface BoundMatch extends Bound {
  next: number;
  by: 'sign' | 'word' | 'from';
}

const SIGNS: ReadonlyMap<string, Bound> = /* @__PURE__ */ new Map(Object.entries(comparatorSigns));
const WORDS = /* @__PURE__ */ phrases(comparatorWords);
const FROM = /* @__PURE__ */ phrases([[true, fromWords]]);
const TRAILING = /* @__PURE__ */ phrases(trailingBounds);
const APPROXIMATE = /* @__PURE__ */ phrases([[true, approximateWords]]);
const LEADING_APPROXIMATE = /* @__PURE__ */ phrases([[true, [...approximateWords, ...leadingApproximateWords]]]);
const PREFIXES: ReadonlyMap<string, Bound> = /* @__PURE__ */ new Map(Object.entries(prefixBounds));

/** Tells whether a comparator or a word for "about" can begin with a word. */
export function opensBound(word: string): boolean {
  return (
    WORDS.longest.has(word) || FROM.longest.has(word) || LEADING_APPROXIMATE.longest.has(word) || PREFIXES.has(word)
  );
}

/** Tells whether an East Asian word, which has no blanks around it, is a comparator or a word for "about". */
export function isUnspacedBound(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isEastAsian(token.word.charCodeAt(0))) return false;
  return [WORDS, TRAILING, APPROXIMATE].some(({ meanings }) => meanings.has(token.word));
}

/** Returns the comparator at a token, before a number, or `undefined`. */
export function readBound(tokens: readonly Token[], at: number): BoundMatch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'symbol') {
    const bound = SIGNS.get(token.text);
    return bound && { side: bound.side, exclusive: bound.exclusive, next: at + 1, by: 'sign' };
  }
  if (token.kind !== 'word') return undefined;
  const word = matchPhrase(tokens, at, WORDS);
  if (word !== undefined) return { ...word.meaning, next: word.next, by: 'word' };
  const from = matchPhrase(tokens, at, FROM);
  return from === undefined ? readPrefix(tokens, at) : { side: 'min', exclusive: false, next: from.next, by: 'from' };
}

/** Reads `sub-200ms`. */
function readPrefix(tokens: readonly Token[], at: number): BoundMatch | undefined {
  const bound = PREFIXES.get(tokens[at]?.word ?? '');
  const joined = tokens[at + 1]?.text === '-' && !tokens[at + 1]?.spaced && tokens[at + 2]?.spaced === false;
  return bound !== undefined && joined ? { ...bound, next: at + 2, by: 'from' } : undefined;
}

/** Returns the bound that words after a number make of it (`5 or more`), or `undefined`. */
export function readTrailingBound(tokens: readonly Token[], at: number): BoundMatch | undefined {
  const words = matchPhrase(tokens, at, TRAILING);
  return words === undefined ? undefined : { ...words.meaning, next: words.next, by: 'word' };
}

/** Returns the index after a sign or word that makes a number before or after it approximate, or `undefined`. */
export function readApproximate(tokens: readonly Token[], at: number, isBehind = false): number | undefined {
  const token = tokens[at];
  if (token !== undefined && approximateSigns.includes(token.text)) return at + 1;
  return matchPhrase(tokens, at, isBehind ? APPROXIMATE : LEADING_APPROXIMATE)?.next;
}
