import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { toText } from '../tree/text.ts';
import type { Article, FootnoteDefinition, FootnoteReference, Link, ListItem, Node, Paragraph, Parent } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/** A link that points into the page, with the identifiers by which it can be pointed back at. */
export interface LocalLink {
  link: Link;
  target: string;
  /** The identifiers of the link and of the element around it. */
  own: string[];
  /** The identifiers of the link and of all elements near around it. */
  enclosing: string[];
}

const nearby = 8;

/** Returns what is to be remembered of a link into the page, `undefined` for a link to elsewhere. */
export function localLink(link: Link, element: DomElement, href: string): LocalLink | undefined {
  if (!href.startsWith('#') || href.length === 1) return undefined;
  const own: string[] = [];
  const enclosing: string[] = [];
  let outer: DomElement | undefined = element;
  for (let level = 0; outer !== undefined && level < nearby; level += 1) {
    for (const name of ['id', 'name']) {
      const id = attribute(outer, name);
      if (!id) continue;
      if (level < 2) own.push(id);
      enclosing.push(id);
    }
    const parent: DomElement['parentNode'] = outer.parentNode;
    outer = parent && isElement(parent) ? parent : undefined;
  }
  return { link, target: decode(href.slice(1)), own, enclosing };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A mark that refers to a note is short: a number, a letter, an asterisk, with or without brackets. */
const longestMark = 6;

/**
 * Ties references to their footnotes: a short link whose target holds a link back to it is a `footnoteReference`, and the block
 * around the link back is the `footnoteDefinition`. A list becomes definitions only where each of its items is one. The links back are
 * dropped with the reason `backlink`.
 */
export function resolveFootnotes(article: Article, links: readonly LocalLink[]): void {
  const { references, backlinks } = pair(links);
  if (references.size === 0) return;
  const places = new Map<Link, Parent[]>();
  visit(article, (node, ancestors) => {
    if (node.type === 'link' && backlinks.has(node)) places.set(node, [...ancestors]);
  });
  const blocks = definitionBlocks(places, backlinks);
  for (const [link, target] of references) {
    if (blocks.has(target)) becomeReference(link, target);
  }
  for (const [link, ancestors] of places) {
    if (blocks.has(backlinks.get(link) ?? '')) removeBacklink(article, link, ancestors);
  }
  for (const [identifier, { block, ancestors }] of blocks) define(identifier, block, ancestors);
}

function pair(links: readonly LocalLink[]): { references: Map<Link, string>; backlinks: Map<Link, string> } {
  const byTarget = new Map<string, LocalLink[]>();
  for (const local of links) {
    const others = byTarget.get(local.target);
    if (others) others.push(local);
    else byTarget.set(local.target, [local]);
  }
  const references = new Map<Link, string>();
  const backlinks = new Map<Link, string>();
  for (const reference of links) {
    if (backlinks.has(reference.link) || toText(reference.link).length > longestMark) continue;
    for (const back of reference.own.flatMap((id) => byTarget.get(id) ?? [])) {
      if (references.has(back.link) || !back.enclosing.includes(reference.target)) continue;
      references.set(reference.link, reference.target);
      backlinks.set(back.link, reference.target);
    }
  }
  return { references, backlinks };
}

interface DefinitionBlock {
  block: ListItem | Paragraph;
  ancestors: Parent[];
}

function definitionBlocks(places: Map<Link, Parent[]>, backlinks: Map<Link, string>): Map<string, DefinitionBlock> {
  const blocks = new Map<string, DefinitionBlock>();
  for (const [link, ancestors] of places) {
    const identifier = backlinks.get(link) ?? '';
    if (blocks.has(identifier) || ancestors.some((node) => node.type === 'heading')) continue;
    const item = ancestors.findLastIndex((node) => node.type === 'listItem');
    const at = item >= 0 ? item : ancestors.findLastIndex((node) => node.type === 'paragraph');
    const block = ancestors[at];
    if (block?.type === 'listItem' || block?.type === 'paragraph') {
      blocks.set(identifier, { block, ancestors: ancestors.slice(0, at) });
    }
  }
  const items = new Set<Node>([...blocks.values()].map(({ block }) => block));
  for (const [identifier, { block, ancestors }] of blocks) {
    const list = ancestors.at(-1);
    if (block.type === 'listItem' && !list?.children.every((item) => items.has(item))) blocks.delete(identifier);
  }
  return blocks;
}

function becomeReference(link: Link, identifier: string): void {
  const { children, position } = link;
  for (const key of Object.keys(link)) delete (link as unknown as Record<string, unknown>)[key];
  const reference: FootnoteReference = { type: 'footnoteReference', identifier, children, ...(position && { position }) };
  Object.assign(link, reference);
}

function removeBacklink(article: Article, link: Link, ancestors: readonly Parent[]): void {
  const text = toText(link);
  if (text.length > longestMark) return;
  article.dropped.push({ reason: 'backlink', text, ...(link.position && { position: link.position }) });
  let node: Node = link;
  for (let level = ancestors.length - 1; level >= 0; level -= 1) {
    const parent = ancestors[level] as Parent;
    const siblings = parent.children as Node[];
    const index = siblings.indexOf(node);
    siblings.splice(index, 1);
    const next = siblings[index];
    const last = siblings[index - 1];
    if (index === 0 && next?.type === 'text') next.value = next.value.trimStart();
    if (next === undefined && last?.type === 'text') last.value = last.value.trimEnd();
    if (siblings.length > 0 || parent.type === 'listItem') return;
    node = parent;
  }
}

function define(identifier: string, block: ListItem | Paragraph, ancestors: readonly Parent[]): void {
  const parent = ancestors.at(-1);
  if (!parent) return;
  const position = block.position && { position: block.position };
  if (block.type === 'paragraph') {
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier, children: [block], ...position };
    replace(parent, block, [definition]);
    return;
  }
  const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier, children: block.children, ...position };
  replace(parent, block, [definition]);
  const outer = ancestors.at(-2);
  if (outer && (parent.children as Node[]).every((child) => child.type === 'footnoteDefinition')) {
    replace(outer, parent, parent.children);
  }
}

function replace(parent: Parent, node: Node, by: readonly Node[]): void {
  const siblings = parent.children as Node[];
  const index = siblings.indexOf(node);
  if (index >= 0) siblings.splice(index, 1, ...by);
}
