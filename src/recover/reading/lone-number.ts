import type { FlowContent } from '../../tree/types.ts';
import { textOfParagraph } from './lines.ts';

/** A number that is a block of its own, as written and as a value. */
export interface LoneNumber {
  marker: string;
  value: number;
}

/** Two digits, a sign, and white space around them. */
const longest = 9;

/** Returns the number of a paragraph that contains nothing else: `2`, `2.` or `2)`. */
export function loneNumber(node: FlowContent | undefined): LoneNumber | undefined {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const text = textOfParagraph(node);
  const found = text.length > longest ? null : /^\s{0,3}(\d{1,2})[.)]?\s{0,3}$/.exec(text);
  return found === null ? undefined : { marker: text.trim(), value: Number(found[1]) };
}
