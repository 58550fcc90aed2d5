import { XMLParser } from 'fast-xml-parser';
import { decode, type XmlElement, type XmlText } from './element.ts';
import { CORE, FOREIGN, namespaceName, undeclaredName } from './namespaces.ts';
import { type ElementPlace, repair } from './repair.ts';
import { resolveUrl } from './urls.ts';

/** The top-level elements of an XML document, and how they had to be repaired. */
export interface XmlDocument {
  elements: XmlElement[];
  truncated: boolean;
  mended: boolean;
  /** Where each element is in the source, by its `order`; not set where that is not certain. */
  places?: readonly ElementPlace[];
  /** The number of items, and the offset of the first that was not read; not set where all were read. */
  stopped?: { items: number; offset: number };
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';
const PREFIX = '@';
const LONGEST_BASE = 4000;

type ParsedNode = Record<string, unknown>;

/**
 * Parses XML into elements with resolved namespaces. Malformed XML is repaired, a document type is never read, so that
 * no entity that it declares is ever expanded, and nothing recurses. Addresses in `xml:base` are resolved against
 * `url`. Items after the first `most` are not read, and neither is what follows them.
 */
export function parseXml(source: string, url: string | undefined, most: number): XmlDocument {
  const { xml, open, truncated, mended, places, items, stop } = repair(source, most);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    // A prefix keeps an attribute named `constructor` from being refused.
    attributeNamePrefix: PREFIX,
    cdataPropName: CDATA,
    textNodeName: TEXT,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    // Depth is no danger here, as nothing below recurses; a path in words for each node would be quadratic in it.
    maxNestedTags: Number.POSITIVE_INFINITY,
    jPath: false,
    // The names that this parser refuses were taken out before; those that it would rename may stay.
    onDangerousProperty: (name: string) => name,
  });
  const tags: string[] = [];
  const elements = convert(parser.parse(xml) as ParsedNode[], url, tags);
  markOpen(elements, open);
  const isCertain = tags.length === places.length && tags.every((tag, index) => isAt(source, places[index], tag));
  const stopped = stop === undefined ? undefined : { items, offset: stop };
  return { elements, truncated, mended, ...(isCertain && { places }), ...(stopped && { stopped }) };
}

function isAt(source: string, place: ElementPlace | undefined, tag: string): boolean {
  return place !== undefined && source.startsWith(tag, place.tag + 1);
}

/** The namespaces in force: for each prefix the declarations from the outermost to the innermost. */
type Scope = Map<string, string[]>;

interface Frame {
  nodes: ParsedNode[];
  index: number;
  element: XmlElement;
  declared: string[];
}

/** Converts the nodes of the parser to elements, and records their tags in the order of the input. */
function convert(nodes: ParsedNode[], url: string | undefined, tags: string[]): XmlElement[] {
  const top: XmlElement = { name: FOREIGN, local: '', attributes: new Map(), children: [], order: -1, whole: true };
  const scope: Scope = new Map([['xml', ['http://www.w3.org/XML/1998/namespace']]]);
  const frames: Frame[] = [{ nodes, index: 0, element: top, declared: [] }];
  let own: OwnNamespace | undefined;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.index++];
    if (node === undefined) {
      for (const prefix of frame.declared) scope.get(prefix)?.pop();
      frames.pop();
      continue;
    }
    const tag = tagOf(node);
    const content = tag === undefined ? undefined : node[tag];
    if (tag === undefined) continue;
    if (tag === TEXT || tag === CDATA) {
      const text = toText(content, tag === CDATA);
      if (text !== undefined) frame.element.children.push(text);
      continue;
    }
    const attributes = attributesOf(node);
    const declared = declare(attributes, scope);
    const uri = uriOf(tag, scope);
    if (own === undefined || isPartOfRss(tag, frame.element)) own = ownNamespace(tag, uri);
    const element = toElement(tag, attributes, scope, own, frame.element, url);
    element.order = tags.length;
    tags.push(tag);
    frame.element.children.push(element);
    frames.push({ nodes: Array.isArray(content) ? (content as ParsedNode[]) : [], index: 0, element, declared });
  }
  return top.children.filter((node) => 'children' in node);
}

function tagOf(node: ParsedNode): string | undefined {
  for (const key of Object.keys(node)) if (key !== ATTRIBUTES) return key;
  return undefined;
}

function toText(content: unknown, cdata: boolean): XmlText | undefined {
  const value = cdata && Array.isArray(content) ? (content[0] as ParsedNode | undefined)?.[TEXT] : content;
  return typeof value === 'string' && value !== '' ? { raw: value, cdata } : undefined;
}

