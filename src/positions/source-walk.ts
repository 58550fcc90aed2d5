import { decodeHTML } from 'entities/decode';
import { isWhiteSpace, isWidthless } from './white-space.ts';

const reference = /&(?:#[xX]?[\da-fA-F]{1,12}|[A-Za-z\d]{1,40});?/y;

/** Lengths in the input and in the text read from it that correspond. */
export interface Step {
  source: number;
  text: number;
}

/**
 * Returns how much of the input the next characters of a text were read from; `undefined` if they were not read from
 * there.
 */
export function stepAt(html: string, at: number, text: string, index: number): Step | undefined {
  const character = html[at];
  if (character === '&') {
    const match = referenceAt(html, at);
    const decoded = match === undefined ? '&' : decodeHTML(match);
    // A name without a semicolon may continue as text.
    if (match !== undefined && decoded !== match) {
      const rest = commonEnd(match, decoded);
      const value = decoded.slice(0, decoded.length - rest);
      if (value !== '' && text.startsWith(value, index)) return { source: match.length - rest, text: value.length };
    }
  }
  if (character === text[index]) return { source: 1, text: 1 };
  if (character === '\r' && text[index] === '\n') return { source: html[at + 1] === '\n' ? 2 : 1, text: 1 };
  return character === '\0' ? { source: 1, text: 0 } : undefined;
}

function referenceAt(html: string, at: number): string | undefined {
  reference.lastIndex = at;
  return reference.exec(html)?.[0];
}

/** The length of the common end of both strings. */
function commonEnd(one: string, other: string): number {
  let count = 0;
  while (count < other.length - 1 && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
}

/** Returns where white space ends that starts at an offset of the input; it may be written as references. */
export function spaceEnd(html: string, from: number, limit: number): number {
  return endOf(html, from, limit, isWhiteSpace);
}

/** Returns where white space and characters without width end, as `spaceEnd` does. */
export function unseenEnd(html: string, from: number, limit: number): number {
  return endOf(html, from, limit, (unit) => isWhiteSpace(unit) || isWidthless(unit));
}

type IsOne = (unit: number) => boolean;

function endOf(html: string, from: number, limit: number, isOne: IsOne): number {
  let at = from;
  while (at < limit) {
    if (isOne(html.charCodeAt(at))) at += 1;
    else {
      const match = html[at] === '&' ? referenceAt(html, at) : undefined;
      if (match === undefined || !isReference(match, isOne)) break;
      at += match.length;
    }
  }
  return Math.min(at, limit);
}

/** Tells whether a reference is one character of a kind. */
function isReference(reference: string, isOne: IsOne): boolean {
  const text = decodeHTML(reference);
  return text.length === 1 && isOne(text.charCodeAt(0));
}

const longestReference = 12;

/** Returns where white space starts that ends at an offset of the input. */
export function spaceStart(html: string, to: number, limit: number): number {
  let at = to;
  while (at > limit) {
    if (isWhiteSpace(html.charCodeAt(at - 1))) at -= 1;
    else {
      const ahead = html[at - 1] === ';' ? html.lastIndexOf('&', at - 1) : -1;
      if (ahead < limit || at - ahead > longestReference || !isReference(html.slice(ahead, at), isWhiteSpace)) break;
      at = ahead;
    }
  }
  return at;
}
