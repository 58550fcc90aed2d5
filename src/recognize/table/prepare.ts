import { holdsBlocks } from '../../tree/content.ts';
import type { Article, FlowContent, Node, Parent, Table } from '../../tree/types.ts';
import { typeCells } from './cells.ts';
import { type TableFacts, tableFacts } from './facts.ts';
import { inferHeaders } from './headers.ts';
import { dissolve, layoutEvidence } from './layout.ts';

/** How tables are made ready. */
export interface TableOptions {
  /** A judgement that is less sure is not made. */
  threshold: number;
  language?: string;
}

/**
 * Makes the tables of an article ready for those who say what they mean, in place: tables that only lay the page out give way to what they hold, header
 * cells are found where none were marked, and cells get their typed values.
 */
export function prepareTables(article: Article, options: TableOptions): void {
  const open: Parent[] = [article];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (parent.type !== 'table' && (parent.children as Node[]).some(({ type }) => type === 'table')) prepareIn(article, parent, options);
    for (const child of parent.children as Node[]) if (holdsBlocks(child)) open.push(child);
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
      waiting.push(...blocks.reverse());
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
  article.diagnostics.push({
    code: 'layout-table',
    message: `A table that only lays the page out was taken apart into its blocks (${evidence.signals.join(', ')}).`,
    severity: 'info',
    ...positionOf(facts.table),
  });
  return dissolve(facts.table);
}

function positionOf({ position }: Table): Pick<Table, 'position'> {
  return position === undefined ? {} : { position };
}
