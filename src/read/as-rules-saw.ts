import type { ListItem, Node, Parent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';

/** A copy of a tree, and the original of each of its nodes. */
export interface Copy {
  copy: Parent;
  originals: ReadonlyMap<Node, Node>;
}

/**
 * Returns the tree as the rules for headings saw it: the headings that they made are paragraphs again, beside the
 * content that they head, and steps are a list.
 */
export function asRulesSaw(root: Parent): Copy {
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
