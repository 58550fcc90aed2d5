import { type AnyNode, Document, Element, isCDATA, isDocument, isText as isHandlerText, isTag, Text } from 'domhandler';
import { type DomElement, type DomNode, type DomParent, type DomText, isElement, isText } from '../html/dom.ts';
import { createElement, htmlNamespace, namespaceBelow } from '../html/make.ts';

/** A tree on which selectors can be run, and the originals of its nodes. */
export interface Mirror {
  document: Document;
  /** In the order of the page. */
  originals: ReadonlyMap<AnyNode, DomElement>;
}

/** Returns a copy of a parsed input in the form that Cheerio uses. */
export function mirror(root: DomParent): Mirror {
  const document = new Document([]);
  const originals = new Map<AnyNode, DomElement>();
  const open: { from: readonly DomNode[]; to: Document | Element; at: number }[] = [
    { from: root.childNodes, to: document, at: 0 },
  ];
  for (let level = open[open.length - 1]; level !== undefined; level = open[open.length - 1]) {
    const node = level.from[level.at];
    level.at += 1;
    if (node === undefined) {
      open.pop();
      continue;
    }
    const copy = mirrored(node);
    if (copy === undefined) continue;
    append(level.to, copy);
    if (!isElement(node) || !isTag(copy)) continue;
    originals.set(copy, node);
    open.push({ from: node.childNodes, to: copy, at: 0 });
  }
  return { document, originals };
}

function append(parent: Document | Element, node: Element | Text): void {
  const previous = parent.children[parent.children.length - 1];
  if (previous) {
    previous.next = node;
    node.prev = previous;
  }
  node.parent = parent;
  parent.children.push(node);
}

function mirrored(node: DomNode): Element | Text | undefined {
  if (isText(node)) return new Text(node.value);
  if (!isElement(node)) return undefined;
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value, prefix } of node.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value;
  return new Element(node.tagName, attributes, []);
}

/** Appends copies of Cheerio's nodes, and of everything in them, to a parent. */
export function copyInto(parent: DomParent, nodes: readonly AnyNode[]): void {
  const open: { from: readonly AnyNode[]; to: DomParent; at: number }[] = [{ from: nodes, to: parent, at: 0 }];
  for (let level = open[open.length - 1]; level !== undefined; level = open[open.length - 1]) {
    const node = level.from[level.at];
    level.at += 1;
    if (node === undefined) open.pop();
    else if (isHandlerText(node)) level.to.childNodes.push(textIn(level.to, node.data));
    else if (isTag(node)) {
      const element = copyElement(node, level.to);
      level.to.childNodes.push(element);
      if (node.children.length > 0) open.push({ from: node.children, to: element, at: 0 });
    } else if (isDocument(node) || isCDATA(node)) open.push({ from: node.children, to: level.to, at: 0 });
  }
}

function textIn(parent: DomParent, value: string): DomText {
  return { nodeName: '#text', value, parentNode: parent };
}

/**
 * Returns a copy of an element without its children. Cheerio's XML mode keeps the case of names, which HTML does not.
 */
export function copyElement(element: Element, parent: DomParent): DomElement {
  const namespace = element.namespace ?? namespaceBelow(parent, element.name);
  const name = namespace === htmlNamespace ? element.name.toLowerCase() : element.name;
  const attributes = Object.entries(element.attribs).map(([key, value]) => ({ name: key, value }));
  const copy = createElement(name, attributes, namespace);
  copy.parentNode = parent;
  return copy;
}
