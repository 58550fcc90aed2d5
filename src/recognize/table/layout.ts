import { isPhrasing } from '../../tree/content.ts';
import type { Evidence, FlowContent, Node, PhrasingContent, Table } from '../../tree/types.ts';
import { decorationOf, isPager } from './decoration.ts';
import type { TableFacts } from './facts.ts';

/** Returns why a table seems to hold no data but to lay the page out, or `undefined` where nothing says so. */
export function layoutEvidence(facts: TableFacts): Evidence | undefined {
  const { table, cells } = facts;
  if (cells.some((row) => row.some(({ role }) => role !== 'data'))) return undefined;
  const all = table.children.flatMap((child) => (child.type === 'tableRow' ? child.children : []));
  if (table.children.some(({ type }) => type === 'caption') || all.some(({ headers }) => headers !== undefined))
    return undefined;
  const filled = all.filter(({ children }) => children.length > 0);
  if (filled.length === 0) return undefined;
  if (filled.length === 1) {
    const held = filled[0]?.children.some((child) => !isPhrasing(child)) ?? false;
    return { by: 'layout-table', score: held || all.length === 1 ? 0.9 : 0.6, signals: ['one cell'] };
  }
  const decoration = decorationOf(facts);
  if (decoration !== undefined) return { by: 'layout-table', score: 0.8, signals: [decoration] };
  if (isPager(facts, filled))
    return { by: 'layout-table', score: 0.8, signals: ['links to the pages before and after'] };
  const signals: string[] = [];
  let score = 0;
  const headings = filled.filter(({ children }) =>
    children.some(({ type }) => type === 'heading' || type === 'section'),
  ).length;
  if (headings > 0) {
    score += headings * 2 >= filled.length ? 0.4 : 0.3;
    signals.push(`headings in ${headings} of ${filled.length} cells`);
  }
  const nested = filled.filter(({ children }) => children.some(({ type }) => type === 'table')).length;
  if (nested > 0) {
    score += 0.4;
    signals.push(`tables in ${nested} of ${filled.length} cells`);
  }
  const long = filled.filter(({ children }) => children.filter((child) => !isPhrasing(child)).length > 2).length;
  if (long > 0 && long * 4 >= filled.length) {
    score += 0.35;
    signals.push(`several blocks in ${long} of ${filled.length} cells`);
  }
  if (cells.length <= 2) {
    score += 0.15;
    signals.push('few rows');
  } else if (cells.length > 4 && long * 2 < filled.length) score -= 0.3;
  return score < 0.3 ? undefined : { by: 'layout-table', score: Math.min(0.95, score), signals };
}

/** Returns what the cells of a table hold as blocks, in their order. */
export function dissolve(table: Table): FlowContent[] {
  const blocks: FlowContent[] = [];
  for (const part of table.children) {
    for (const cell of part.type === 'tableRow' ? part.children : [part])
      for (const block of asBlocks(cell.children)) blocks.push(block);
  }
  return blocks;
}

/** Runs of phrasing content become paragraphs. */
function asBlocks(children: readonly Node[]): FlowContent[] {
  const blocks: FlowContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      blocks.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) run.push(child);
    else {
      flush();
      blocks.push(child as FlowContent);
    }
  }
  flush();
  return blocks;
}
