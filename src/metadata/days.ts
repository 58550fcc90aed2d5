import { attribute, type DomElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { otherMarks } from '../lexicon/bylines.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { withoutColon } from '../values/colon.ts';
import { type DayOrder, daysIn, readDate } from '../values/date.ts';
import { hasLabel, labelsOf } from './labels.ts';
import { linesAround } from './lines.ts';
import { markedNear } from './marks.ts';
import { isFullName } from './names.ts';
import type { Shown } from './shown.ts';

/** The day, where the set has only one. */
function agreed(days: ReadonlySet<string>): string | undefined {
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

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
  return agreed(days);
}

/** The day in the path of an address, as publications write it: `/2024/11/19/`. */
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

/** The day below a heading that labels it as the day of publication, anywhere in the page, where they agree. */
export function introducedDay(
  labels: readonly DomElement[],
  words: ChosenWords,
  order: DayOrder,
  language: string | undefined,
): string | undefined {
  const days = new Set<string>();
  for (const heading of labels) {
    const text = withoutColon(visibleText(heading).toLowerCase());
    if (!words.publishedLabels.includes(text) || markedNear(heading, otherMarks, 6)) continue;
    const line = linesAround(heading).find(({ isBefore }) => !isBefore);
    if (line === undefined || line.text.length > LONGEST_LINE) continue;
    const [day] = daysIn(line.text, order, language);
    if (day !== undefined) days.add(day.day);
  }
  return agreed(days);
}

const LONGEST_LINE = 40;

/** The day alone on a line below the name of an author, in elements that are marked as bylines, where they agree. */
export function bylineDay(
  bylines: readonly DomElement[],
  order: DayOrder,
  language: string | undefined,
): string | undefined {
  const days = new Set<string>();
  for (const element of bylines) {
    if (markedNear(element, otherMarks, 6)) continue;
    const [name = '', ...lines] = visibleText(element).slice(0, LONGEST_BYLINE).split('\n');
    if (!isFullName(name)) continue;
    for (const line of lines) {
      const [day] = daysIn(line, order, language);
      if (day?.start === 0 && day.end === line.length) days.add(day.day);
    }
  }
  return agreed(days);
}

const LONGEST_BYLINE = 200;

/** The days in the machine-readable data. */
interface StatedDays {
  stated: string | undefined;
  modified: string | undefined;
  inAddress: string | undefined;
}

/**
 * A text existed on the day shown below its title: a later day in the machine-readable data is that on which the page
 * was moved or made. A later day that is shown and is not that of the last change is when the text was published anew.
 * What may be the same moment in another zone stays as stated, and so does a day that is also in the address.
 */
export function shownDay(
  { stated, modified, inAddress }: StatedDays,
  { published, isBelow }: Shown,
): string | undefined {
  if (stated === undefined || published === undefined || !isBelow) return stated;
  const days = (Date.parse(stated.slice(0, 10)) - Date.parse(published)) / MILLISECONDS_OF_A_DAY;
  if (days <= -ANEW)
    return modified === undefined || modified.startsWith(published) || inAddress === stated.slice(0, 10)
      ? stated
      : published;
  const hour = ['Z', '+00:00', '-00:00'].some((zone) => stated.endsWith(zone))
    ? Number(stated.slice(11, 13))
    : undefined;
  const isSameMoment = days === 1 && (hour === undefined || Number(hour) < FURTHEST_ZONE) && inAddress !== published;
  return days >= 1 && !isSameMoment ? published : stated;
}

/** A day that is this many days after the stated one is another one in any zone. */
const ANEW = 3;
/** No zone is more than this many hours behind Greenwich. */
const FURTHEST_ZONE = 12;
const MILLISECONDS_OF_A_DAY = 86_400_000;
