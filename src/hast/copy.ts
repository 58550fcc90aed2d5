import type { Nodes, Parents, Root } from 'hast';
import { type ComposedPage, createComposer, type Place } from '../html/composer.ts';
import { appendChild, createTextNode, type DomElement, type DomParent } from '../html/dom.ts';
import { createElement, createFragment, htmlNamespace, namespaceBelow } from '../html/make.ts';
import { attributesOf } from './attributes.ts';

/** A tree as the parser would have made it. */
export interface CopiedTree {
  root: DomParent;
  /** Whether it is a whole page. */
  isPage: boolean;
  /** Whether it may contain structured data. */
  mayState: boolean;
  cut?: ComposedPage['cut'];
}

/** A node of a tree; trees may contain nodes of other tools, such as HTML that has not been parsed. */
interface Loose {
  type: string;
  value?: unknown;
  children?: unknown;
  tagName?: unknown;
}

/**
 * Returns a copy of a hast tree in the shape of the parser's. A tree with raw HTML goes through the parser as a whole,
 * so that elements may begin and end in different pieces.
 */
export function copyHast(tree: Root, source: string | undefined, nodes: number): CopiedTree {
  return hasRaw(tree) ? composed(tree, source, nodes) : copied(tree, source);
}

function* nodesOf(tree: Root): Generator<Loose> {
  const open: Loose[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

function childrenOf(node: Loose): readonly Loose[] {
  return Array.isArray(node.children)
    ? node.children.filter((child) => typeof child === 'object' && child !== null)
    : [];
}

function hasRaw(tree: Root): boolean {
  for (const { type } of nodesOf(tree)) if (type === 'raw') return true;
  return false;
}

function copied(tree: Root, source: string | undefined): CopiedTree {
  const root = createFragment();
  let isPage = false;
  let mayState = false;
  const open: { children: readonly Loose[]; to: DomParent; at: number }[] = [
    { children: childrenOf(tree), to: root, at: 0 },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.children[level.at];
    level.at += 1;
    if (node === undefined) open.pop();
    else if (node.type === 'text') {
      const text = createTextNode(String(node.value ?? ''));
      locate(text, placeOf(node as Nodes, source));
      appendChild(level.to, text);
      mayState ||= text.value.includes('schema.org');
    } else if (node.type === 'element') {
      const element = copyElement(node as Nodes & Parents, level.to);
      locate(element, placeOf(node as Nodes, source));
      appendChild(level.to, element);
      isPage ||= element.tagName === 'html' || element.tagName === 'body';
      mayState ||= element.attrs.some(({ value }) => value.includes('schema.org'));
      open.push({ children: childrenOf(node), to: element, at: 0 });
    } else if (node.type === 'root') open.push({ children: childrenOf(node), to: level.to, at: 0 });
  }
  return { root, isPage, mayState };
}

function copyElement(node: Nodes, parent: DomParent): DomElement {
  const tagName = 'tagName' in node ? String(node.tagName) : '';
  const namespace = namespaceBelow(parent, tagName);
  const name = namespace === htmlNamespace ? tagName.toLowerCase() : tagName;
  const attributes = Object.entries(attributesOf(node)).map(([key, value]) => ({ name: key, value }));
  return createElement(name, attributes, namespace);
}

function placeOf(node: Nodes | undefined, source: string | undefined): Place | undefined {
  const start = node?.position?.start?.offset;
  const end = node?.position?.end?.offset;
  if (source === undefined || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return start <= end && end <= source.length ? { start, end } : undefined;
}

function locate(node: { startOffset?: number; endOffset?: number }, place: Place | undefined): void {
  if (place) Object.assign(node, { startOffset: place.start, endOffset: place.end });
}

function composed(tree: Root, source: string | undefined, nodes: number): CopiedTree {
  const composer = createComposer(nodes);
  const open: { node: Loose; children: readonly Loose[]; at: number }[] = [
    { node: tree, children: childrenOf(tree), at: 0 },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.children[level.at];
    level.at += 1;
    if (node === undefined) {
      const place = placeOf(level.node as Nodes, source);
      if (level.node.type === 'element')
        composer.close(String(level.node.tagName), place && { start: place.end, end: place.end });
      open.pop();
      continue;
    }
    const place = placeOf(node as Nodes, source);
    if (node.type === 'text') composer.text(String(node.value ?? ''), place);
    else if (node.type === 'raw') {
      const value = String(node.value ?? '');
      const start = place?.start ?? 0;
      composer.html(value, (offset) => Math.min(place?.end ?? 0, start + offset));
    } else if (node.type === 'element') {
      composer.open(
        String(node.tagName),
        attributesOf(node as Nodes),
        place && { start: place.start, end: place.start },
      );
      open.push({ node, children: childrenOf(node), at: 0 });
    } else if (node.type === 'root') open.push({ node, children: childrenOf(node), at: 0 });
  }
  return { ...composer.finish(), isPage: false, mayState: true };
}
