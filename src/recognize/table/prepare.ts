import { holdsBlocks, isPlainLine } from '../../tree/content.ts';
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
  const places: Place[] = [{ parent: article, next: 0, depth: 0, isPrepared: false }];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const inner = nextPlace(article, place, notes, options);
    if (inner === undefined) places.pop();
    else places.push(inner);
  }
  notes.end();
}

/** A node whose children are gone through. */
interface Place {
  parent: Parent;
  /** The index of the child that comes next. */
  next: number;
  depth: number;
  /** Whether its tables have been made ready, which happens when the first of them is met. */
  isPrepared: boolean;
}

/** Goes through the children of a place up to the first that has blocks of its own to be gone through. */
function nextPlace(article: Article, place: Place, notes: NoteFinder, options: TableOptions): Place | undefined {
  const { parent, depth } = place;
  while (place.next < parent.children.length) {
    const child = parent.children[place.next] as Node;
    if (child.type === 'table' && !place.isPrepared) {
      prepareIn(article, parent, options);
      place.isPrepared = true;
      continue;
    }
    place.next += 1;
    if (child.type === 'listItem' && isPlainLine(child.children)) continue;
    look(notes, child, parent, depth);
    if (holdsBlocks(child))
      return { parent: child, next: 0, depth: child.type === 'section' ? child.depth : depth, isPrepared: false };
  }
  return undefined;
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
