import { areWords } from '../html/whitespace.ts';
import { trimText } from '../positions/slice-text.ts';
import { isPhrasing } from '../tree/content.ts';
import { createText } from '../tree/create.ts';
import { toText } from '../tree/text.ts';
import type { Node, Parent } from '../tree/types.ts';

/** A node to remove from the tree, and its ancestors, outermost first. */
export interface Removal {
  node: Node;
  ancestors: readonly Parent[];
}

/** Removes nodes from their parents, and then the parents that became empty, except for list items and terms. */
export function removeNodes(removals: readonly Removal[]): void {
  for (let level = removals; level.length > 0; ) {
    const byParent = new Map<Parent, { nodes: Set<Node>; ancestors: readonly Parent[] }>();
    for (const { node, ancestors } of level) {
      const parent = ancestors.at(-1);
      if (!parent) continue;
      const group = byParent.get(parent);
      if (group) group.nodes.add(node);
      else byParent.set(parent, { nodes: new Set([node]), ancestors: ancestors.slice(0, -1) });
    }
    const next: Removal[] = [];
    for (const [parent, { nodes, ancestors }] of byParent) {
      const left = without(parent.children as Node[], nodes);
      if (left.length > 0 && isPhrasing(left[0] as Node)) trimLine(left);
      refill(parent, left);
      if (left.length === 0 && parent.type !== 'listItem' && parent.type !== 'term')
        next.push({ node: parent, ancestors });
    }
    level = next;
  }
}

/** The remaining children. Two words with a removed node between them stay separate. */
function without(children: readonly Node[], nodes: ReadonlySet<Node>): Node[] {
  const left: Node[] = [];
  let isParted = false;
  for (const child of children) {
    if (nodes.has(child)) {
      isParted = true;
      continue;
    }
    const last = left.at(-1);
    if (isParted && last && isPhrasing(child) && areWords(toText(last), toText(child))) left.push(createText(' '));
    isParted = false;
    left.push(child);
  }
  return left;
}

/** White space and line breaks at the ends of a line do not show. */
function trimLine(line: Node[]): void {
  for (let last = line.at(-1); last; last = line.at(-1)) {
    if (last.type === 'text') trimText(last, 'end');
    if (last.type !== 'break' && !(last.type === 'text' && last.value === '')) break;
    line.pop();
  }
  for (let first = line[0]; first; first = line[0]) {
    if (first.type === 'text') trimText(first, 'start');
    if (first.type !== 'break' && !(first.type === 'text' && first.value === '')) break;
    line.shift();
  }
}

/** Replaces the children of a node in place: a definition shares the array of its item. */
export function refill(parent: Parent, by: readonly Node[]): void {
  const children = parent.children as Node[];
  children.length = 0;
  for (const node of by) children.push(node);
}
