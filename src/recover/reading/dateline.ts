import { calendarWords } from '../../lexicon/calendar.ts';
import { toText } from '../../tree/text.ts';
import type { List } from '../../tree/types.ts';

const calendar = new Set(calendarWords);
const mostItems = 4;
const longestItem = 40;

/**
 * Tells whether a list gives the date of its text, and little else: the line above it names the author, not a topic.
 */
export function isDateline({ children }: List): boolean {
  if (children.length > mostItems) return false;
  const texts = children.map((item) => toText(item).trim());
  return texts.every(({ length }) => length <= longestItem) && texts.some(isDate);
}

/** A month, a year and few other words. */
function isDate(text: string): boolean {
  if (!/(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 4 && words.some((word) => calendar.has(word));
}
