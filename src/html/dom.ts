import type { DefaultTreeAdapterTypes } from 'parse5';

/** Where a node was read from, in UTF-16 code units of the input; -1, or not set, where it is not in the input. */
interface Placed {
  startOffset?: number;
  endOffset?: number;
}

/** An element of the parsed page. */
export type DomElement = DefaultTreeAdapterTypes.Element & Placed;
/** A run of characters of the parsed page. */
export type DomText = DefaultTreeAdapterTypes.TextNode & Placed;
/** Any child of a parsed element. */
export type DomNode = DefaultTreeAdapterTypes.ChildNode;
/** Anything that has children in a parsed page. */
export type DomParent = DefaultTreeAdapterTypes.ParentNode;

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';
const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

export function isElement(node: DomNode | DomParent): node is DomElement {
  return (node as Partial<DomElement>).tagName !== undefined;
}

export function isText(node: DomNode): node is DomText {
  return node.nodeName === '#text';
}

export function isHtml(element: DomElement): boolean {
  return element.namespaceURI === htmlNamespace;
}

export function isSvg(element: DomElement): boolean {
  return element.namespaceURI === svgNamespace;
}

export function isMath(element: DomElement): boolean {
  return element.namespaceURI === mathNamespace;
}

/**
 * Returns a text node without a parent; all nodes of a kind have the same keys in the same order, which keeps the
 * passes over them fast.
 */
export function createTextNode(value: string, startOffset = -1, endOffset = -1): DomText {
  return { nodeName: '#text', value, parentNode: null, startOffset, endOffset };
}

/** Returns an element without a parent and without content. */
export function createElement(
  tagName: string,
  namespaceURI: DomElement['namespaceURI'],
  attrs: DomElement['attrs'],
  startOffset = -1,
  endOffset = -1,
): DomElement {
  return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null, startOffset, endOffset };
}

/** Appends a node to the children of a parent. */
export function appendChild(parent: DomParent, child: DomNode): void {
  // Most elements have one child, and an array that grows from empty reserves room for sixteen.
  if (parent.childNodes.length === 0) parent.childNodes = [child];
  else parent.childNodes.push(child);
  child.parentNode = parent;
}

/** Returns the value of an attribute, or `undefined` where the element does not have it. */
export function attribute(element: DomElement, name: string): string | undefined {
  const { attrs } = element;
  for (let index = 0; index < attrs.length; index += 1) {
    const entry = attrs[index];
    if (entry !== undefined && entry.name === name) return entry.value;
  }
  return undefined;
}

/**
 * Calls `fn` for every descendant of `root` in document order; returning `false` skips the children of a node. `leave`
 * is called after the children of each node that has any and was not skipped.
 */
export function walkDom(
  root: DomParent,
  fn: (node: DomNode) => boolean | undefined,
  leave?: (node: DomParent) => void,
): void {
  const parents: DomParent[] = [root];
  const indexes: number[] = [0];
  while (parents.length > 0) {
    const top = parents.length - 1;
    const index = indexes[top] as number;
    const parent = parents[top] as DomParent;
    const node = parent.childNodes[index];
    if (node === undefined) {
      parents.pop();
      indexes.pop();
      if (leave && parent !== root) leave(parent);
      continue;
    }
    indexes[top] = index + 1;
    if (fn(node) !== false && 'childNodes' in node && node.childNodes.length > 0) {
      parents.push(node);
      indexes.push(0);
    }
  }
}
