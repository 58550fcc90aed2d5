import { isPhrasing } from '../../tree/content.ts';
import { tableCells } from '../../tree/dissolve.ts';
import type { Evidence } from '../../tree/types.ts';
import { decorationOf, isPager } from './decoration.ts';
import type { TableFacts } from './facts.ts';

/** Returns why a table seems to lay out the page instead of holding data, or `undefined` if it does not. */
export function layoutEvidence(facts: TableFacts): Pick<Evidence, 'score' | 'signals'> | undefined {
  const { table, cells } = facts;
  if (cells.some((row) => row.some(({ role }) => role !== 'data'))) return undefined;
  const all = tableCells(table);
  if (table.children.some(({ type }) => type === 'caption') || all.some(({ headers }) => headers !== undefined))
    return undefined;
  const filled = all.filter(({ children }) => children.length > 0);
  const [only, another] = filled;
  if (only !== undefined && another === undefined) {
    const isSure = all.length === 1 || only.children.some((child) => !isPhrasing(child));
    return { score: isSure ? 0.9 : 0.6, signals: ['one cell'] };
  }
  const decoration = decorationOf(facts);
  if (decoration !== undefined) return { score: 0.8, signals: [decoration] };
  if (isPager(facts, filled)) return { score: 0.8, signals: ['links to the pages before and after'] };
  const signals: string[] = [];
  let score = 0;
  const headings = filled.filter(({ children }) => children.some(({ type }) => type === 'heading')).length;
  if (headings > 0) {
    score += headings * 2 >= filled.length ? 0.4 : 0.3;
    signals.push(`headings in ${headings} of ${filled.length} cells`);
    if (facts.width === 1) {
      score += 0.3;
      signals.push('one column');
    }
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
  return score < 0.3 ? undefined : { score: Math.min(0.95, score), signals };
}
