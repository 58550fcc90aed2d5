import { toLine } from '../tree/line.ts';
import type { Node, Parent } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';
import { clipped, someOf } from './clipped.ts';

/** Types that hold blocks that a reader of a message may look for. */
const opened = new Set(['article', 'section', 'figure', 'blockquote', 'callout', 'details']);

/** Types that are described by their parts. */
const named = new Set(['list', 'steps', 'faq', 'glossary', 'fields', 'descriptionList']);

/**
 * Returns the outline of a tree with the content under each heading, one line per block and one line for paragraphs in
 * a row: what a failure shows of an article. At most `most` lines, none of them long; a last one states how many more
 * there are.
 */
export function skeleton(root: Node, most: number): string[] {
  const lines: { indent: number; text: string; count?: number }[] = [];
  visit(root, (node, ancestors) => {
    if (node.type === 'article' || node.type === 'section') return undefined;
    const inArticle = ancestors[0]?.type === 'article' ? 1 : 0;
    const headsSection = node.type === 'heading' && ancestors.at(-1)?.type === 'section' ? 1 : 0;
    const level = ancestors.length - inArticle - headsSection;
    const last = lines.at(-1);
    if (node.type === 'paragraph' && last?.count !== undefined && last.indent === level) {
      last.count += 1;
      last.text = `${last.count} paragraphs`;
    } else {
      const isLeaf = lines.length >= most;
      lines.push({
        indent: level,
        text: isLeaf ? '' : lineOf(node),
        ...(node.type === 'paragraph' && { count: 1 }),
      });
    }
    return opened.has(node.type) ? undefined : 'skip';
  });
  return someOf(
    lines.map(({ indent, text }) => clipped(`${'  '.repeat(Math.min(indent, 12))}${text}`, 110)),
    most,
  );
}

function lineOf(node: Node): string {
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${toLine(node)}`;
  if (node.type === 'list') return `${node.ordered ? 'ordered list' : 'list'} of ${parts(node)}`;
  if (node.type === 'table') {
    const names = node.columns.map(({ name }) => name).slice(0, 8);
    const rows = node.children.filter(({ type }) => type === 'tableRow').length;
    return `${node.kind} table of ${rows} rows: ${names.join(' | ')}`;
  }
  if (named.has(node.type) && isParent(node)) return `${node.type} of ${parts(node)}`;
  if (node.type === 'code') return 'code';
  return opened.has(node.type) || node.type === 'paragraph' ? node.type : clipped(`${node.type} ${toLine(node)}`, 60);
}

/** How many parts there are, and the first words of the first of them. */
function parts(node: Parent): string {
  const first = node.children.slice(0, 4).map((part) => clipped(toLine(firstOf(part)), 30));
  const more = node.children.length > first.length ? ' · …' : '';
  return `${node.children.length}: ${first.join(' · ')}${more}`;
}

/** An item by its first block: a pair by its question, an entry by its term. */
function firstOf(node: Node): Node {
  return (isParent(node) ? node.children[0] : undefined) ?? node;
}
