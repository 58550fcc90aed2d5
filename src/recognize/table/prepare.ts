import { holdsBlocks } from '../../tree/content.ts';
import type { Article, FlowContent, Node, Parent } from '../../tree/types.ts';
import { typeCells } from './cells.ts';
import { type TableFacts, tableFacts } from './facts.ts';
import { inferHeaders } from './headers.ts';
import { dissolve, layoutEvidence } from './layout.ts';
import { type NoteFinder, noteFinder } from './notes.ts';

/** How tables are made ready. */
export interface TableOptions {
  /** A judgement that is less sure is not made. */
  threshold: number;
  language?: string;
}

/**
 * Makes the tables of an article ready for those who say what they mean, in place: tables that only lay the page out give way to what they hold, header
 * cells are found where none were marked, cells get their typed values, and rows their notes.
 */
export function prepareTables(article: Article, options: TableOptions): void {
  const notes = noteFinder(article);
  const parents: Parent[] = [article];
  const indexes: number[] = [0];
  const depths: number[] = [0];
  while (parents.length > 0) {
    const top = parents.length - 1;
    const parent = parents[top] as Parent;
    const index = indexes[top] as number;
    const depth = depths[top] as number;
    if (index === 0 && parent.type !== 'table' && (parent.children as Node[]).some(isTable))
      prepareIn(article, parent, options);
    const child = parent.children[index] as Node | undefined;
    if (child === undefined) {
      parents.pop();
      indexes.pop();
      depths.pop();
      continue;
    }
    indexes[top] = index + 1;
    // Most blocks are lines of text, and most items hold no more than one.
    if (
      child.type === 'text' ||
      (child.type === 'listItem' && child.children.length === 1 && child.children[0]?.type === 'paragraph')
    )
      continue;
    look(notes, child, parent, depth);
    if (child.type === 'paragraph' || child.type === 'heading' || !holdsBlocks(child)) continue;
    parents.push(child);
    indexes.push(0);
    depths.push(child.type === 'section' ? child.depth : depth);
  }
  notes.end();
}

function isTable({ type }: Node): boolean {
  return type === 'table';
}

function look(notes: NoteFinder, node: Node, parent: Parent, depth: number): void {
  if (node.type === 'table') notes.table(node, depth);
  else if (notes.isOpen()) {
    if (node.type === 'heading') notes.heading(node);
    else if (node.type === 'list') notes.list(node);
    else if (node.type === 'paragraph') notes.paragraph(node, parent);
  }
}

function prepareIn(article: Article, parent: Parent, options: TableOptions): void {
  const settled: FlowContent[] = [];
  const waiting = [...(parent.children as FlowContent[])].reverse();
  let isChanged = false;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const facts = node.type === 'table' ? tableFacts(node) : undefined;
    const blocks = facts && dissolved(article, facts, options);
    if (blocks !== undefined) {
      isChanged = true;
      for (const block of blocks.reverse()) waiting.push(block);
      continue;
    }
    if (facts !== undefined) {
      inferHeaders(facts);
      typeCells(facts, options.language);
    }
    settled.push(node);
  }
  if (isChanged) (parent as { children: FlowContent[] }).children = settled;
}

function dissolved(article: Article, facts: TableFacts, options: TableOptions): FlowContent[] | undefined {
  const evidence = layoutEvidence(facts);
  if (evidence === undefined || evidence.score < options.threshold) return undefined;
  const { position } = facts.table;
  article.diagnostics.push({
    code: 'layout-table',
    message: `A table that only lays the page out was taken apart into its blocks (${evidence.signals.join(', ')}).`,
    severity: 'info',
    ...(position && { position }),
  });
  return dissolve(facts.table);
}
