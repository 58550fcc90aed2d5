import { holdsBlocks } from '../tree/content.ts';
import type { Article, FlowContent, Heading, Node, Parent } from '../tree/types.ts';
import type { Rule } from './rule.ts';

/**
 * Turns flattened text back into structure, in place: at each node that holds blocks the rules are applied in their order, and then to what is
 * below it, so that one rule finds what another has made.
 */
export function recover(article: Article, rules: readonly Rule[]): void {
  const looked = new Set<Node['type']>(rules.flatMap(({ looksAt }) => looksAt));
  const open: { parent: Parent; headings: readonly Heading[] }[] = [{ parent: article, headings: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { parent } = place;
    const [first] = parent.children as Node[];
    const headings = first?.type === 'heading' ? [...place.headings, first] : place.headings;
    if ((parent.children as Node[]).some(({ type }) => looked.has(type))) applyAll(rules, parent, headings);
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index] as Node;
      if (holdsBlocks(child)) open.push({ parent: child, headings });
    }
  }
}

function applyAll(rules: readonly Rule[], parent: Parent, headings: readonly Heading[]): void {
  const context = { parent, headings };
  let siblings = parent.children as readonly FlowContent[];
  for (const rule of rules) {
    if (siblings.some(({ type }) => rule.looksAt.includes(type))) siblings = rule.apply(siblings, context);
  }
  (parent as { children: readonly Node[] }).children = siblings;
}
