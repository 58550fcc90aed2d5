import { decodeHTMLStrict } from 'entities/decode';
import { withoutWrapping } from './cdata.ts';

/** Character data as written, its entities not yet decoded; a CDATA section has none. */
export interface XmlText {
  raw: string;
  cdata: boolean;
}

/** An element with its namespace resolved. */
export interface XmlElement {
  /**
   * Namespace and local name in lower case, such as `dc:creator`; RSS's own elements, and those without a namespace,
   * have no prefix.
   */
  name: string;
  /** The local name as written. */
  local: string;
  /** Attributes by their names in the same form; the values are as written, entities not yet decoded. */
  attributes: Map<string, string>;
  children: (XmlElement | XmlText)[];
  /** The `xml:base` in force here, resolved. */
  base?: string;
  /** The `xml:lang` in force here. */
  language?: string;
  /** The index of the element in the document, from 0, in the order of the start tags. */
  order: number;
  /** `false` where the input ended before the element did. */
  whole: boolean;
}

export function isElement(node: XmlElement | XmlText): node is XmlElement {
  return 'children' in node;
}

/** Returns the child elements with one of these names, in the order of the input. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children) if (isElement(node) && names.includes(node.name)) found.push(node);
  return found;
}

/** Returns the first child element with one of these names; the names are in order of preference. */
export function childNamed(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    for (const node of element.children) if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}

/** Returns an attribute's value, its entities decoded once and trimmed; `undefined` for an empty one. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const raw = element.attributes.get(name);
  const value = raw === undefined ? '' : decode(raw).trim();
  return value === '' ? undefined : value;
}

/**
 * Returns all character data of an element and its descendants, entities decoded once in text and never in CDATA;
 * escaped marks of a CDATA section are left out.
 */
export function characterData(element: XmlElement): string {
  let text = '';
  const waiting: (XmlElement | XmlText)[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) text += node.cdata ? node.raw : decode(node.raw);
    else for (let i = node.children.length - 1; i >= 0; i--) pushChild(waiting, node, i);
  }
  return withoutWrapping(text);
}

function pushChild(waiting: (XmlElement | XmlText)[], node: XmlElement, index: number): void {
  const child = node.children[index];
  if (child !== undefined) waiting.push(child);
}

/** Tells whether an element contains elements. */
export function hasElements(element: XmlElement): boolean {
  return element.children.some(isElement);
}

/** Decodes the entities of XML and of HTML once; anything else, such as a stray `&`, stays as it is. */
export function decode(raw: string): string {
  return raw.includes('&') ? decodeHTMLStrict(raw) : raw;
}