function attributesOf(node: ParsedNode): [name: string, value: string][] {
  const attributes: [string, string][] = [];
  for (const [name, value] of Object.entries(node[ATTRIBUTES] ?? {})) {
    if (typeof value === 'string') attributes.push([name.slice(PREFIX.length), value]);
  }
  return attributes;
}

/** Adds the namespaces that the attributes declare to the scope and returns their prefixes. */
function declare(attributes: [name: string, value: string][], scope: Scope): string[] {
  const declared: string[] = [];
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    const uris = scope.get(prefix);
    if (uris === undefined) scope.set(prefix, [value]);
    else uris.push(value);
    declared.push(prefix);
  }
  return declared;
}

function uriOf(tag: string, scope: Scope): string | undefined {
  const colon = tag.indexOf(':');
  return scope.get(colon === -1 ? '' : tag.slice(0, colon))?.at(-1);
}

function toElement(
  tag: string,
  raw: [name: string, value: string][],
  scope: Scope,
  own: OwnNamespace,
  parent: XmlElement,
  url: string | undefined,
): XmlElement {
  const colon = tag.indexOf(':');
  const local = tag.slice(colon + 1);
  const namespace = elementNamespace(tag, colon, scope, own);
  const attributes = new Map<string, string>();
  for (const [name, value] of raw) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes.set(attributeName(name, scope, { namespace, uri: uriOf(tag, scope) }), value);
  }
  const element: XmlElement = {
    name: qualified(namespace, local.toLowerCase()),
    local,
    attributes,
    children: [],
    order: -1,
    whole: true,
  };
  const base = attributes.get('xml:base');
  const resolved = base === undefined ? parent.base : baseWithin(base.trim(), parent.base ?? url);
  if (resolved !== undefined) element.base = resolved;
  const language = attributes.get('xml:lang') ?? parent.language;
  if (language !== undefined) element.language = language;
  return element;
}

/** Nested bases grow with the depth; beyond the length of any real address, the outer base stays in force. */
function baseWithin(base: string, outer: string | undefined): string {
  const resolved = resolveUrl(decode(base), outer);
  return resolved.length > LONGEST_BASE && outer !== undefined ? outer : resolved;
}

/** The wrong namespace that a document uses for its format's own elements: a prefix bound to an address. */
interface OwnNamespace {
  prefix: string;
  uri: string;
}

/** The namespaces of the root of each format, and of the parts of RSS; others are a mistake of the writer. */
const ROOTS: Readonly<Record<string, string>> = { rss: CORE, channel: CORE, item: CORE, feed: 'atom', entry: 'atom' };

/** The channel and the items of RSS may have a namespace of their own. */
function isPartOfRss(tag: string, parent: XmlElement): boolean {
  return (tag === 'channel' && parent.name === 'rss') || (tag === 'item' && parent.name === 'channel');
}

function ownNamespace(tag: string, uri: string | undefined): OwnNamespace {
  const colon = tag.indexOf(':');
  const prefix = colon === -1 ? '' : tag.slice(0, colon);
  const known = uri === undefined ? CORE : namespaceName(uri);
  const isRight = known === (ROOTS[tag.slice(colon + 1).toLowerCase()] ?? known) && known !== FOREIGN;
  return { prefix, uri: isRight ? '' : (uri ?? '') };
}

function elementNamespace(tag: string, colon: number, scope: Scope, own: OwnNamespace): string {
  const uri = uriOf(tag, scope);
  const prefix = colon === -1 ? '' : tag.slice(0, colon);
  if (uri === undefined) return colon === -1 ? CORE : undeclaredName(prefix);
  if (uri === own.uri && prefix === own.prefix) return CORE;
  const known = namespaceName(uri);
  // A customary prefix tells which namespace a mistyped address means.
  return known === FOREIGN ? undeclaredName(prefix) : known;
}

/** An attribute in the namespace of its element gets no prefix. */
function attributeName(name: string, scope: Scope, element: { namespace: string; uri: string | undefined }): string {
  const colon = name.indexOf(':');
  if (colon === -1) return name.toLowerCase();
  const uri = uriOf(name, scope);
  const known = uri === undefined ? undeclaredName(name.slice(0, colon)) : namespaceName(uri);
  const isOwn = uri !== undefined && (uri === element.uri || (known === element.namespace && known !== FOREIGN));
  return qualified(isOwn ? CORE : known, name.slice(colon + 1).toLowerCase());
}

function qualified(namespace: string, local: string): string {
  return namespace === CORE ? local : `${namespace}:${local}`;
}

/** The elements left open are the last ones on each level. */
function markOpen(elements: XmlElement[], open: number): void {
  let last: XmlElement | undefined = elements.at(-1);
  for (let level = 0; level < open && last !== undefined; level++) {
    last.whole = false;
    last = last.children.findLast((node) => 'children' in node);
  }
}
