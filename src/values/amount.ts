import { magnitudeLetters, numberWords } from '../lexicon/numbers.ts';
import { type NumberReading, scaled } from './number.ts';
import type { Token } from './token.ts';
import { currency, readUnit, type Unit } from './unit.ts';

/** A number with what is attached to it. */
export interface Amount {
  value: number;
  number: NumberReading;
  power: number;
  negative: boolean;
  unit?: Unit;
  /** A magnitude written as one letter, which must be backed by its surroundings (`5k` alone may be anything). */
  letter?: string;
  /** Whether the unit is such that no word may follow. */
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

interface Magnitude {
  power: number;
  letter?: string;
  next: number;
}

const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(Object.entries(numberWords));
const LETTERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(Object.entries(magnitudeLetters));

function readMagnitude(tokens: readonly Token[], at: number, money: boolean): Magnitude | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.line) return undefined;
  const spelled = WORDS.get(token.word);
  if (spelled !== undefined) {
    const point = tokens[at + 1];
    const abbreviated = point?.text === '.' && !point.spaced && tokens[at + 2] !== undefined;
    return { power: spelled, next: abbreviated ? at + 2 : at + 1 };
  }
  const letter = token.text;
  const power = LETTERS.get(letter);
  if (power === undefined) return undefined;
  if (letter === 'm' && !money) return undefined;
  // `$5 M` is as common as `$5M`; without money a lone letter behind a blank is something else.
  if (token.spaced && !money) return undefined;
  return { power, letter, next: at + 1 };
}

/** What may be thousands as well. */
const threePlaces = /^[1-9]\d{0,2}\.\d{3}$/;

/** Returns the number at a token with its sign, currency, magnitude and unit, or `undefined` when what is attached to it is not known. */
function readAmount(tokens: readonly Token[], start: number): Amount | undefined {
  let at = start;
  let negative = false;
  const sign = tokens[at];
  if (sign !== undefined && (sign.text === '-' || sign.text === '−' || sign.text === '+')) {
    if (!sign.spaced && tokens[at - 1]?.kind !== 'symbol') return undefined;
    if (tokens[at + 1]?.spaced) return undefined;
    negative = sign.text !== '+';
    at++;
  }
  let unit: Unit | undefined = currency(tokens[at]);
  if (unit !== undefined) at++;
  const token = tokens[at];
  const number = token?.number;
  if (token === undefined || number === undefined || (token.line && at > start)) return undefined;
  // A number within a word is part of a name.
  if (!token.spaced && tokens[at - 1] !== undefined && tokens[at - 1]?.kind !== 'symbol') return undefined;
  at++;

  const magnitude = readMagnitude(tokens, at, unit !== undefined);
  if (magnitude !== undefined) at = magnitude.next;
  let last = false;
  let titled = false;
  let named = false;
  const isBehind = unit === undefined;
  if (unit === undefined) {
    const found = readUnit(tokens, at) ?? attachedMinutes(tokens, at);
    if (found !== undefined) {
      unit = { unit: found.unit, kind: found.kind, factor: found.factor };
      ({ last, titled, named } = found);
      at = found.next;
    }
  }
  const follower = tokens[at];
  if (follower !== undefined && !follower.spaced && follower.kind !== 'symbol') {
    // `1h30m` goes on with a number, which the caller reads; everything else that is attached makes a name.
    if (follower.kind !== 'number' || unit === undefined) return undefined;
  }
  const power = magnitude?.power ?? 0;
  // Behind its number a currency stands where points and commas change places: `1.200 €` is written in pages that call themselves English.
  if (isBehind && unit?.kind === 'money' && power === 0 && threePlaces.test(number.decimal)) return undefined;
  // A point in a percentage is a decimal point: nothing has thousands of percent to three places.
  if (number.ambiguous && unit?.kind !== 'percent') return undefined;
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

const MINUTE: Unit = { unit: 'min', kind: 'time', factor: 60e9 };

/** In `5m 30s` the m is minutes; alone, attached, it may be metres or millions too. */
function attachedMinutes(tokens: readonly Token[], at: number) {
  const letter = tokens[at];
  if (letter?.text !== 'm' || letter.spaced || tokens[at + 1]?.kind !== 'number') return undefined;
  const seconds = tokens[at + 2];
  if (seconds?.spaced !== false || seconds.text !== 's') return undefined;
  return { ...MINUTE, last: false, titled: false, named: false, next: at + 1 };
}

/** Reads one more part of a duration (`30 min` in `1 h 30 min`). */
function readPart(tokens: readonly Token[], at: number, whole: Unit): Amount | undefined {
  const token = tokens[at];
  const number = token?.number;
  if (token === undefined || number === undefined || !number.whole || number.grouped || token.line) return undefined;
  const letter = tokens[at + 1];
  const minutes = letter?.text === 'm' && (whole.unit === 'h' || whole.unit === 'd');
  const found = minutes
    ? { ...MINUTE, last: false, titled: false, named: false, next: at + 2 }
    : readUnit(tokens, at + 1);
  if (found === undefined || found.kind !== whole.kind || found.factor === 0 || found.factor >= whole.factor)
    return undefined;
  const { unit, kind, factor, last, titled, named, next } = found;
  const shape = { value: number.value, number, power: 0, negative: false, start: at, next, last, titled, named };
  return { ...shape, unit: { unit, kind, factor } };
}

const JOINS: readonly string[] = [',', 'and', 'und', 'et', 'y'];

/**
 * Returns the amount at a token, durations in several parts (`1 h 30 min`, `2 hours and 5 minutes`) as one, in the smallest of their units.
 */
export function readCompound(tokens: readonly Token[], start: number): Amount | undefined {
  let amount = readAmount(tokens, start);
  while (amount?.unit !== undefined && (amount.unit.kind === 'time' || amount.unit.kind === 'calendar')) {
    if (!amount.number.whole || amount.unit.factor === 0 || amount.negative) return amount;
    const joined: boolean = amount.named && JOINS.includes(tokens[amount.next]?.word ?? '');
    const part = readPart(tokens, joined ? amount.next + 1 : amount.next, amount.unit);
    if (part?.unit === undefined || (joined && !part.named)) return amount;
    const ratio = amount.unit.factor / part.unit.factor;
    // `1 h 90 min` is no duration that anybody writes.
    if (part.value >= ratio) return undefined;
    amount = { ...part, value: amount.value * ratio + part.value, start };
  }
  return amount;
}
