import { holdsBlocks } from '../../tree/content.ts';
import { dissolve } from '../../tree/dissolve.ts';
import type { Article, Caption, FlowContent, ListItem, Node, Parent, Table, TableRow } from '../../tree/types.ts';
import { typeCells } from './cells.ts';
import { type KnownTables, type TableFacts, tableFacts } from './facts.ts';
import { inferHeaders } from './headers/infer.ts';
import { layoutEvidence } from './layout.ts';
import { type NoteFinder, noteFinder } from './notes.ts';
import { outlineAgain } from './outline-again.ts';

/** How tables are prepared. */
export interface TableOptions {
  /** Tables with a lower layout score are kept. */
  threshold: number;
  language?: string;
}

/**
 * Prepares the tables of an article for the recognizers, in place: layout tables are replaced by their content, header
 * cells are inferred where none were marked, cells get their typed values, and rows their notes. Returns the facts of
 * the tables that were read for it.
 */
export function prepareTables(article: Article, options: TableOptions): KnownTables {
  const known: KnownTables = new Map();
  const notes = noteFinder(article, known);
  let place: Place | undefined = {
    parent: article,
    outer: undefined,
    table: undefined,
    next: 0,
    depth: 0,
    isPrepared: false,
  };
  const work: Work = { ...options, known, notes, hasNewHeadings: false };
  while (place !== undefined) place = nextPlace(article, place, work) ?? place.outer;
  notes.end();
  if (work.hasNewHeadings) outlineAgain(article);
  return known;
}

/** The state while tables are prepared. */
interface Work extends TableOptions {
  known: KnownTables;
  notes: NoteFinder;
  /** Whether a dissolved table had headings that belong to the outline. */
  hasNewHeadings: boolean;
}

/** A node whose children are visited. */
interface Place {
  parent: Parent;
  /** The place of the node itself. */
  outer: Place | undefined;
  /** The innermost table. */
  table: Table | undefined;
  /** The index of the next child. */
  next: number;
  depth: number;
  /** Whether its tables are prepared, which happens at the first of them. */
  isPrepared: boolean;
}

/** Visits the children of a place up to the first that has blocks of its own to visit. */
function nextPlace(article: Article, place: Place, work: Work): Place | undefined {
  const { parent, depth } = place;
  const { notes } = work;
  while (place.next < parent.children.length) {
    const child = parent.children[place.next] as Node;
    if (child.type === 'table' && !place.isPrepared) {
      prepareIn(article, place, work);
      place.isPrepared = true;
      continue;
    }
    place.next += 1;
    if (child.type === 'paragraph') notes.paragraph(child, parent, place.next - 1);
    else if (child.type === 'heading') notes.heading(child);
    else if (child.type === 'list') notes.list(child);
    else if (child.type === 'table') notes.table(child, depth);
    if (holdsBlocks(child) && !isPlain(child))
      return {
        parent: child,
        outer: place,
        table: child.type === 'table' ? child : place.table,
        next: 0,
        depth: child.type === 'section' ? child.depth : depth,
        isPrepared: false,
      };
  }
  return undefined;
}

/** Most lists and tables contain only text, and nothing to visit. */
function isPlain(block: Parent): boolean {
  if (block.type === 'list') return block.children.every(isLine);
  if (block.type === 'listItem') return isLine(block);
  if (block.type === 'table') return block.children.every(isPlainPart);
  return block.type === 'tableRow' && isPlainPart(block);
}

function isLine({ children }: ListItem): boolean {
  return children.length === 1 && children[0]?.type === 'paragraph';
}

function isPlainPart(part: TableRow | Caption): boolean {
  if (part.type === 'caption') return !holdsBlocks(part);
  for (const cell of part.children) if (holdsBlocks(cell)) return false;
  return true;
}

/** Prepares the tables among the children of a place. */
function prepareIn(article: Article, place: Place, work: Work): void {
  const { parent } = place;
  const settled: FlowContent[] = [];
  const waiting = [...(parent.children as FlowContent[])].reverse();
  let isChanged = false;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const facts = node.type === 'table' ? tableFacts(node) : undefined;
    const blocks = facts && dissolved(article, facts, work);
    if (blocks !== undefined) {
      isChanged = true;
      const isOutline = parent.type === 'article' || parent.type === 'section';
      if (isOutline && blocks.some(({ type }) => type === 'heading')) work.hasNewHeadings = true;
      for (const block of blocks.reverse()) waiting.push(block);
      continue;
    }
    if (facts !== undefined) {
      inferHeaders(facts);
      typeCells(facts, work.language);
      work.known.set(facts.table, facts);
    }
    settled.push(node);
  }
  if (!isChanged) return;
  (parent as { children: FlowContent[] }).children = settled;
  // The enclosing cell has more text now.
  if (place.table !== undefined) work.known.delete(place.table);
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
