import type { NodeMap, NodeType, Parent, PhrasingContent, Text } from './types.ts';

type NodeConstructor = new (type: NodeType) => { type: NodeType };

/**
 * Returns a constructor of plain objects, whose prototype is that of every object. From the first objects of a
 * constructor the engine learns how much room they need, where an empty literal always has room for four facts.
 */
function createConstructor(): NodeConstructor {
  function Node(this: { type: NodeType }, type: NodeType): void {
    this.type = type;
  }
  Node.prototype = Object.prototype;
  return Node as unknown as NodeConstructor;
}

/** Every second node is a text, which has two facts; others have three to seven. */
const TextNode = /* @__PURE__ */ createConstructor();
const OtherNode = /* @__PURE__ */ createConstructor();

/**
 * Returns a node that has nothing but its type yet; the caller gives it all that such a node must have, in the order in
 * which the keys are to stand.
 *
 * Nodes of which an article has many are made so, and not as literals: the engine counts how long the objects of a
 * literal live, and makes them old at once where nearly all of the first ones lived long. An old node that nobody needs
 * any more keeps all below it alive. docs/performance.md has the figures.
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
