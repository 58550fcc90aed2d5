import { type Model, scoreOf } from '../../classifier/model.ts';
import { unpack } from '../../classifier/packed.ts';
import { toLine } from '../../tree/line.ts';
import type { Evidence, FlowContent, Node, Table } from '../../tree/types.ts';
import { defineRecognizer, type Proposal, type RecognizeContext } from '../recognizer.ts';
import { comparison } from './comparison.ts';
import { type KnownTables, tableFacts } from './facts.ts';
import { featureNames, featuresOf } from './kinds/features.ts';
import { lookAt, type Surroundings } from './kinds/look.ts';
import { signalsOf } from './kinds/signals.ts';
import { models } from './kinds/weights.ts';
import { metric } from './metric.ts';
import { viewTable } from './view.ts';

/**
 * A place, with what is known of the whole article: its prepared tables, and its boxes, the last block of each by its
 * first.
 */
export interface PreparedContext extends RecognizeContext {
  known?: KnownTables;
  boxes?: ReadonlyMap<Node, Node>;
}

const comparisonModel = /* @__PURE__ */ unpack(models.comparison, featureNames.length);
const comparisonAcross = /* @__PURE__ */ unpack(models.comparisonAcross, featureNames.length);
const metricModel = /* @__PURE__ */ unpack(models.metric, featureNames.length);
const metricAcross = /* @__PURE__ */ unpack(models.metricAcross, featureNames.length);

/** A kind with at least this score is listed even if it is not chosen. */
const CLOSE = 0.3;

/** Recognizes tables that compare or measure; others stay data tables. */
export const tableKind = defineRecognizer({
  name: 'table-kind',
  nodeTypes: ['table'],
  recognize(siblings, context: PreparedContext) {
    const found: Proposal[] = [];
    for (let start = 0; start < siblings.length; start += 1) {
      const table = siblings[start];
      if (table?.type !== 'table' || table.kind !== 'data') continue;
      const best = kindOf(table, siblings[start - 1], context);
      if (best !== undefined) found.push({ ...best, start, end: start + 1 });
    }
    return found;
  },
});

/** The most likely kind of a table, if it is close to any. */
function kindOf(table: Table, before: FlowContent | undefined, context: PreparedContext): KindProposal | undefined {
  const facts = context.known?.get(table) ?? tableFacts(table);
  if (facts === undefined || facts.width < 2) return undefined;
  const view = viewTable(facts);
  if (view.others.length === 0 || view.body.length === 0) return undefined;
  const look = lookAt(view, surroundings(table, before, context.headings));
  const values = featuresOf(look);
  const isAcross = (model: Model): boolean => scoreOf(model, values) > 0.5;
  const ranked: KindProposal[] = [];
  const propose = (model: Model, nodeOf: () => Table | undefined): void => {
    const score = scoreOf(model, values);
    const node = score < CLOSE ? undefined : nodeOf();
    if (node !== undefined) ranked.push({ node, score, signals: signalsOf(model, values) });
  };
  propose(comparisonModel, () => comparison(look, isAcross(comparisonAcross)));
  propose(metricModel, () => metric(look, isAcross(metricAcross), context.language));
  ranked.sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return undefined;
  // The table stays as it is if the best kind is not sure enough for the caller.
  table.alternatives = ranked.map(asEvidence);
  if (ranked.length > 1) best.node.alternatives = ranked.slice(1).map(asEvidence);
  return best;
}

/** A possible kind of a table, and why. */
export interface KindProposal {
  node: Table;
  score: number;
  signals: string[];
}

function asEvidence({ node, score, signals }: KindProposal): Evidence {
  return { by: `table-kind:${node.kind}`, score, signals };
}

/** What is around a table, for its features. */
export function surroundings(
  table: Table,
  before: FlowContent | undefined,
  headings: RecognizeContext['headings'],
): Surroundings {
  const caption = table.children.find((child) => child.type === 'caption');
  const lines = headings.map(toLine);
  return {
    title: `${caption ? toLine(caption) : ''} ${lines.at(-1) ?? ''}`.trim(),
    above: lines.slice(0, -1).join(' '),
    before: before?.type === 'paragraph' ? toLine(before) : '',
  };
}
