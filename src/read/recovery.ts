import { type ChosenWords, chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf, longestSample } from '../lexicon/language.ts';
import { rules } from '../recover/index.ts';
import { chosenRules, type RecoverOptions } from '../recover/options.ts';
import { recover } from '../recover/run.ts';
import { samplesOf } from '../tree/sample.ts';
import type { Node, Parent, RecoverRule } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { asRulesSaw } from './as-rules-saw.ts';

/** Why a recovery rule left a block as it is. */
export interface Refusal {
  /** The rule, such as `label-heading`. */
  by: RecoverRule;
  /** The name of the reason, such as `lead-in`. */
  code: string;
  /** The reason in a sentence about the block. */
  message: string;
}

/**
 * Returns, by block, why the recovery rules that examine it leave it as it is. The rules are applied once more, to a
 * copy of the tree in which the headings that they made are paragraphs again, and steps are a list.
 */
export function refusalsIn(root: Node, options: RecoverOptions): ReadonlyMap<Node, Refusal[]> {
  const found = new Map<Node, Refusal[]>();
  if (!isParent(root)) return found;
  const { copy, originals } = asRulesSaw(root);
  recover(copy, chosenRules(rules, options), wordsFor(root), undefined, ({ name: by, refusals }) => (block, code) => {
    const node = originals.get(block);
    // A rule that finally made a heading had passed it over in the section around it; the list that steps were before
    // is unknown.
    if (node === undefined || node.by === by || node.type === 'steps') return;
    const others = (found.get(node) ?? []).filter((refusal) => refusal.by !== by);
    found.set(node, [...others, { by, code, message: refusals[code] ?? '' }]);
  });
  return found;
}

/** The words of the languages that a tree declares or that its text indicates. */
function wordsFor(root: Parent): ChosenWords {
  const language = root.type === 'article' ? root.language : undefined;
  return chosenWords(choiceOf(undefined, language, () => samplesOf(root, longestSample)));
}
