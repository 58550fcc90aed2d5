import type { NumberStyle } from '../lexicon/numbers.ts';
import { isEastAsian } from './east-asian.ts';
import { opensFraction, readFraction } from './fraction.ts';
import { signFor, wordFor } from './local.ts';
import { magnitudePowers } from './magnitude-words.ts';
import { type NumberReading, readNumber } from './number.ts';
import { unspacedEnd } from './unspaced.ts';

/**
 * A piece of a text. A `code` has both letters and digits (`p95`, `M3`, `km2`); `spaced` is set after a blank, `line`
 * after a line break. `word` is the text in lower case with plain apostrophes, for look-ups.
 */
export interface Token {
  kind: 'number' | 'word' | 'code' | 'symbol';
  text: string;
  word: string;
  start: number;
  end: number;
  spaced: boolean;
  line: boolean;
  number?: NumberReading;
}

/**
 * Longer texts are prose, and prose is refused; the limits also keep the work small whatever the length of the text.
 */
const MAX_TOKENS = 64;
const MAX_TOKEN_LENGTH = 48;

const LETTER = /[\p{L}\p{M}]/u;
const BLANK = /[\s\u200b\u2060\ufeff]/u;
/** Blanks within a number: no-break space, thin spaces. */
const TIGHT_BLANK = /[\u00a0\u2007\u2009\u202f]/u;
const POWER_UNIT = /^(?:[mkcd]?m|ft)[23](?![\p{L}\p{N}])/u;

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) return true;
  return char > '\u007f' && LETTER.test(char);
}

