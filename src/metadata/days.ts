import { attribute, type DomElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { otherMarks } from '../lexicon/bylines.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { type DayOrder, readDate } from '../values/date.ts';
import { hasLabel, labelsOf } from './labels.ts';
import { markedNear } from './marks.ts';
import type { Shown } from './shown.ts';

/** The day in elements that are marked as the time of publication, where they agree. */
export function markedDay(
  times: readonly DomElement[],
  words: ChosenWords,
  order: DayOrder,
  language: string | undefined,
): string | undefined {
  const days = new Set<string>();
  for (const element of times) {
    if (markedNear(element, otherMarks, 6)) continue;
    const text = visibleText(element);
    if (element.tagName !== 'time' && !hasLabel(text.split(/\d/, 1)[0] ?? '', labelsOf(words).published)) continue;
    const day = readDate(attribute(element, 'datetime') ?? text, order, language);
    if (day !== undefined) days.add(day);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

/** The day that stands in the path of an address, as publications write it: `/2024/11/19/`. */
export function dayInAddress(addresses: readonly string[]): string | undefined {
  for (const address of addresses) {
    const match = /\/(\d{4})\/(\w{1,9})\/(\d{1,2})\//.exec(address);
    if (match === null) continue;
    const [, year = '', month = '', day = ''] = match;
    const read = readDate(/^\d+$/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
    if (read !== undefined) return read;
  }
  return undefined;
}

/**
 * A text was there on the day that it shows: one stated for machines that is later, by more than what zones make, is
 * the day on which the page was moved or made.
 */
export function firstDay(stated: string | undefined, { published, isBelow }: Shown): string | undefined {
  if (stated === undefined || published === undefined || !isBelow) return stated;
  const days = (Date.parse(stated.slice(0, 10)) - Date.parse(published)) / MILLISECONDS_OF_A_DAY;
  return days > 1 ? published : stated;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
