import { toText } from './text.ts';
import type { Node } from './types.ts';

/** White space that does not stand as one space; written out, as the class of all white space takes longer. */
const uneven = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  return onOneLine(toText(node));
}

/** Returns a text with one space for every run of white space, and none at the ends. */
export function onOneLine(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
