import { toText } from './text.ts';
import type { Node } from './types.ts';

const notPlain = /\s{2}|[^\S ]/;

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  const text = toText(node);
  return notPlain.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
