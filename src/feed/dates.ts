import { monthNamed } from '../lexicon/months.ts';
import { zoneNamed, zoneOffset } from './zones.ts';

/** Longer texts are not read; no date is longer. */
const LONGEST = 100;

interface Clock {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/**
 * Returns a date of a feed as ISO 8601: with a time of day in UTC (`2026-03-09T02:15:59.000Z`), without one as precise
 * as it is written (`2026-03-09`, `2026-03`, `2026`). It reads [RFC
 * 822](https://www.rfc-editor.org/rfc/rfc822#section-5), [ISO 8601](https://www.rfc-editor.org/rfc/rfc3339) and other
 * formats of feeds: names of months in several languages, `yyyy年m月d日`, named zones, `asctime`, `yyyy/mm/dd`,
 * `dd.mm.yyyy`. A time without a zone counts as UTC. Returns `undefined` for a text that cannot be read for certain,
 * such as `03/04/2024`.
 */
export function parseDate(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim().replace(COUNTED, '$1-$2-$3 ').trim();
  return fromNumbers(trimmed) ?? fromWords(trimmed);
}

/** Chinese, Japanese and Korean label each number. */
const COUNTED = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

const NUMERIC =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2})|-(\d{3}))?(?:(?:[Tt]|,?\s)\s?(.+)|[Zz])?$/;
const REVERSED = /^(\d{1,2})(\.|\/)(\d{1,2})\2(\d{4})(?:,?\s(.+))?$/;

function fromNumbers(text: string): string | undefined {
  const iso = NUMERIC.exec(text);
  if (iso !== null) {
    const year = Number(iso[1]);
    if (iso[8] !== undefined) return ordinal(year, Number(iso[8]), iso[9]);
    const month = iso[2] ?? iso[4] ?? iso[6];
    const day = iso[3] ?? iso[5] ?? iso[7];
    return written(
      year,
      month === undefined ? undefined : Number(month),
      day === undefined ? undefined : Number(day),
      iso[9],
    );
  }
  const reversed = REVERSED.exec(text);
  if (reversed === null) return undefined;
  const first = Number(reversed[1]);
  const second = Number(reversed[3]);
  const year = Number(reversed[4]);
  if (reversed[2] === '.' || first > 12) return written(year, second, first, reversed[5]);
  // With slashes the order is ambiguous, unless a number is no month or both are the same.
  return second > 12 || first === second ? written(year, first, second, reversed[5]) : undefined;
}

function ordinal(year: number, dayOfYear: number, time: string | undefined): string | undefined {
  const date = new Date(Date.UTC(year, 0, dayOfYear));
  if (dayOfYear < 1 || date.getUTCFullYear() !== year) return undefined;
  return written(year, date.getUTCMonth() + 1, date.getUTCDate(), time);
}

