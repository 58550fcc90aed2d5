import type { Parent } from '../tree/types.ts';

/** Signs alone: a dash, an arrow, a bullet. */
const signs = /^[^\p{L}\p{N}\s]{1,4}$/u;
/** A number of a list in digits, as one letter, or in Roman digits, with the marks around it. */
const count =
  /^[([（［]?(?:\p{N}{1,4}(?:[.．]\p{N}{1,3}){0,4}|\p{L}\p{M}?|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))[^\p{L}\p{N}\s]{1,2}$/u;
/** A number of a list in Chinese characters, before a dash, or written as an ordinal. */
const otherCount = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、．）)]|\p{N}{1,3}\s[-–—]|\p{N}{1,3}\.?[º°])$/u;
/** Digits that include their marks, such as ①. */
const framed = /^\p{No}$/u;
/** The box of a task, and the first line of an alert. */
const bracketed = /^\[(?:[ xX]?|![A-Za-z]{3,9})\]$/;
/** Characters without width, which editors leave before a number. */
const widthless = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

const longestMarker = 24;

/**
 * Tells whether a text can be the marker of an item, which recovery may take out of the text: a sign or a number with
 * its sign, and never a word.
 */
export function isMarker(text: string): boolean {
  if (text.length > longestMarker) return false;
  const marker = text.replace(widthless, '').trim();
  return [signs, count, otherCount, framed, bracketed].some((form) => form.test(marker));
}

const bare = /^(?:\d{1,3}\.){0,4}(\d{1,3})$/;

/**
 * Tells whether a text without marks can be the marker of a part of a list by the place that it has there: its number,
 * or the letter that Word draws as a bullet.
 */
export function isMarkerOf(text: string, parent: Parent, index: number): boolean {
  if (parent.type === 'list' && !parent.ordered) return text.trim() === 'o';
  if (parent.type !== 'list' && parent.type !== 'steps') return false;
  const number = bare.exec(text.trim())?.[1];
  const first = parent.type === 'list' ? (parent.start ?? 1) : 1;
  return number !== undefined && Number(number) === first + index;
}
