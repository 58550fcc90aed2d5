import { durationWords } from '../lexicon/dated-units.ts';
import { isUnspacedBound, readBound } from './comparator.ts';
import { readMagnitude, readMagnitudeWords } from './magnitude.ts';
import { type NumberReading, scaled } from './number.ts';
import type { Token } from './token.ts';
import { readCurrency, readShare, readUnit, type Unit, type UnitKind, type UnitMatch } from './unit.ts';
import { isUnspacedCounter, isUnspacedFollower, isUnspacedJoiner } from './unspaced.ts';

/** A number with what is attached to it. */
export interface Amount {
  value: number;
  number: NumberReading;
  power: number;
  negative: boolean;
  unit?: Unit;
  /** A magnitude written as one letter, which its context must confirm (`5k` alone may be anything). */
  letter?: string;
  /** Whether no word may follow its unit. */
  last: boolean;
  titled: boolean;
  named: boolean;
  start: number;
  next: number;
}

/** A number of 1000 to 2100, written as years are. */
export function looksLikeYear(amount: Amount): boolean {
  const { number, power, value } = amount;
  return power === 0 && number.whole && !number.grouped && value >= 1000 && value <= 2100;
}

/** Whether a letter for a magnitude is directly before a currency: `5 M€`, `20 k€`. */
function isBeforeMoney(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text !== 'm' && tokens[at + 1]?.spaced === false && readCurrency(tokens, at + 1) !== undefined;
}

/** Whether a number may follow a word without a blank. */
function joinsUnspaced(token: Token): boolean {
  return isUnspacedBound(token) || isUnspacedJoiner(token.text);
}

/** Whether a word may follow an amount without a blank. */
function followsUnspaced(token: Token): boolean {
  return joinsUnspaced(token) || isUnspacedCounter(token.text) || isUnspacedFollower(token.text);
}

/** Numbers that may be thousands as well. */
const threePlaces = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Returns the number at a token with its sign, currency, magnitude and unit, or `undefined` when anything attached to
 * it is unknown.
 */
function readAmount(tokens: readonly Token[], start: number): Amount | undefined {
  let at = start;
  let negative = false;
  const sign = tokens[at];
  const isDash = sign?.text === '–' && at === 0;
  if (sign !== undefined && (sign.text === '-' || sign.text === '−' || sign.text === '+' || isDash)) {
    if (!sign.spaced && tokens[at - 1]?.kind !== 'symbol') return undefined;
    if (tokens[at + 1]?.spaced) return undefined;
    negative = sign.text !== '+';
    at++;
  }
  const opening = readCurrency(tokens, at) ?? readShare(tokens, at);
  let unit: Unit | undefined = opening?.unit;
  at = opening?.next ?? at;
  const token = tokens[at];
  const number = token?.number;
  if (token === undefined || number === undefined || (token.line && at > start)) return undefined;
  // A number within a word is part of a name.
  const before = tokens[at - 1];
  if (!token.spaced && before !== undefined && before.kind !== 'symbol' && !joinsUnspaced(before)) return undefined;
  at++;

  const magnitude = readMagnitude(tokens, at, unit !== undefined || isBeforeMoney(tokens, at));
  if (magnitude !== undefined) at = magnitude.next;
  let power = magnitude?.power ?? 0;
  let last = false;
  let titled = false;
  let named = false;
  const isBehind = unit === undefined;
  if (unit === undefined) {
    const isJoined = (power > 0 && magnitude?.letter === undefined) || number.isStroke === true;
    const found =
      readUnit(tokens, at) ??
      attachedMinutes(tokens, at) ??
      (isJoined ? joinedUnit(tokens, at) : joinedTime(tokens, at, number));
    if (found !== undefined) {
      unit = { unit: found.unit, kind: found.kind, factor: found.factor };
      ({ last, titled, named } = found);
      at = found.next;
    }
    // `75 USD million`
    const behind = power === 0 && unit?.kind === 'money' ? readMagnitudeWords(tokens, at) : undefined;
    if (behind !== undefined) ({ power, next: at } = behind);
  }
  const follower = tokens[at];
  if (follower !== undefined && !follower.spaced && follower.kind !== 'symbol' && !followsUnspaced(follower)) {
    // `1h30m` continues with a number, which the caller reads; anything else attached makes it a name.
    if (follower.kind !== 'number' || unit === undefined) return undefined;
  }
  // A dash is often mere punctuation; before a temperature it can only be a minus.
  if (isDash && unit?.kind !== 'temperature') return undefined;
  if (!isSettled(number, power, unit, isBehind)) return undefined;
  const value = scaled(number, power);
  const amount: Amount = {
    value: negative && value !== 0 ? -value : value,
    number,
    power,
    negative,
    last,
    titled,
    named,
    start,
    next: at,
  };
  if (unit !== undefined) amount.unit = unit;
  if (magnitude?.letter !== undefined) amount.letter = magnitude.letter;
  return amount;
}

/** Kinds of units that are measured in halves and quarters. */
const PARTED: readonly UnitKind[] = ['length', 'area', 'volume', 'mass'];