function written(
  year: number,
  month: number | undefined,
  day: number | undefined,
  time: string | undefined,
): string | undefined {
  // Software writes years such as 0001 for a missing date.
  if (year < 1000) return undefined;
  const start = String(year);
  if (month === undefined) return time === undefined ? start : undefined;
  if (month < 1 || month > 12) return undefined;
  const yearAndMonth = `${start}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return time === undefined ? yearAndMonth : undefined;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  if (time === undefined) return `${yearAndMonth}-${String(day).padStart(2, '0')}`;
  const read = readTime(time);
  return read === undefined ? undefined : instant(year, month, day, read.clock, read.zone);
}

function instant(year: number, month: number, day: number, clock: Clock, zone: number): string | undefined {
  const time = Date.UTC(year, month - 1, day, clock.hour, clock.minute - zone, clock.second, clock.millisecond);
  // Software writes the Unix epoch, or the second before it, for a missing date.
  return time === 0 || time === -1000 ? undefined : new Date(time).toISOString();
}

const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?/;
const BASIC_TIME = /^(\d{2})(\d{2})(\d{2})?(?=$|[Zz+-])/;

/** Reads a text that consists of a time of day and the zone after it. */
function readTime(text: string): { clock: Clock; zone: number } | undefined {
  let half: 'am' | 'pm' | undefined;
  let rest = text.trim();
  // Korean writes AM or PM before the time.
  if (rest.startsWith('오전') || rest.startsWith('오후')) {
    half = rest.startsWith('오후') ? 'pm' : 'am';
    rest = rest.slice(2).trim();
  }
  const match = BASIC_TIME.exec(rest) ?? TIME.exec(rest);
  if (match === null) return undefined;
  rest = rest.slice(match[0].length).trim();
  const afterwards = /^([ap])\.?m\.?(?=$|[\s+-])/i.exec(rest);
  if (afterwards !== null) {
    half = afterwards[1]?.toLowerCase() === 'p' ? 'pm' : 'am';
    rest = rest.slice(afterwards[0].length).trim();
  } else if (match[2] === undefined && half === undefined && rest !== 'Z') return undefined;
  const clock = readClock(match, half);
  const zone = readZone(rest);
  return clock === undefined || zone === undefined ? undefined : { clock, zone };
}

function readClock(match: RegExpExecArray, half: 'am' | 'pm' | undefined): Clock | undefined {
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  const second = Number(match[3] ?? '0');
  const millisecond = Number((match[4] ?? '').padEnd(3, '0').slice(0, 3));
  if (half !== undefined) {
    if (hour > 12 || hour < 1) return undefined;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  // A `Date` has no leap seconds.
  return { hour, minute, second: Math.min(second, 59), millisecond };
}

/** Reads the zone after a time: a number takes precedence over a name, and an empty text counts as UTC. */
function readZone(text: string): number | undefined {
  const rest = text.replace(/\([^()]*\)/, '').trim();
  if (rest === '') return 0;
  const match = /^([A-Za-z]{1,5})?\s?([+-]\d{1,2}:?(?:\d{2})?)?\s?([A-Za-z]{1,5})?$/.exec(rest);
  if (match === null) return undefined;
  if (match[2] !== undefined) return zoneOffset(match[2]);
  return zoneNamed(match[1] ?? match[3] ?? '');
}

const WORDS_BETWEEN: ReadonlySet<string> = new Set([
  'at',
  'um',
  'a',
  'à',
  'de',
  'del',
  'di',
  'of',
  'the',
  'om',
  'às',
  'alle',
  'den',
  'le',
  'г',
]);

/**
 * Reads a date that names its month: `Mon, 09 Mar 2026 02:15:59 +0000`, `March 9th, 2026 2:15 am`,
 * `Sun Nov  6 08:49:37 1994 PST`.
 */
function fromWords(text: string): string | undefined {
  const colon = /\b\d{1,2}:\d{2}/.exec(text);
  const joined = colon === null ? /^(.*\s\d{2,4}\s\d{2})(\d{2}(?:\s\S{1,5})?)$/.exec(text) : null;
  // RFC 822 without its colon: `03 Apr 02 1500 GMT`.
  if (joined !== null) return fromWords(`${joined[1]}:${joined[2]}`);
  const half = colon === null ? /\b\d{1,2}\s?[ap]\.?m\b/i.exec(text) : null;
  let time = colon === null ? half?.index : colon.index;
  let head = text.slice(0, time);
  let tail = time === undefined ? undefined : text.slice(time);
  // asctime: the year follows the time, with the zone before or after it.
  const late = tail === undefined ? null : /\s(\d{4})(?=\s[A-Z]|$)/.exec(tail);
  if (tail !== undefined && late !== null && !/\d{4}/.test(head)) {
    head += ` ${late[1]}`;
    tail = tail.slice(0, late.index) + tail.slice(late.index + late[0].length);
  }
  if (time === undefined) {
    // A date without a time may still name a zone, which has no effect on the day.
    time = head.length;
    head = head.replace(/\s[+-]\d{4}$/, '');
  }
  const day = readDay(head);
  return day === undefined ? undefined : written(day.year, day.month, day.day, tail);
}

function readDay(text: string): { year: number; month: number; day: number } | undefined {
  const tokens = text.split(/[\s,/]+|-/).filter((token) => token !== '');
  const numbers: string[] = [];
  let month: number | undefined;
  for (const [index, token] of tokens.entries()) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|\.|º|日)?$/i.exec(token);
    if (number !== null) {
      numbers.push(number[1] ?? '');
      continue;
    }
    const named = monthNamed(token);
    // `mar, 12 feb`: a word that looks like a first month is a day of the week.
    if (named !== undefined) month = named;
    else if (index > 0 && !WORDS_BETWEEN.has(token.toLowerCase()) && zoneNamed(token) === undefined) return undefined;
    else if (index === 0 && !/^\p{L}[\p{L}.]*$/u.test(token)) return undefined;
  }
  const [first, second, third] = numbers;
  if (month === undefined || first === undefined || second === undefined || third !== undefined) return undefined;
  return first.length > 2
    ? { year: fullYear(first), month, day: Number(second) }
    : { year: fullYear(second), month, day: Number(first) };
}

/** RFC 2822, 4.3: two digits are 1950 to 2049, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 3 || year >= 50 ? year + 1900 : year + 2000;
}
