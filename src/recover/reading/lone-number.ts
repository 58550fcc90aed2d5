import type { FlowContent } from '../../tree/types.ts';
import { textOfParagraph } from './lines.ts';

/** A number that is a block of its own, as it is written and as it counts. */
export interface LoneNumber {
  marker: string;
  value: number;
}

/** Returns the number that a paragraph is and nothing else: `2`, `2.` or `2)`. */
export function loneNumber(node: FlowContent | undefined): LoneNumber | undefined {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const found = /^\s{0,3}(\d{1,2})[.)]?\s{0,3}$/.exec(textOfParagraph(node).slice(0, 12));
  return found === null ? undefined : { marker: textOfParagraph(node).trim(), value: Number(found[1]) };
}
