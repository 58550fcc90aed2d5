import { isWhiteSpace, isWidthless } from '../positions/white-space.ts';
import { attribute, type DomElement } from './dom.ts';
import { declared } from './style.ts';

const lineFeed = 0x0a;

/** Returns the index of the first character that is not white space, or the length of the string without one. */
export function textStart(value: string): number {
  let start = 0;
  while (start < value.length && isWhiteSpace(value.charCodeAt(start))) start += 1;
  return start;
}

/** Returns the index after the last character that is not white space. */
export function textEnd(value: string): number {
  let end = value.length;
  while (end > 0 && isWhiteSpace(value.charCodeAt(end - 1))) end -= 1;
  return end;
}

/**
 * Returns what a run of white space collapses to: a line feed where it contains one, from which recovery detects lines,
 * else a space.
 */
export function spaceOf(value: string, from: number, to: number): ' ' | '\n' {
  for (let index = from; index < to; index += 1) if (value.charCodeAt(index) === lineFeed) return '\n';
  return ' ';
}

const runs = /[\t\n\f\r ]+/g;

/** Most texts have nothing to collapse; one expression is faster than a search for each character. */
const uneven = /[\t\f\r]|[\n ]{2}/;

/** Returns the string with each run of white space as one space, or as one line feed where the run contains one. */
export function collapse(value: string): string {
  if (!uneven.test(value)) return value;
  return value.replace(runs, (run) => (run.includes('\n') ? '\n' : ' '));
}

/**
 * Tells whether line feeds are line breaks within an element, by its own style or else as in its parent.
 * https://drafts.csswg.org/css-text/#white-space-property
 */
export function keepsLines(element: DomElement, around: boolean): boolean {
  const style = attribute(element, 'style');
  const stated = declared(style, 'white-space') ?? declared(style, 'white-space-collapse');
  if (stated === undefined || stated === 'inherit' || stated === 'unset') return around;
  return /^(?:pre|break-spaces|preserve)/.test(stated);
}

/**
 * Returns how many characters of a part of a text are left when the whole is collapsed: each that is no white space, or
 * the first of its run.
 */
export function collapsedLength(value: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    if (!isWhiteSpace(value.charCodeAt(index)) || !isWhiteSpace(value.charCodeAt(index - 1))) count += 1;
  }
  return count;
}

const wordEnd = /[\p{L}\p{M}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/** Tells whether the end of one text and the start of the next would make one word. */
export function areWords(before: string, behind: string): boolean {
  return wordStart.test(behind.slice(0, 2)) && wordEnd.test(before.slice(-2));
}

/** Returns the index of the first character from `from` on that is visible. */
export function shownStart(value: string, from: number): number {
  let start = from;
  while (start < value.length && (isWhiteSpace(value.charCodeAt(start)) || isWidthless(value.charCodeAt(start))))
    start += 1;
  return start;
}
