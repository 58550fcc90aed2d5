import type { Article, Node, Parent } from '../../tree/types.ts';
import { isParent, visit } from '../../tree/walk.ts';

/** A node that the report shows as a line of the tree. */
export interface NumberedNode {
  node: Node;
  /** 1 for the article. */
  level: number;
}

/** The nodes of an article that the report shows, and the number of each: its place among them. */
export interface Numbering {
  nodes: readonly NumberedNode[];
  numberOf: (node: Node) => number | undefined;
}

/** Returns the numbering of an article. A text that is alone in its parent is shown by the line of the parent. */
export function numberNodes(article: Article): Numbering {
  const nodes: NumberedNode[] = [];
  const numbers = new Map<Node, number>();
  visit(article, (node, ancestors) => {
    const parent: Parent | undefined = ancestors.at(-1);
    if (node.type === 'text' && parent?.children.length === 1) return;
    numbers.set(node, nodes.length);
    nodes.push({ node, level: ancestors.length + 1 });
  });
  return { nodes, numberOf: (node) => numbers.get(node) };
}

/** Tells whether a node has lines of its own below it. */
export function hasLines(node: Node): node is Parent {
  if (!isParent(node) || node.children.length === 0) return false;
  return node.children.length > 1 || node.children[0]?.type !== 'text';
}
