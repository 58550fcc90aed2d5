import { uncasedLetters } from '../../lexicon/counting.ts';
import { monthStems } from '../../lexicon/markers.ts';
import { cutText } from '../../positions/slice-text.ts';
import type { PhrasingContent, Text } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { isBlank } from '../../values/blanks.ts';
import { isDigit } from '../../values/digit.ts';
import { hasLetterOrNumber } from '../../values/letters.ts';
import { countOf } from './count-value.ts';

/**
 * A number that an author typed where a list would have set it: its value, and its style, which is the same in a list.
 */
export interface NumberMarker {
  marker: string;
  value: number;
  style: string;
}

const longestMarker = 10;
const invisible = '\u200b\u200c\u2060\u200e\u200f\ufeff\u00ad';

/** Returns where the visible text begins: editors leave zero-width characters before it. */
export function visibleStart(text: string): number {
  let start = 0;
  while (start < text.length && invisible.includes(text.charAt(start))) start += 1;
  return start;
}

/** A number or a letter in brackets, or with the punctuation after it. */
const number =
  /^(?:([(（])?([\p{Nd}]{1,3}|[一二三四五六七八九十]{1,3}|\p{Ll}|\p{Lo})(\.\)|\.[-–](?=\s)|\.?[º°]|[.)．、）]|\/(?=\s)|\s[-–—](?=\s\p{L})))/u;

/**
 * Returns the number that a line starts with and that could be its number in a list, such as `1)`, `2.`, `(3)` or `a)`.
 */
export function numberMarker(text: string): NumberMarker | undefined {
  const from = visibleStart(text);
  const drawn = drawnNumber(text, from);
  if (drawn) return drawn;
  const found = number.exec(text.slice(from, from + longestMarker));
  if (found === null) return undefined;
  const [said, open = '', counted = '', end = ''] = found;
  const count = countOf(counted);
  if (count === undefined || !isClosed(open, end)) return undefined;
  if (count.style !== '1' && !countsBy(counted, open, end)) return undefined;
  const rest = text.slice(from + said.length, from + said.length + 24);
  const behind = visibleStart(rest);
  if (!isContent(rest) || !isSetApart(rest.slice(behind), end) || (end === '.' && isMonth(rest))) return undefined;
  const marker = text.slice(0, from + said.length + behind);
  return { marker, value: count.value, style: `${open === '(' ? open : ''}${count.style}${end.trim()}` };
}

/** An opening bracket needs a closing one of its width; a closing one alone, of either width, is enough. */
function isClosed(open: string, end: string): boolean {
  if (open === '') return true;
  return open === '(' ? end === ')' : end === '）';
}

/**
 * Tells whether a letter or Chinese number counts, by the punctuation after it: a letter with a full stop is more often
 * an initial or an abbreviation, and a Chinese number within a line begins a word.
 */
function countsBy(count: string, open: string, end: string): boolean {
  if (/[一二三四五六七八九十]/.test(count)) return end === '、' || end === '．' || (open !== '' && /[)）]/.test(end));
  return end === ')' || (open !== '' && end === '）') || (end === '.' && uncasedLetters.test(count));
}

/** Runs of characters that are numbers: the code of the one for 1, and how many there are. */
const drawnRuns: readonly (readonly [one: number, count: number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2776, 10],
  [0x2780, 10],
  [0x278a, 10],
];

/** Reads a number in a circle, in brackets or on a key, such as `①` or `1️⃣`. */
function drawnNumber(text: string, from: number): NumberMarker | undefined {
  const code = text.charCodeAt(from);
  const key = isDigit(code) ? keyLength(text, from) : 0;
  const isTen = text.startsWith('\u{1f51f}', from);
  const signs = drawnRuns.find(([one, count]) => code >= one && code < one + count);
  if (key === 0 && !isTen && signs === undefined) return undefined;
  const end = from + (key || (isTen ? 2 : 1));
  if (!isContent(text.slice(end, end + 24))) return undefined;
  const marker = text.slice(0, end);
  if (signs === undefined) return { marker, value: isTen ? 10 : code - 0x30, style: 'key' };
  return { marker, value: code - signs[0] + 1, style: String.fromCharCode(signs[0]) };
}

