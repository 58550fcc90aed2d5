import type { Node, NodeMap, NodeType, Parent, PhrasingContent, Text } from './types.ts';

/**
 * Returns a node that has nothing but its type yet; the caller gives it all that such a node must have, in the order in
 * which the keys are to stand.
 *
 * Nodes of which an article has many are made so, and not as literals: the engine counts how long the objects of a
 * literal live, and makes them old at once where nearly all of the first ones lived long. An old node that nobody needs
 * any more keeps all below it alive. docs/performance.md has the figures.
 */
export function createNode<Type extends NodeType>(type: Type): NodeMap[Type] {
  const node = {} as { type: Node['type'] };
  node.type = type;
  return node as NodeMap[Type];
}

/** Returns a text. */
export function createText(value: string): Text {
  const text = createNode('text');
  text.value = value;
  return text;
}

/** The types of the nodes that must have nothing but children. */
type PlainParent = {
  [Type in Parent['type']]: { type: Type; children: NodeMap[Type]['children'] } extends NodeMap[Type] ? Type : never;
}[Parent['type']];

/** The types of phrasing content that must have nothing but children. */
export type PlainMark = Extract<PlainParent, PhrasingContent['type']>;

/** Returns a node that has nothing but children. */
export function createParent<Type extends PlainParent>(type: Type, children: NodeMap[Type]['children']): NodeMap[Type] {
  const node = createNode(type);
  node.children = children;
  return node;
}

/** Returns its arguments as an array, which is no literal for the same reason. */
export function arrayOf<T extends unknown[]>(...items: T): T {
  return items;
}
