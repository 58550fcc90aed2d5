import { toText } from '../tree/text.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { hasUnspaced } from '../values/east-asian.ts';
import { endsSentence } from './sentence.ts';

/** A text of fewer words only names something. */
const fewestWords = 5;

/** Tells whether a text explains, however long it is: it has some words. */
export function explains(text: string): boolean {
  const head = text.slice(0, 400).trim();
  if (hasUnspaced(head)) return head.length >= 2 * fewestWords;
  const words = head.split(/\s+/).filter((word) => /^\P{L}{0,3}\p{L}/u.test(word));
  return words.length >= fewestWords;
}

const shortestProse = 80;

/** Tells whether a block is prose: a paragraph of a line or more that ends as a sentence. */
export function isProse(node: FlowContent | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false;
  const text = toText(node);
  return sizeOf(text) >= shortestProse && endsSentence(text);
}

/** Returns how long a text is: a Chinese or Japanese character counts as two letters. */
export function sizeOf(text: string): number {
  return hasUnspaced(text) ? 2 * text.length : text.length;
}

const shortestLong = 120;

/** Tells whether a block is a paragraph of two lines or more, however it ends: a name or a title is not as long. */
export function isLongParagraph(node: FlowContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && toText(node).length >= shortestLong;
}
