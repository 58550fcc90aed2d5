import { countAbbreviations, countNouns, noCountNouns } from '../lexicon/qualifiers.ts';
import type { Token } from './token.ts';
import { isUnspacedCounter } from './unspaced.ts';

const COUNT: ReadonlySet<string> = /* @__PURE__ */ new Set(countNouns);
const ABBREVIATION: ReadonlySet<string> = /* @__PURE__ */ new Set(countAbbreviations);
const NO_COUNT: ReadonlySet<string> = /* @__PURE__ */ new Set(noCountNouns);
/** Words in -ss, -is and -us are no plurals. */
const PLURAL = /^[\p{Ll}-]{1,30}(?![siu])\p{Ll}s$/u;
const SINGULAR = /^\p{Ll}{3,30}$/u;

/** Whether a word behind a number can only be the name of the things that are counted. */
export function isCountNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.line) return false;
  if (isUnspacedCounter(token.text)) return true;
  if (!token.spaced) return false;
  return isCountAbbreviation(token) || COUNT.has(token.text) || (PLURAL.test(token.text) && !NO_COUNT.has(token.text));
}

/** Whether a word behind a number is an abbreviation of one that counts: a point behind it is its own. */
export function isCountAbbreviation({ text, word }: Token): boolean {
  return ABBREVIATION.has(text) || (text === text.toLowerCase() && ABBREVIATION.has(word));
}

/** Whether a word can name one thing that is counted; what stands behind it must say that it does. */
export function isSingularNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.spaced && !token.line && SINGULAR.test(token.text);
}
