import { checkNode } from '../tree/given.ts';
import type { Evidence, Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/** A judgement, and why it was made. */
export interface Judgement {
  /** The recognizer that judged, such as `faq` or `table-kind`. */
  by: string;
  /** How sure it was, from 0 to 1. */
  score: number;
  /** What spoke for it. */
  for: string[];
  /** What spoke against it. */
  against: string[];
}

/** Why a node is what it is. */
export interface Explanation {
  /** The node itself, not a copy. */
  node: Node;
  /** Absent where nothing was sure enough, so that the node stayed as it was: a table of the kind `'data'`. */
  taken?: Judgement;
  /** What else it might have been, the surest first. */
  alternatives: Judgement[];
}

/**
 * Returns why the nodes at and below `node` were recognised as what they are, in the order of the text: one record for
 * each node with `evidence`, and for each table that came close to a kind. Nothing is judged anew; pass a higher
 * `threshold` to `parseArticle` to have less recognised.
 *
 * @example
 * ```ts
 * import { explain, parseArticle } from 'espalier';
 *
 * const article = parseArticle('<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p>');
 * explain(article).map(({ node, taken }) => [node.type, taken]);
 * // [['faq', { by: 'faq', score: 0.95, for: ['headings that ask: 1', 'FAQ title'], against: [] }]]
 * ```
 */
export function explain(node: Node): Explanation[] {
  checkNode('explain', node);
  const found: Explanation[] = [];
  visit(node, (judged) => {
    const others = judged.type === 'table' ? (judged.alternatives ?? []) : [];
    const { evidence } = judged;
    if (evidence === undefined && others.length === 0) return;
    found.push({ node: judged, ...(evidence && { taken: judgement(evidence) }), alternatives: others.map(judgement) });
  });
  return found;
}

function judgement({ by, score, signals }: Evidence): Judgement {
  const against = signals.filter(isAgainst).map((signal) => signal.slice(1));
  return { by, score, for: signals.filter((signal) => !isAgainst(signal)), against };
}

function isAgainst(signal: string): boolean {
  return signal.startsWith('-');
}
