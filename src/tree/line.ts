import { toText } from './text.ts';
import type { Node } from './types.ts';

/** White space other than a space and a line feed, which are looked for by themselves: that is quicker. */
const rare = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  return onOneLine(toText(node));
}

/** Returns a text with one space for every run of white space, and none at the ends. */
export function onOneLine(text: string): string {
  const isEven = !text.includes('  ') && !text.includes('\n') && !rare.test(text);
  return isEven ? text.trim() : text.replace(/\s+/g, ' ').trim();
}
