import type { Evidence, Node, Table } from '../../tree/types.ts';
import { defineRecognizer, type Proposal, type RecognizeContext } from '../recognizer.ts';
import { listSignals } from './common-signals.ts';
import { comparison } from './comparison.ts';
import { type KnownTables, tableFacts } from './facts.ts';
import { metric } from './metric.ts';
import { viewTable } from './view.ts';

/** A place, with what is known of the whole article: its tables that were made ready, and its boxes, the last block of each by the first. */
export interface PreparedContext extends RecognizeContext {
  known?: KnownTables;
  boxes?: ReadonlyMap<Node, Node>;
}

/** Says of a table whether it compares or measures; what is neither stays a data table. */
export const tableKind = defineRecognizer({
  name: 'table-kind',
  looksAt: ['table'],
  recognize(siblings, context: PreparedContext) {
    const found: Proposal[] = [];
    for (let start = 0; start < siblings.length; start += 1) {
      const table = siblings[start];
      if (table?.type !== 'table' || table.kind !== 'data') continue;
      const best = kindOf(table, context);
      if (best !== undefined) found.push({ ...best, start, end: start + 1 });
    }
    return found;
  },
});

/** What a table is most likely to be, where it is close to any kind. */
function kindOf(table: Table, context: PreparedContext): KindProposal | undefined {
  const facts = context.known?.get(table) ?? tableFacts(table);
  if (facts === undefined || facts.width < 2) return undefined;
  const view = viewTable(facts, context);
  const lists = listSignals(view);
  const ranked = [comparison(view, lists), metric(view, lists)]
    .filter((found) => found !== undefined)
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return undefined;
  // The table may stay as it is, where the best is not sure enough for the caller.
  table.alternatives = ranked.map(asEvidence);
  if (ranked.length > 1) best.node.alternatives = ranked.slice(1).map(asEvidence);
  return best;
}

/** A kind that a table may be of, and why. */
export interface KindProposal {
  node: Table;
  score: number;
  signals: string[];
}

function asEvidence({ node, score, signals }: KindProposal): Evidence {
  return { by: `table-kind:${node.kind}`, score, signals };
}
