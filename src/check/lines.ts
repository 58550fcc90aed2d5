import { isPhrasing } from '../tree/content.ts';
import { toLine } from '../tree/line.ts';
import type { Article, Node } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';

/** A line of text as a reader sees it, and the node that contains it. */
export interface TextLine {
  node: Node;
  text: string;
}

/** Returns the lines of an article outside code, in the order of the text: paragraphs, headings, cells, captions. */
export function linesOf(article: Article): TextLine[] {
  const lines: TextLine[] = [];
  visit(article, (node) => {
    if (node.type === 'code') return 'skip';
    const first = isParent(node) ? (node.children[0] as Node | undefined) : undefined;
    if (first === undefined || !isPhrasing(first)) return undefined;
    const text = toLine(node);
    if (text !== '') lines.push({ node, text });
    return 'skip';
  });
  return lines;
}
