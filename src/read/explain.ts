import { checkNames } from '../given.ts';
import { rules } from '../recover/index.ts';
import { optionOf, type RecoverOptions } from '../recover/options.ts';
import { checkNode } from '../tree/given.ts';
import type { Evidence, Node, RecoverRule } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { type Refusal, refusalsIn } from './recovery.ts';

/** A judgement, and the reasons for it. */
export interface Judgement {
  /** The recognizer that judged, such as `faq` or `table-kind`. */
  by: string;
  /** How certain it was, from 0 to 1. */
  score: number;
  /** The signals for it. */
  for: string[];
  /** The signals against it. */
  against: string[];
}

/** Why a node is what it is. */
export interface Explanation {
  /** The node itself, not a copy. */
  node: Node;
  /** Absent if nothing was certain enough, so that the node stayed as it was: a table of the kind `'data'`. */
  taken?: Judgement;
  /** The other kinds that it might have been, the most certain first. */
  alternatives: Judgement[];
  /** The recovery rule that made it from flattened text. Set only with the option `recovery`, if a rule made it. */
  recoveredBy?: RecoverRule;
  /** Why recovery rules that examine it leave it as it is. Set only with the option `recovery`, if some do. */
  refusals?: Refusal[];
}

/** The options of `explain`. */
export interface ExplainOptions {
  /**
   * `true` also explains recovery: which rule made a node, and why rules that examine a block leave it as it is. For an
   * article that was parsed without some of the rules, pass the value of its option `recover`. Default `false`.
   */
  recovery?: RecoverOptions;
}

/**
 * Returns why the nodes at and below `node` were recognised as what they are, in the order of the text: one record for
 * each node with `evidence`, and for each table that came close to a kind. Nothing is judged again; pass a higher
 * `threshold` to `parseArticle` to recognise less.
 *
 * With `recovery`, there is also a record for each node that a recovery rule made, and for each block that rules
 * examined and left as it is. For that, the rules are applied again to a copy of the tree: pass the whole article,
 * since they depend on headings and adjacent blocks. An unknown option throws a `TypeError`.
 *
 * @example
 * ```ts
 * import { explain, parseArticle } from 'espalier';
 *
 * const article = parseArticle('<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p>');
 * explain(article).map(({ node, taken }) => [node.type, taken]);
 * // [['faq', { by: 'faq', score: 0.95, for: ['headings that ask: 1', 'FAQ title'], against: [] }]]
 *
 * const list = '<ul><li>rice</li><li>salt</li></ul>';
 * const [left] = explain(parseArticle(`<p>You will need the following:</p>${list}`), { recovery: true });
 * left?.refusals; // [{ by: 'label-heading', code: 'lead-in', message: 'It leads into the following text, and is not its name.' }]
 * ```
 */
export function explain(node: Node, options: ExplainOptions = {}): Explanation[] {
  checkNode('explain', node);
  // The function may be passed to `map`.
  const recovery = typeof options === 'number' ? false : recoveryOf(options);
  const refused = recovery === false ? undefined : refusalsIn(node, recovery);
  const found: Explanation[] = [];
  visit(node, (judged) => {
    const others = judged.type === 'table' ? (judged.alternatives ?? []) : [];
    const { evidence } = judged;
    const recoveredBy = refused && judged.origin === 'recovered' ? judged.by : undefined;
    const refusals = refused?.get(judged);
    if (!evidence && others.length === 0 && !recoveredBy && !refusals) return;
    found.push({
      node: judged,
      ...(evidence && { taken: judgement(evidence) }),
      alternatives: others.map(judgement),
      ...(recoveredBy && { recoveredBy }),
      ...(refusals && { refusals }),
    });
  });
  return found;
}

function recoveryOf(options: ExplainOptions): RecoverOptions {
  checkNames('explain', options, ['recovery']);
  const { recovery = false } = options;
  if (typeof recovery === 'boolean') return recovery;
  checkNames('explain, recovery', recovery, ruleOptions);
  return recovery;
}

const ruleOptions = rules.map(optionOf);

function judgement({ by, score, signals }: Evidence): Judgement {
  const against = signals.filter(isAgainst).map((signal) => signal.slice(1));
  return { by, score, for: signals.filter((signal) => !isAgainst(signal)), against };
}

function isAgainst(signal: string): boolean {
  return signal.startsWith('-');
}
