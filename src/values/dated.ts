import { datedUnits, dayParts, pointless, shortYears, singularNames, yearNames } from '../lexicon/dated-units.ts';
import { isUnspacedBound, readTrailingBound } from './comparator.ts';
import type { Token } from './token.ts';

const YEARS: ReadonlySet<string> = /* @__PURE__ */ new Set(yearNames);
const SINGULARS: ReadonlySet<string> = /* @__PURE__ */ new Set(singularNames);

/** Whether there is a bound around the number and the unit at a token. */
function isBounded(tokens: readonly Token[], at: number): boolean {
  return readTrailingBound(tokens, at + 1) !== undefined || isUnspacedBound(tokens[at - 2]);
}

function isYear(value: number): boolean {
  return value >= 1000 && value <= 2100;
}

/** How many words may be between hours and their part of the day: `de la`. */
const MAX_BETWEEN = 2;

/** Whether the words at a token name the part of the day of the hours before them. */
export function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next <= at + MAX_BETWEEN; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (dayParts.includes(token.word)) return true;
  }
  return false;
}

/** Returns the unit whose name also ends dates, where a bound shows that this is not a date, or `undefined`. */
export function datedUnit(tokens: readonly Token[], at: number): string | undefined {
  const unit = datedUnits[tokens[at]?.word ?? ''];
  const number = tokens[at - 1]?.number;
  if (unit === undefined || number === undefined || isYear(number.value)) return undefined;
  return isBounded(tokens, at) ? unit : undefined;
}

/** Whether the name of a unit after a number makes it a day or a year, or an ordinal. */
export function isOrdinal(tokens: readonly Token[], at: number, name: string): boolean {
  const number = tokens[at - 1]?.number;
  if (number === undefined) return false;
  const { value, whole, grouped } = number;
  if (YEARS.has(name) && whole && !grouped && isYear(value)) return true;
  if (SINGULARS.has(name)) return !whole || value % 10 !== 1 || value % 100 === 11;
  return shortYears.includes(name) && whole && (isYear(value) || (value > 9 && !isBounded(tokens, at)));
}

/**
 * Whether a one-letter symbol at a token is something else than a unit: with a point, or after a number like a year.
 */
export function isLetterOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !pointless.includes(token.text)) return false;
  const point = tokens[at + 1];
  if (point?.text === '.' && !point.spaced) return true;
  const number = tokens[at - 1]?.number;
  return token.text === 'г' && number?.whole === true && !number.grouped && isYear(number.value);
}
