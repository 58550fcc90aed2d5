import { nodeTypes } from './node-types.ts';
import type { Node, Parent, PhrasingContent } from './types.ts';

const phrasing: ReadonlySet<string> = new Set(
  Object.entries(nodeTypes).flatMap(([type, { is }]) => (is === 'phrasing' ? type : [])),
);

/** Tells whether a node is part of a line of text. */
export function isPhrasing(node: Node): node is PhrasingContent {
  return node.type === 'text' || phrasing.has(node.type);
}

/** Tells whether the children of a node are blocks and not a line of text. */
export function holdsBlocks(node: Node): node is Parent {
  if (node.type === 'paragraph' || node.type === 'heading') return false;
  const first = (node as Partial<Parent>).children?.[0];
  return first !== undefined && !isPhrasing(first) && !isPhrasing(node);
}

/** Tells whether blocks are one plain line: most list items are, and need no further search. */
export function isPlainLine(blocks: readonly Node[]): boolean {
  const only = blocks[0];
  if (blocks.length !== 1 || only?.type !== 'paragraph' || only.children.length !== 1) return false;
  const text = only.children[0];
  return text?.type === 'text' && !text.value.includes('\n');
}
