import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { dateMarks } from '../lexicon/bylines.ts';
import { daysIn, readDate } from '../values/date.ts';
import { hasLabel, labelOf, labelsOf } from './labels.ts';
import type { Line } from './lines.ts';
import { markedNear, standsIn } from './marks.ts';
import type { Reading, Shown } from './shown.ts';

const LONGEST_REST = 60;
/** So far from its beginning a line that begins with a label names the day. */
const REACH = 80;

/** Reads the days in a line, and what they are the days of: by the words before them, or by the line above. */
export function readDays(shown: Shown, line: Line, before: Line | undefined, reading: Reading): void {
  const text = datedText(line, reading);
  const days = daysIn(text, reading.order, reading.language);
  if (days.length === 0) return;
  const { published, updated } = labelsOf(reading.words);
  if (before !== undefined && isNamed(before) && !hasLabel(before.text, published) && !hasLabel(before.text, updated))
    return;
  let from = 0;
  for (const { day, start, end } of days.slice(0, 4)) {
    const lead = text.slice(from, start);
    const above = lead.trim() === '' && before !== undefined && before.text.length < 30 ? before.text : lead;
    from = end;
    if (hasLabel(above, updated)) shown.modified ??= day;
    else if (hasLabel(above, published) || (!/[:：]\s*$/.test(above) && isDayLine(line, text, start, end, reading))) {
      if (shown.published === undefined) shown.isBelow = !line.isBefore;
      shown.published ??= day;
    }
  }
}

/** Whether a line names what stands behind it, such as the day on which a member joined. */
function isNamed({ block }: Line): boolean {
  return block.tagName === 'dt' || block.tagName === 'th';
}

/** Whether a line holds little more than the day: a time, names, what stands between them. */
function isDayLine(line: Line, text: string, start: number, end: number, { words }: Reading): boolean {
  const { author, published } = labelsOf(words);
  if (text.length - (end - start) <= LONGEST_REST || markedNear(line.block, dateMarks, 2)) return true;
  return (
    start <= REACH && labelOf(text, [...published, ...author.filter((label) => label.includes(' '))]) !== undefined
  );
}

/** The text of a line, with the days of its times where they are written in another way: `3 weeks ago`. */
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

/** Whether a line that stands beside the text is the time of the text alone. */
export function isDayBeside(line: Line, { order, language }: Reading): boolean {
  if (line.text.length > LONGEST_REST || standsIn(line.block, besides)) return false;
  const [day] = daysIn(line.text, order, language);
  return day !== undefined && line.pieces.some(({ element }) => dayOfTime(element) === day.day);
}

/** How many lines below the title a report begins. */
const FIRST_LINES = 6;
const LONGEST_PLACE = 40;
const SAMPLE = 150;

/** The day in the words with which a report begins: `LEEDS, 8 March 2024 (NNA) - The mill …`. */
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
