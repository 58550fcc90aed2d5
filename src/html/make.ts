import type { DomElement, DomParent } from './dom.ts';

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';
const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** Elements of a drawing or a formula with HTML in them. */
const htmlIslands = new Set(['foreignObject', 'foreignobject', 'annotation-xml']);

/** Returns a root to put nodes into. */
export function createFragment(): DomParent {
  return { nodeName: '#document-fragment', childNodes: [] };
}

/** Returns an element without children; the caller that inserts it sets its parent. */
export function createElement(tagName: string, attributes: DomElement['attrs'], namespace = htmlNamespace): DomElement {
  const namespaceURI = namespace as DomElement['namespaceURI'];
  return { nodeName: tagName, tagName, attrs: attributes, namespaceURI, childNodes: [], parentNode: null };
}

/** Returns the namespace of an element that is read into a parent from a tree that does not state it. */
export function namespaceBelow(parent: DomParent, name: string): string {
  const tagName = name.toLowerCase();
  if (tagName === 'svg') return svgNamespace;
  if (tagName === 'math') return mathNamespace;
  return 'tagName' in parent && !htmlIslands.has(parent.tagName) ? parent.namespaceURI : htmlNamespace;
}
