import { monthNamed } from '../lexicon/months.ts';

/** A day within a text. */
export interface FoundDay {
  /** `YYYY-MM-DD` */
  day: string;
  start: number;
  end: number;
}

/** The order of day and month in figures with slashes; without one, only unambiguous figures are read. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

const yearFirst = /(?<![\d.,/-])(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.\s?(\d{1,2})\.\s?)(\d{1,2})(?![\d/-])/g;
const ideographic = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const reversed = /(?<![\p{L}\d.,/-])(\d{1,2})(\/|-|\.\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu;
const dayFirst =
  /(?<![\d.,:/-])(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s-](?:(?:de|of|d’|d'|tháng)\s?)?(\p{L}[\p{L}\p{M}]{1,14}|\d{1,2})\.?,?[\s-](?:(?:de|del|năm)\s)?(\d{4})(?![\d-])/gu;
const monthFirst = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{1,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
const yearMonth = /(?<!\d)(\d{4})[.,]?\s(?:m\.\s)?(\p{L}[\p{L}\p{M}]{1,14})\.?\s(\d{1,2})(?!\d)/gu;

/** Longer texts than this contain more than dates. */
const LONGEST = 500;

/**
 * Returns the days that a text names, in its order. Figures whose order is unknown, such as `03/04/2024`, are left out.
 */
export function daysIn(text: string, order?: DayOrder, language?: string): FoundDay[] {
  const found: FoundDay[] = [];
  if (text.length > LONGEST || !/\d/.test(text)) return found;
  const add = (
    match: RegExpExecArray,
    year: string | undefined,
    month: number | undefined,
    day: string | undefined,
  ): void => {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((one) => start < one.end && end > one.start)) return;
    const written = dayOf(Number(year), month, Number(day));
    if (written !== undefined) found.push({ day: written, start, end });
  };
  for (const match of text.matchAll(ideographic)) add(match, match[1], Number(match[2]), match[3]);
  for (const match of text.matchAll(yearFirst))
    add(match, match[1], Number(match[2] ?? match[3] ?? match[4]), match[5]);
  for (const match of text.matchAll(dayFirst)) {
    const written = match[2] ?? '';
    const month = /^\d/.test(written)
      ? match[0].includes('tháng')
        ? Number(written)
        : undefined
      : monthNamed(written, language);
    add(match, match[3], month, match[1]);
  }
  for (const match of text.matchAll(monthFirst)) add(match, match[3], monthNamed(match[1] ?? '', language), match[2]);
  for (const match of text.matchAll(yearMonth)) add(match, match[1], monthNamed(match[2] ?? '', language), match[3]);
  for (const match of text.matchAll(reversed)) {
    const [, one = '', mark = '', other = '', last = ''] = match;
    const year = last.length === 2 ? `20${last}` : last;
    const first = Number(one);
    const second = Number(other);
    const settled = order ?? (mark.startsWith('.') ? 'day-first' : undefined);
    if (first > 12 || (second <= 12 && (settled === 'day-first' || first === second))) add(match, year, second, one);
    else if (second > 12 || settled === 'month-first') add(match, year, first, other);
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || !(year >= 1500 && year <= 2999) || !(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const clock =
  /^(?:,?\s?(?:at|um|à|@|-|–)?\s?|[Tt])(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?([AaPp]\.?[Mm]\.?)?\s?(Z|z|GMT|UTC)?\s?([+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s\([^()]{1,60}\)|\s[A-Z]{2,5})?$/;
const basic = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;

/**
 * Returns a text that is one date, in the form of [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html):
 * the day, and the time with its zone where these are known. A text that is no date, or may be another one, gives
 * `undefined`.
 */
export function readDate(text: string, order?: DayOrder, language?: string): string | undefined {
  const trimmed = text.trim().replace(basic, '$1-$2-$3');
  if (trimmed.length > 100) return undefined;
  const found = daysIn(trimmed.replace(/^(\d{4}-\d{2}-\d{2})(?=[Tt])/, '$1 '), order, language);
  const [one] = found;
  if (one === undefined || found.length > 1 || one.start > 30) return undefined;
  // Software writes this date where it knows none.
  if (one.day === '1970-01-01') return undefined;
  const written = /^\d{4}-\d{2}-\d{2}[Tt]/.test(trimmed) ? `T${trimmed.slice(11)}` : trimmed.slice(one.end).trim();
  const time = clock.exec(written.startsWith('T') ? written.slice(1) : written);
  return time === null ? one.day : `${one.day}${timeOf(time)}`;
}

function timeOf(match: RegExpExecArray): string {
  const [, hours = '', minutes = '', seconds, , half, greenwich, offset] = match;
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return '';
  const zone = offset === undefined ? (greenwich === undefined ? '' : 'Z') : zoneOf(offset);
  return `T${String(hour).padStart(2, '0')}:${minutes}:${seconds ?? '00'}${zone}`;
}

function zoneOf(offset: string): string {
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * The order of day and month for a language tag: American English begins with the month, all other known ones with the
 * day; English without a country has no order.
 */
export function orderOf(language: string | undefined): DayOrder {
  if (language === undefined) return undefined;
  const [first = '', ...rest] = language.toLowerCase().split(/[-_]/);
  if (first === '' || first === 'x') return undefined;
  if (first !== 'en') return 'day-first';
  if (rest.includes('us')) return 'month-first';
  return rest.some((part) => /^(gb|au|nz|ie|in|za)$/.test(part)) ? 'day-first' : undefined;
}
