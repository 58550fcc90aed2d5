import { statisticWords } from '../lexicon/statistics.ts';
import { knownUnit, type Unit, wordsBeside } from './unit.ts';

/** A header with more characters is a sentence. */
const MAX_LENGTH = 200;

const IN: readonly string[] = ['in', 'en'];
const behindWord = /\s(?:in|en)\s/u;

/** Words as they are written, separated by blanks, commas and brackets. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,()[\]]/u)
    .filter((word) => word !== '');
}

const marks = '*†‡§¹²³]';
/** Signs that refer to a note, behind the bracket with the unit. */
const markBehind = /(?<=[)\]])\s?(?:[*†‡§¹²³]{1,3}|\[\d{1,2}\])$/u;

function isStatistic(text: string): boolean {
  const word = text.toLowerCase();
  return /^p\d{2}$/.test(word) || Object.values(statisticWords).some((names) => names.includes(word));
}

/** Whether a symbol is a unit: some are one only where the rest of the header names what is measured. */
function fits(symbol: string, before: string): boolean {
  const named = wordsBeside(symbol);
  return named === undefined || words(before).some((word) => named.includes(word));
}

/** The unit in `ms` or `ms, p95`. */
function bracketUnit(inside: string, before: string): Unit | undefined {
  const parts = inside.split(',').map((part) => part.trim());
  const units = parts.filter((part) => !isStatistic(part));
  const [symbol = ''] = units;
  return units.length === 1 && fits(symbol, before) ? knownUnit(symbol) : undefined;
}

/**
 * Returns the canonical unit that a column header names for the values below it, or `undefined`: a known unit in
 * brackets at the end, after the last comma, or after `in` (`en` in French and Spanish).
 *
 * @throws {TypeError} if the argument is not a string.
 *
 * @example
 * ```ts
 * import { headerUnit } from 'espalier';
 *
 * headerUnit('Latency (ms)'); // 'ms'
 * headerUnit('Price [€]'); // 'EUR'
 * headerUnit('Weight in kg'); // 'kg'
 * headerUnit('Metrics (SLIs, SLOs)'); // undefined
 * ```
 */
export function headerUnit(header: string): string | undefined {
  if (typeof header !== 'string') throw new TypeError('headerUnit: header must be a string');
  const name = header.trim();
  if (name === '' || name.length > MAX_LENGTH) return undefined;
  const text = marks.includes(name.charAt(name.length - 1)) ? name.replace(markBehind, '') : name;
  const close = text.at(-1);
  if (close === ')' || close === ']') {
    const open = text.lastIndexOf(close === ')' ? '(' : '[');
    const before = text.slice(0, Math.max(open, 0));
    // `Author(s)` is a plural; `Height m (ft)` has its unit before the bracket, and the bracket a second one.
    if (open < 1 || (/\S$/u.test(before) && /^\p{L}$/u.test(text.slice(open + 1, -1)))) return undefined;
    if (words(before).some((word, index) => index > 0 && knownUnit(word) !== undefined && !IN.includes(word)))
      return undefined;
    return bracketUnit(text.slice(open + 1, -1), before)?.unit;
  }
  const comma = text.lastIndexOf(',');
  if (comma <= 0 && !(IN.some((word) => text.includes(word)) && behindWord.test(text))) return undefined;
  if (comma > 0) return bracketUnit(text.slice(comma + 1), text.slice(0, comma))?.unit;
  const parts = text.split(/\s/u).filter((part) => part !== '');
  const at = parts.findLastIndex((part, index) => index > 0 && IN.includes(part));
  if (at < 0 || at === parts.length - 1) return undefined;
  const symbol = parts.slice(at + 1).join(' ');
  return fits(symbol, parts.slice(0, at).join(' ')) ? knownUnit(symbol)?.unit : undefined;
}