/** How many UTF-16 units a keycap takes, that is a digit and the signs after it, or 0. */
function keyLength(text: string, from: number): number {
  const end = text.charAt(from + 1) === '\ufe0f' ? from + 2 : from + 1;
  return text.charAt(end) === '\u20e3' ? end + 1 - from : 0;
}

/** Tells at little cost whether a line with these first characters may start with a list number. */
export function mayBeNumber(first: string, second: string): boolean {
  if (first === 'i' || first === 'I') return ').'.includes(second);
  if (first >= 'a' && first <= 'z') return second === ')' || second === '';
  if ((first >= '0' && first <= '9') || first === '(') return true;
  if (first < '\u0080') return false;
  if (first === '（' || invisible.includes(first) || first === '\ud83d') return true;
  if (first >= '\u2460' && first <= '\u2793') return true;
  // A letter is directly followed by its punctuation; a number may have more digits.
  const count = countOf(first);
  if (count === undefined) return false;
  return count.style === '1' || ').、．）'.includes(second) || countOf(first + second) !== undefined;
}

/** Where a text begins behind the no-break spaces that indent it. */
function shownAt(value: string): number {
  return value.charCodeAt(0) < 0x80 ? 0 : blanks(value, 0);
}

/** Tells at little cost whether a line may start with a list number. */
export function beginsWithNumber(children: readonly PhrasingContent[]): boolean {
  const [first] = children;
  if (first?.type !== 'text') return first !== undefined && isParent(first);
  const { value } = first;
  const at = shownAt(value);
  return value.length < at + 2 || mayBeNumber(value.charAt(at), value.charAt(at + 1));
}

/**
 * Full-width punctuation includes its space; other needs a blank, except a bracket or a full stop before a word that
 * begins with a capital letter or has none.
 */
function isSetApart(rest: string, end: string): boolean {
  if (end.includes('º') || end.includes('°')) return /^\s(?![CFK]\b)\p{L}/u.test(rest);
  if (isBlank(rest.charCodeAt(0)) || end === '、' || end === '．' || end === '）') return true;
  return /^\p{Lu}/u.test(rest) || (end === '.' && isUnspaced.test(rest));
}

const isUnspaced = /^\p{Script=Han}|^[\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isContent(rest: string): boolean {
  return hasLetterOrNumber(rest) || /\p{S}/u.test(rest);
}

function isMonth(rest: string): boolean {
  const word = /^\p{L}+/u.exec(rest.trimStart())?.[0].toLowerCase();
  if (word === undefined) return false;
  // Long names are inflected; short ones begin other words as well.
  return monthStems.some((stem) => word === stem || (stem.length > 6 && word.startsWith(stem)));
}

/** Returns at most `length` characters of the start of a line, at whatever depth of marks. */
export function startOf(children: readonly PhrasingContent[], length: number): string {
  let start = '';
  for (const node of children) {
    if (start.length >= length) break;
    const left = length - start.length;
    if (node.type === 'text') start += node.value.length > left ? node.value.slice(0, left) : node.value;
    else if (isParent(node)) start += startOf(node.children, left);
    else break;
  }
  return start;
}

/** Removes a marker from the start of a line, and the white space around it; the nodes of the line are changed. */
export function cutMarker(children: PhrasingContent[], marker: string): void {
  let left = marker.length;
  for (let text = firstText(children); text !== undefined; text = firstText(children)) {
    const { value } = text;
    const start = left === marker.length ? blanks(value, 0) : 0;
    const end = start + left;
    const count = value.length <= end ? value.length : end + blanks(value, end);
    left -= Math.min(left, count - start);
    if (count > 0) cutText(text, count);
    if (text.value !== '') return;
    dropFirst(children);
  }
}

function blanks(value: string, from: number): number {
  let end = from;
  while (end < value.length && value.charAt(end).trim() === '') end += 1;
  return end - from;
}

/** The text that a line starts with, unless another node precedes it. */
function firstText(children: readonly PhrasingContent[]): Text | undefined {
  let first = children[0];
  while (first !== undefined && isParent(first)) first = first.children[0];
  return first?.type === 'text' ? first : undefined;
}

/** Removes the first text, and the marks that are empty without it. */
function dropFirst(children: PhrasingContent[]): void {
  const [first] = children;
  if (first === undefined) return;
  if (isParent(first)) dropFirst(first.children);
  if (!isParent(first) || first.children.length === 0) children.shift();
}
