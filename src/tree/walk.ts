import { checkNode, checkText } from './given.ts';
import { nearest } from './nearest.ts';
import { nodeTypes } from './node-types.ts';
import type { Node, NodeMap, NodeType, Parent } from './types.ts';

/** Tells whether a node has children. */
export function isParent(node: Node): node is Parent {
  return (node as Partial<Parent>).children !== undefined;
}

/** What a visitor may return: `'skip'` leaves out the children of the node, `'exit'` ends the walk. */
export type VisitResult = 'skip' | 'exit' | undefined;

/**
 * Calls `fn` for `node` and for everything below it, each parent before its children, in the order of the text.
 *
 * `fn` receives the node and its ancestors from the top; the array of ancestors is reused between calls, so copy it to
 * keep it. Returning `'skip'` leaves out the node's children, returning `'exit'` ends the walk. The walk does not
 * recurse, so depth is no limit.
 *
 * @example
 * ```ts
 * import { parseArticle, visit } from 'espalier';
 *
 * const types: string[] = [];
 * visit(parseArticle('<p>Hello <b>you</b></p>'), (node) => void types.push(node.type));
 * types; // ['article', 'paragraph', 'text', 'strong', 'text']
 * ```
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a visitor that answers nothing is the common case
export function visit(node: Node, fn: (node: Node, ancestors: readonly Parent[]) => VisitResult | void): void {
  checkNode('visit', node);
  if (typeof fn !== 'function') throw new TypeError('visit: fn must be a function');
  const ancestors: Parent[] = [];
  const indexes: number[] = [];
  const first = fn(node, ancestors);
  if (first !== undefined || !isParent(node)) return;
  ancestors.push(node);
  indexes.push(0);
  while (ancestors.length > 0) {
    const parent = ancestors[ancestors.length - 1] as Parent;
    const index = indexes[indexes.length - 1] as number;
    const child = parent.children[index] as Node | undefined;
    if (child === undefined) {
      ancestors.pop();
      indexes.pop();
      continue;
    }
    indexes[indexes.length - 1] = index + 1;
    const result = fn(child, ancestors);
    if (result === 'exit') return;
    if (result !== 'skip' && isParent(child)) {
      ancestors.push(child);
      indexes.push(0);
    }
  }
}

/**
 * Returns the first node of a type at or below `node`, in the order of the text, or `undefined`.
 *
 * A type of your own is looked for like the library's. One that no node has and that is a slip away from a type of the
 * library, such as `headings`, is a mistake.
 *
 * @throws {TypeError} for such a type, and where `node` is no node.
 * @example
 * ```ts
 * import { find, parseArticle } from 'espalier';
 *
 * find(parseArticle('<h2 id="a">Setup</h2>'), 'heading')?.id; // 'a'
 * ```
 */
export function find<Type extends NodeType>(node: Node, type: Type): NodeMap[Type] | undefined {
  let found: NodeMap[Type] | undefined;
  checkNode('find', node);
  visit(node, (candidate) => {
    if (candidate.type !== type) return undefined;
    found = candidate as NodeMap[Type];
    return 'exit';
  });
  if (found === undefined) checkType('find', type);
  return found;
}

/**
 * Returns every node of a type at or below `node`, in the order of the text; the result has the type of these nodes.
 *
 * A type of your own is looked for like the library's. One that no node has and that is a slip away from a type of the
 * library, such as `headings`, is a mistake.
 *
 * @throws {TypeError} for such a type, and where `node` is no node.
 * @example
 * ```ts
 * import { findAll, parseArticle } from 'espalier';
 *
 * findAll(parseArticle('<ul><li>a<li>b</ul>'), 'listItem').length; // 2
 * ```
 */
export function findAll<Type extends NodeType>(node: Node, type: Type): NodeMap[Type][] {
  const found: NodeMap[Type][] = [];
  checkNode('findAll', node);
  visit(node, (candidate) => {
    if (candidate.type === type) found.push(candidate as NodeMap[Type]);
  });
  if (found.length === 0) checkType('findAll', type);
  return found;
}

/**
 * An unknown type that is nearly the name of one of the library's types is a typo; any other may be the caller's own.
 */
function checkType(where: string, type: unknown): void {
  checkText(where, 'type', type);
  if (type === '') throw new TypeError(`${where}: type must be the name of a type, such as 'heading'`);
  if (Object.hasOwn(nodeTypes, type as string)) return;
  const near = nearest(type as string, Object.keys(nodeTypes));
  if (near !== undefined) throw new TypeError(`${where}: unknown type '${type}'; did you mean '${near}'?`);
}
