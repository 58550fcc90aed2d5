import { chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf, longestSample } from '../lexicon/language.ts';
import { rules } from '../recover/index.ts';
import { chosenRules, type RecoverOptions } from '../recover/options.ts';
import { recover } from '../recover/run.ts';
import { sampleOf } from '../tree/sample.ts';
import type { ListItem, Node, Parent, RecoverRule } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';

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
 * Returns, by block, why the recovery rules that look at it leave it as it is. The rules are applied once more, to a
 * copy of the tree in which the headings that they made are paragraphs again, and steps a list.
 */
export function refusalsIn(root: Node, options: RecoverOptions): ReadonlyMap<Node, Refusal[]> {
  const found = new Map<Node, Refusal[]>();
  if (!isParent(root)) return found;
  const { copy, originals } = asRulesSaw(root);
  const language = root.type === 'article' ? root.language : undefined;
  const words = chosenWords(choiceOf(undefined, language, () => sampleOf(root, longestSample)));
  recover(copy, chosenRules(rules, options), words, undefined, ({ name: by, refusals }) => (block, code) => {
    const node = originals.get(block);
    // A rule that made a heading in the end had passed it over in the section around it; of steps, nothing is known of
    // the list that they were.
    if (node === undefined || node.by === by || node.type === 'steps') return;
    const others = (found.get(node) ?? []).filter((refusal) => refusal.by !== by);
    found.set(node, [...others, { by, code, message: refusals[code] ?? '' }]);
  });
  return found;
}

/** A copy of a tree, and the node that each node of it was made of. */
interface Copy {
  copy: Parent;
  originals: ReadonlyMap<Node, Node>;
}

/** Returns the tree as the rules for headings saw it. */
function asRulesSaw(root: Parent): Copy {
  const originals = new Map<Node, Node>();
  const copy: Parent = { ...root };
  originals.set(copy, root);
  const open: Parent[] = [copy];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const children: Node[] = [];
    const left: Node[] = [...parent.children].reverse();
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (isMadeSection(node)) {
        for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at] as Node);
        continue;
      }
      const child = copyOf(node);
      originals.set(child, node);
      children.push(child);
      if (isParent(child)) open.push(child);
    }
    (parent as { children: Node[] }).children = children;
  }
  return { copy, originals };
}

function copyOf(node: Node): Node {
  if (node.type === 'steps') {
    const { children } = node as { children: readonly Node[] };
    return { type: 'list', ordered: true, children: children as ListItem[] };
  }
  if (node.type === 'step') return { type: 'listItem', children: node.children };
  if (node.type !== 'heading' || !isOfHeadingRule(node)) return { ...node };
  const { children, position } = node;
  return { type: 'paragraph', children, ...(position && { position }) };
}

function isMadeSection(node: Node): node is Extract<Node, { type: 'section' }> {
  return node.type === 'section' && isOfHeadingRule(node);
}

function isOfHeadingRule({ by }: Node): boolean {
  return by === 'bold-heading' || by === 'label-heading';
}