function threeDigits(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

function isGroup(sign: string, style: NumberStyle | undefined): boolean {
  return style !== undefined && (style.group === sign || style.also === sign);
}

/** Returns where the number that starts at `start` ends. */
function numberEnd(text: string, start: number, style: NumberStyle | undefined): number {
  let end = start;
  const limit = start + MAX_TOKEN_LENGTH;
  while (end < limit) {
    const char = text[end];
    if (isDigit(char)) end++;
    else if ((char === '.' || char === ',') && isDigit(text[end + 1])) end++;
    else if ((char === "'" || char === '’') && isGroup("'", style) && threeDigits(text, end + 1)) end++;
    else if (char !== undefined && TIGHT_BLANK.test(char) && threeDigits(text, end + 1)) end++;
    else if (char === ' ' && isGroup(' ', style) && threeDigits(text, end + 1)) end++;
    else break;
  }
  return end;
}

/**
 * Returns where the word or code that starts at `start` ends; letters attached to a number are a word, so that `1h30m`
 * is split.
 */
function wordEnd(text: string, start: number, attached: boolean): { end: number; code: boolean } {
  if (attached) {
    const power = POWER_UNIT.exec(text.slice(start, start + 8));
    if (power !== null) return { end: start + power[0].length, code: true };
  }
  const limit = start + MAX_TOKEN_LENGTH;
  let end = start;
  let code = false;
  while (end < limit) {
    const char = text[end];
    const next = text[end + 1];
    // `500ms以内`
    if (end > start && isLetter(char) && isEastAsian(text.charCodeAt(end)) && !isEastAsian(text.charCodeAt(end - 1)))
      break;
    if (isLetter(char) || char === '²' || char === '³') end++;
    // Where words are not separated by blanks, a number after one is a token of its own: `至少80%`.
    else if (isDigit(char) && isEastAsian(text.charCodeAt(end - 1))) break;
    else if (isDigit(char) && !attached) {
      code = true;
      end++;
    } else if ((char === "'" || char === '’') && isLetter(next)) end++;
    else if (char === '-' && (isLetter(next) || (isDigit(next) && code))) end++;
    else if (char === '.' && (isLetter(next) || (isDigit(next) && code))) end++;
    else break;
  }
  return { end, code };
}

/** Whether the next token follows a number, or what multiplies it. */
function isBehindNumber(tokens: readonly Token[]): boolean {
  const previous = tokens[tokens.length - 1];
  if (previous === undefined || previous.kind === 'number') return previous !== undefined;
  return magnitudePowers.has(previous.word) && tokens[tokens.length - 2]?.kind === 'number';
}

const PAIRS: readonly string[] = ['<=', '>=', '=<', '=>', '==', '..', '<<', '>>', '<>', '!='];

const DEGREES: readonly string[] = ['°C', '°F', '°c', '°f'];

/** Returns where the sign that starts at `start` ends: `<=`, `°C`, `US$` and the like are one sign. */
function symbolEnd(text: string, start: number): number {
  const pair = text.slice(start, start + 2);
  if (PAIRS.includes(pair)) return text.startsWith('...', start) ? start + 3 : start + 2;
  if (text.startsWith('+/-', start)) return start + 3;
  if (DEGREES.includes(pair) && !isLetter(text[start + 2])) return start + 2;
  const code = text.codePointAt(start) ?? 0;
  return start + (code > 0xffff ? 2 : 1);
}

function plainWord(piece: string): string {
  const lower = piece.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || (char !== undefined && (char < '!' || char > '~') && BLANK.test(char));
}

const DOLLAR_PREFIX = /^(?:US|AU|CA|NZ|HK|MX|A|C|S|R|USD|AUD|CAD|NZD|HKD|SGD|MXN|U(?=\$[DS]))\$[DS]?(?!\p{L})/iu;

/**
 * Returns the tokens of a text, or `undefined` when there are more of them, or longer ones, than a quantity has. Takes
 * a time that is at most linear in the text.
 */
export function tokenize(text: string, style: NumberStyle | undefined, language?: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let spaced = at === 0;
    let line = false;
    while (at < text.length && isBlank(text[at])) {
      if (text[at] === '\n') line = true;
      spaced = true;
      at++;
    }
    const char = text[at];
    if (char === undefined) break;
    if (tokens.length === MAX_TOKENS) return undefined;
    const previous = tokens.length > 0 ? tokens[tokens.length - 1] : undefined;
    let kind: Token['kind'] = 'symbol';
    let end: number;
    let number: NumberReading | undefined;
    if (isDigit(char) || (char === '.' && isDigit(text[at + 1]) && (spaced || previous?.kind === 'symbol'))) {
      kind = 'number';
      end = numberEnd(text, at, style);
      const fraction = readFraction(text, at, end);
      number = fraction === undefined ? readNumber(text.slice(at, end), style) : fraction.number;
      end = fraction?.end ?? end;
    } else if (opensFraction(char)) {
      const fraction = readFraction(text, at, at);
      kind = fraction?.number === undefined ? 'symbol' : 'number';
      number = fraction?.number;
      end = fraction?.end ?? at + 1;
    } else if (isLetter(char)) {
      const dollar = DOLLAR_PREFIX.exec(text.slice(at, at + 6));
      if (dollar !== null) {
        end = at + dollar[0].length;
      } else {
        const attached = !spaced && previous?.kind === 'number';
        const found = wordEnd(text, at, attached);
        end = isBehindNumber(tokens) ? unspacedEnd(text, at, found.end) : found.end;
        kind = found.code ? 'code' : 'word';
      }
    } else {
      end = symbolEnd(text, at);
    }
    if (end - at >= MAX_TOKEN_LENGTH) return undefined;
    const piece = text.slice(at, end);
    const isPlain = kind === 'word' || piece === '%';
    const word = isPlain ? wordFor(plainWord(piece), language) : plainWord(piece);
    const own = kind === 'word' && isBehindNumber(tokens) ? signFor(piece, language) : piece;
    const token: Token = { kind, text: own, word, start: at, end, spaced, line };
    if (number !== undefined) token.number = number;
    tokens.push(token);
    at = end;
  }
  return tokens;
}
