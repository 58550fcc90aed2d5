import { toText } from './text.ts';
import type { Node } from './types.ts';

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  return toText(node).replace(/\s+/g, ' ').trim();
}
