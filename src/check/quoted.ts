import { onOneLine, toLine } from '../tree/line.ts';
import type { Node } from '../tree/types.ts';

const longest = 80;

/** Returns a text in quotation marks, shortened for messages. */
export function quoted(text: string): string {
  const line = onOneLine(text);
  return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}

/** Returns the text of a node in quotation marks. */
export function quotedText(node: Node): string {
  return quoted(toLine(node));
}
