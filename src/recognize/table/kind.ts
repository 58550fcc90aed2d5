import type { Table } from '../../tree/types.ts';
import { defineRecognizer, type Proposal } from '../recognizer.ts';
import { comparison } from './comparison.ts';
import { metric } from './metric.ts';
import { viewTable } from './view.ts';

/** Says of a table whether it compares or measures; what is neither stays a data table. */
export const tableKind = defineRecognizer({
  name: 'table-kind',
  looksAt: ['table'],
  recognize(siblings, context) {
    return siblings.flatMap((node, start): Proposal[] => {
      if (node.type !== 'table' || node.kind !== 'data') return [];
      const view = viewTable(node, context);
      const [best] = [comparison(view), metric(view)].filter((found) => found !== undefined).sort((a, b) => b.score - a.score);
      return best ? [{ ...best, start, end: start + 1 }] : [];
    });
  },
});

/** A kind that a table may be of, and why. */
export interface KindProposal {
  node: Table;
  score: number;
  signals: string[];
}
