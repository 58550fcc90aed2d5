import { calendarWords } from '../../lexicon/calendar.ts';
import { asWords, findEntry, lexicon } from '../../lexicon/lookup.ts';
import { hasDigit, isDigit } from '../../values/digit.ts';
import { isAsciiLetter } from '../../values/letters.ts';

const calendar = /* @__PURE__ */ lexicon(calendarWords);

const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[:.]\d{2})?$/i;

const years = /^(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?$/;

/** Tells whether a text has a letter, as all names of times have, or any character beyond ASCII. */
function hasNameLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit) || unit >= 0x80) return true;
  }
  return false;
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** Tells whether a text names a time: a year, a month, a day of the week, a quarter, a date. */
export function isTime(text: string): boolean {
  if (text.length > 30) return false;
  if (!hasDigit(text)) return !text.includes(' ') && calendar.words.has(withoutStop(text).toLowerCase());
  if (isDigit(text.charCodeAt(0)) && (years.test(text) || date.test(text) || clock.test(text))) return true;
  if (!hasNameLetter(text)) return false;
  const words = asWords(text).replace(/[.+-]/g, ' ');
  // Quarters need their number, months match with any number.
  return [words, words.replace(/\d/g, ' ')].some((said) => findEntry(said, calendar) !== undefined);
}

/** Tells whether a text is a time and nothing else: `4 May`, but not `Team $9/mo`. */
export function isTimeAlone(text: string): boolean {
  const letters = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return isTime(text) && letters.every((word) => calendar.words.has(word));
}
