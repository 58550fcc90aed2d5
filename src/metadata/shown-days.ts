import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { dateMarks, otherDayLabels } from '../lexicon/bylines.ts';
import { endsInColon } from '../values/colon.ts';
import { daysIn, readDate } from '../values/date.ts';
import { hasLabel, labelOf, labelsOf } from './labels.ts';
import type { Line } from './lines.ts';
import { isWithin, markedNear } from './marks.ts';
import type { Reading, Shown } from './shown.ts';

const LONGEST_REST = 60;
/** A line that begins with a label names the day within this many characters. */
const REACH = 80;

/** Reads the days in a line, and their meaning: by the words before them, or by the line above. */
export function readDays(shown: Shown, line: Line, before: Line | undefined, reading: Reading): void {
  const text = datedText(line, reading);
  const days = daysIn(text, reading.order, reading.language);
  if (days.length === 0 || rights.test(text)) return;
  const { published, updated } = labelsOf(reading.words);
  if (before !== undefined && isNamed(before)) {
    const named = published.filter((label) => label.length > LONGEST_PLAIN);
    if (!hasLabel(before.text, named) && !hasLabel(before.text, updated)) return;
  }
  let from = 0;
  for (const [index, { day, start, end }] of days.slice(0, 4).entries()) {
    const lead = text.slice(from, start);
    const above = lead.trim() === '' && before !== undefined && isLabelAbove(before, reading) ? before.text : lead;
    const next = days[index + 1];
    from = end;
    // A range of days is the time of an event.
    if (next !== undefined && span.test(text.slice(end, next.start))) return;
    if (hasOtherLabel(above)) continue;
    if (hasLabel(above, updated)) shown.modified ??= day;
    else if (hasLabel(above, published) || (!endsInColon(above) && isDayLine(line, text, start, end, reading))) {
      if (shown.published === undefined) shown.isBelow = !line.isBefore;
      shown.published ??= day;
    }
  }
}

/** A copyright line names the day from which the rights apply. */
const rights = /©|\bcopyright\b/i;
const span = /^\s?(?:[-–—]|to|till|until|bis|al|au|à|a|t\/m|tot|do|по|〜|～)\s?$/u;
/** A label as short as `Date` does not tell which date it is, where it names one value among others. */
const LONGEST_PLAIN = 5;
/** A label above a day may have this many characters after it. */
const BEHIND_LABEL = 4;

function isLabelAbove({ text }: Line, { words }: Reading): boolean {
  if (text.length >= 30) return false;
  const { published, updated } = labelsOf(words);
  const bare = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()} `;
  const found = [...published, ...updated].filter((label) => bare.includes(` ${label} `));
  if (found.length === 0) return true;
  return found.some((label) => bare.length - bare.lastIndexOf(` ${label} `) - label.length - 2 <= BEHIND_LABEL);
}

function hasOtherLabel(lead: string): boolean {
  const text = ` ${lead
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim()}`;
  return otherDayLabels.some((label) => text.endsWith(` ${label}`));
}

/** Whether a line names the value after it, such as the day on which a member joined. */
function isNamed({ block }: Line): boolean {
  return block.tagName === 'dt' || block.tagName === 'th';
}

/** Whether a line contains little more than the day: a time, names, separators. */
function isDayLine(line: Line, text: string, start: number, end: number, { words }: Reading): boolean {
  const { author, published } = labelsOf(words);
  if (markedNear(line.block, dateMarks, 2)) return true;
  const isShort = text.length - (end - start) <= LONGEST_REST;
  if (isShort && !runsOn(text.slice(0, start))) return true;
  const labels = [...published, ...author.filter((label) => label.includes(' '))];
  return start <= REACH && labelOf(text, labels) !== undefined;
}

/** Whether the words before a day are in lower case, as in a sentence: `The act was signed into law on`. */
function runsOn(lead: string): boolean {
  return /(?:^|\s)\p{Ll}+(?:\s\p{Ll}+){2,20}\s$/u.test(lead.slice(-LONGEST_REST));
}

/** The text of a line, with the days of its `<time>` elements where it shows none: `3 weeks ago`. */
function datedText(line: Line, { order, language }: Reading): string {
  if (daysIn(line.text, order, language).length > 0) return line.text;
  return line.pieces.map(({ text, element }) => dayOfTime(element) ?? text).join(' ');
}

function dayOfTime(element: DomElement): string | undefined {
  const { parentNode } = element;
  const time = element.tagName !== 'time' && parentNode !== null && isElement(parentNode) ? parentNode : element;
  const written = time.tagName === 'time' ? attribute(time, 'datetime') : undefined;
  return written === undefined ? undefined : readDate(written)?.slice(0, 10);
}

const besides: ReadonlySet<string> = new Set(['blockquote', 'q', 'cite', 'figure', 'figcaption', 'table']);

/** Whether a line beside the text, such as in an `<aside>`, is only the time of the text. */
export function isDayBeside(line: Line, { order, language }: Reading): boolean {
  if (line.text.length > LONGEST_REST || isWithin(line.block, besides)) return false;
  const [day] = daysIn(line.text, order, language);
  return day !== undefined && line.pieces.some(({ element }) => dayOfTime(element) === day.day);
}

/** A report begins within this many lines below the title. */
const FIRST_LINES = 6;
const LONGEST_PLACE = 40;
const SAMPLE = 150;

/** The day in the first words of a report: `LEEDS, 8 March 2024 (NNA) - The mill …`. */
export function datelineOf(head: readonly Line[], { order, language }: Reading): string | undefined {
  for (const line of head.filter(({ isBefore }) => !isBefore).slice(0, FIRST_LINES)) {
    const text = line.text.slice(0, SAMPLE);
    const [day] = daysIn(text, order, language);
    if (day === undefined || day.start > LONGEST_PLACE) continue;
    const place = text.slice(0, day.start);
    if (/^\p{Lu}[^.:;!?]*,\s$/u.test(place) && /^\s?(?:\([^()]{1,40}\)\s?)?[–—-]+\s/.test(text.slice(day.end)))
      return day.day;
  }
  return undefined;
}
