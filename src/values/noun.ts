import { countAbbreviations, countNouns, noCountNouns } from '../lexicon/qualifiers.ts';
import type { Token } from './token.ts';
import { isUnspacedCounter } from './unspaced.ts';

const COUNT: ReadonlySet<string> = /* @__PURE__ */ new Set(countNouns);
const ABBREVIATION: ReadonlySet<string> = /* @__PURE__ */ new Set(countAbbreviations);
const NO_COUNT: ReadonlySet<string> = /* @__PURE__ */ new Set(noCountNouns);
/** Words in -ss, -is and -us are not plurals. */
const PLURAL = /^[\p{Ll}-]{1,30}(?![siu])\p{Ll}s$/u;
const SINGULAR = /^\p{Ll}{3,30}$/u;

/** Whether a word after a number can only be the name of the things that are counted. */
export function isCountNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.line) return false;
  if (isUnspacedCounter(token.text)) return true;
  if (!token.spaced) return false;
  return isCountAbbreviation(token) || COUNT.has(token.text) || (PLURAL.test(token.text) && !NO_COUNT.has(token.text));
}

/** Whether a word after a number is an abbreviation that counts: a point after it belongs to it. */
export function isCountAbbreviation({ text, word }: Token): boolean {
  return ABBREVIATION.has(text) || (text === text.toLowerCase() && ABBREVIATION.has(word));
}

/** Whether a word can name one thing that is counted; what follows must confirm it. */
export function isSingularNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.spaced && !token.line && SINGULAR.test(token.text);
}