/** Whether a number can be read in one way only, given the unit that it has. */
function isSettled(number: NumberReading, power: number, unit: Unit | undefined, isBehind: boolean): boolean {
  // `3/4 days` may be three or four.
  if (number.isStroke && (unit === undefined || !PARTED.includes(unit.kind))) return false;
  // If the language is unknown, the comma of a share is a decimal comma: two shares do not have one percent sign.
  const isShare = number.isUnknown === true && unit?.kind === 'percent';
  if (number.isForeign && unit?.kind !== 'money' && !isShare) return false;
  // A currency after its number is typical where points and commas change places: `1.200 €` occurs in pages declared as
  // English.
  if (isBehind && unit?.kind === 'money' && power === 0 && threePlaces.test(number.decimal)) return false;
  // A point in a percentage is a decimal point: thousands of percent hardly occur.
  return !number.ambiguous || unit?.kind === 'percent';
}

const OF: readonly string[] = ['de', 'di', 'of', 'do'];

/** The unit after a word for "of": `75 millions de $`, `1/4 de milla`. */
function joinedUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  return OF.includes(tokens[at]?.word ?? '') ? readUnit(tokens, at + 1) : undefined;
}

/** From this number on, Romanian joins a number to its noun: `24 de ore`. */
const LEAST_JOINED = 20;

/** The unit of time after a whole number and the word that joins them. */
function joinedTime(tokens: readonly Token[], at: number, { whole, value }: NumberReading): UnitMatch | undefined {
  if (tokens[at]?.word !== 'de' || !whole || value < LEAST_JOINED) return undefined;
  const unit = readUnit(tokens, at + 1);
  return unit?.named && (unit.kind === 'time' || unit.kind === 'calendar') ? unit : undefined;
}

const MINUTE: Unit = { unit: 'min', kind: 'time', factor: 60e9 };

/** In `5m 30s` the `m` is minutes; alone, attached, it may be metres or millions too. */
function attachedMinutes(tokens: readonly Token[], at: number) {
  const letter = tokens[at];
  if (letter?.text !== 'm' || letter.spaced || tokens[at + 1]?.kind !== 'number') return undefined;
  const seconds = tokens[at + 2];
  if (seconds?.spaced !== false || seconds.text !== 's') return undefined;
  return { ...MINUTE, last: false, titled: false, named: false, next: at + 1 };
}

/** More hours than a day has are not a time of day. */
const DAY_HOURS = 24;

/**
 * In `moins de 3 h 30` the 30 is minutes; without a bound it may be a time of day. `start` is the index of the hours.
 */
function bareMinutes(tokens: readonly Token[], at: number, whole: Unit, start: number) {
  if (whole.unit !== 'h' || tokens[at]?.text.length !== 2 || tokens[at + 1]?.spaced === false) return undefined;
  const hours = tokens[start]?.number?.value ?? 0;
  const before = tokens.slice(0, start);
  const tells = before.some((token, index) => durationWords.includes(token.word) || boundsSpan(tokens, index, start));
  if (hours <= DAY_HOURS && !tells) return undefined;
  return { ...MINUTE, last: false, titled: false, named: false, next: at + 1 };
}

/** Whether a comparator that cannot mean "until" is at a token, directly before a number. */
function boundsSpan(tokens: readonly Token[], at: number, number: number): boolean {
  const bound = readBound(tokens, at);
  if (bound === undefined || bound.next !== number || bound.by === 'from') return false;
  return bound.by === 'sign' || bound.exclusive || bound.side === 'min';
}

/** Reads one more part of a duration (`30 min` in `1 h 30 min`). */
function readPart(tokens: readonly Token[], at: number, whole: Unit, start: number): Amount | undefined {
  const token = tokens[at];
  const number = token?.number;
  if (token === undefined || number === undefined || !number.whole || number.grouped || token.line) return undefined;
  const letter = tokens[at + 1];
  const minutes = letter?.text === 'm' && (whole.unit === 'h' || whole.unit === 'd');
  const found = minutes
    ? { ...MINUTE, last: false, titled: false, named: false, next: at + 2 }
    : (readUnit(tokens, at + 1) ?? bareMinutes(tokens, at, whole, start));
  if (found === undefined || found.kind !== whole.kind || found.factor === 0 || found.factor >= whole.factor)
    return undefined;
  const { unit, kind, factor, last, titled, named, next } = found;
  const shape = { value: number.value, number, power: 0, negative: false, start: at, next, last, titled, named };
  return { ...shape, unit: { unit, kind, factor } };
}

const JOINS: readonly string[] = [',', 'and', 'und', 'et', 'y'];

/**
 * Returns the amount at a token, durations in several parts (`1 h 30 min`, `2 hours and 5 minutes`) as one, in the
 * smallest of their units.
 */
export function readCompound(tokens: readonly Token[], start: number): Amount | undefined {
  let amount = readAmount(tokens, start);
  while (amount?.unit !== undefined && (amount.unit.kind === 'time' || amount.unit.kind === 'calendar')) {
    if (!amount.number.whole || amount.unit.factor === 0 || amount.negative) return amount;
    const joined: boolean = amount.named && JOINS.includes(tokens[amount.next]?.word ?? '');
    const part = readPart(tokens, joined ? amount.next + 1 : amount.next, amount.unit, start);
    if (part?.unit === undefined || (joined && !part.named)) return amount;
    const ratio = amount.unit.factor / part.unit.factor;
    // `1 h 90 min` is not written as a duration.
    if (part.value >= ratio) return undefined;
    amount = { ...part, value: amount.value * ratio + part.value, start };
  }
  return amount;
}
