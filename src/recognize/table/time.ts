import { calendarWords } from '../../lexicon/calendar.ts';
import { asWords, findEntry, lexicon } from '../../lexicon/lookup.ts';
import { hasDigit } from '../../values/digit.ts';

const calendar = /* @__PURE__ */ lexicon(calendarWords);

const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[:.]\d{2})?$/i;

/** A letter: all names of times have one. */
const letter = /[a-z\u0080-\uffff]/i;

/** Tells whether a text names a time: a year, a month, a day of the week, a quarter, a date. */
export function isTime(text: string): boolean {
  if (text.length > 30) return false;
  if (!hasDigit(text)) return !text.includes(' ') && calendar.words.has(text.replace(/\.$/, '').toLowerCase());
  if (/^(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?$/.test(text) || date.test(text) || clock.test(text)) return true;
  if (!letter.test(text)) return false;
  const words = asWords(text).replace(/[.+-]/g, ' ');
  // A quarter is known by its number, a month whatever stands at it.
  return [words, words.replace(/\d/g, ' ')].some((said) => findEntry(said, calendar) !== undefined);
}
