import type { NodeMap, NodeType, Parent, PhrasingContent, Text } from './types.ts';

type NodeConstructor = new (type: NodeType) => { type: NodeType };

/**
 * Returns a constructor of plain objects, whose prototype is that of every object. The engine learns from the first
 * objects of a constructor how much room they need; an empty literal always has room for four properties.
 */
function createConstructor(): NodeConstructor {
  function Node(this: { type: NodeType }, type: NodeType): void {
    this.type = type;
  }
  Node.prototype = Object.prototype;
  return Node as unknown as NodeConstructor;
}

/** Every second node is a text, with two properties; others have three to seven. */
const TextNode = /* @__PURE__ */ createConstructor();
const OtherNode = /* @__PURE__ */ createConstructor();

/**
 * Returns a node that has only its type yet; the caller sets all required properties, in the order in which the keys
 * are to appear.
 *
 * Frequent nodes are made like this and not as literals: the engine measures how long the objects of a literal live,
 * and allocates them as old if nearly all of the first ones lived long. An old node that is no longer used keeps all
 * nodes below it alive. docs/performance.md has the figures.
 */
export function createNode<Type extends NodeType>(type: Type): NodeMap[Type] {
  const Node = type === 'text' ? TextNode : OtherNode;
  return new Node(type) as NodeMap[Type];
}

/** Returns a text. */
export function createText(value: string): Text {
  const text = createNode('text');
  text.value = value;
  return text;
}

/** The types of nodes that require only children. */
type PlainParent = {
  [Type in Parent['type']]: { type: Type; children: NodeMap[Type]['children'] } extends NodeMap[Type] ? Type : never;
}[Parent['type']];

/** The types of phrasing content that require only children. */
export type PlainMark = Extract<PlainParent, PhrasingContent['type']>;

/** Returns a node that has only children. */
export function createParent<Type extends PlainParent>(type: Type, children: NodeMap[Type]['children']): NodeMap[Type] {
  const node = createNode(type);
  node.children = children;
  return node;
}

/** Returns its arguments as an array; no literal is used, for the same reason. */
export function arrayOf<T extends unknown[]>(...items: T): T {
  return items;
}
