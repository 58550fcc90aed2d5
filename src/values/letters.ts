import { isDigit } from './digit.ts';

const letter = /\p{L}/u;
const letterOrNumber = /[\p{L}\p{N}]/u;

const LAST_ASCII = 0x7f;

/** Tells whether a UTF-16 unit is an ASCII letter. */
export function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * Tells whether a text has a letter. Most have an ASCII one near their start, and need no regular expression for it.
 */
export function hasLetter(text: string): boolean {
  const at = firstBesides(text, isAsciiLetter);
  return isAsciiLetter(text.charCodeAt(at)) || (at < text.length && letter.test(text));
}

/** Tells whether a text has a letter or a number. */
export function hasLetterOrNumber(text: string): boolean {
  const at = firstBesides(text, isAsciiLetterOrDigit);
  return isAsciiLetterOrDigit(text.charCodeAt(at)) || (at < text.length && letterOrNumber.test(text));
}

/** Returns where the first letter of a text is, or -1. */
export function letterAt(text: string): number {
  const at = firstBesides(text, isAsciiLetter);
  if (isAsciiLetter(text.charCodeAt(at))) return at;
  return at < text.length ? text.search(letter) : -1;
}

/** Tells whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiLetterOrDigit(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit);
}

/** Returns the index of the first unit of a text that is wanted or not ASCII, or its length. */
function firstBesides(text: string, isWanted: (unit: number) => boolean): number {
  let at = 0;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII || isWanted(unit)) break;
  }
  return at;
}
