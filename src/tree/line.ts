import { toText } from './text.ts';
import type { Node } from './types.ts';

/** What a text on one line does not have; looking for each is quicker than an expression for all. */
const uneven = [
  '  ',
  '\n',
  '\t',
  '\r',
  '\f',
  '\v',
  '\u00a0',
  '\u1680',
  ...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
];

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  const text = toText(node);
  return uneven.some((part) => text.includes(part)) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
