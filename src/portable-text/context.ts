import { isPhrasing } from '../tree/content.ts';
import type { Article, ListItem, Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { createKeys, type Keys, type NamedKeys, namedKeys } from './keys.ts';
import type { PortableText } from './types.ts';

/** The facts about the place of a node in the article that its conversion depends on. */
export interface Context {
  keys: Keys;
  named: NamedKeys;
  /** The identifiers that have a node already: a second one of a name gets a key of its own. */
  written: Set<string>;
  /** Whether it is not within an object. */
  isTop: boolean;
  /** How many nodes are around it. */
  level: number;
  /** The fragments that links of the article lead to. */
  fragments: ReadonlySet<string>;
  /** The lists that hold more than lines of text and lists. */
  rich: ReadonlySet<Node>;
  /** Returns the conversion of children; phrasing content among them becomes paragraphs. */
  flow(children: readonly Node[], context: Context): PortableText;
}

/** Content that is nested deeper becomes plain text: conversion recurses, and so do programs that read the result. */
export const deepest = 300;

/** The context of the children of a node. */
export function inside(context: Context): Context {
  return { ...context, level: context.level + 1 };
}

/** The context of the content of an object. */
export function within(context: Context): Context {
  return { ...context, level: context.level + 1, isTop: false };
}

/** Returns the key of a block or of an object. */
export function keyOf(kind: string, text: () => string, { keys, isTop }: Context): string {
  return isTop ? keys.begin(kind, text()) : keys.next();
}

/** Returns the key of a node that others refer to by a name, if it is the first with that name; else one of its own. */
export function namedKeyOf(named: string | undefined, kind: string, text: () => string, context: Context): string {
  if (named === undefined || context.written.has(named)) return keyOf(kind, text, context);
  context.written.add(named);
  if (context.isTop) context.keys.beginWith(named);
  return named;
}

export function contextFor(article: Article, flow: Context['flow']): Context {
  const named = namedKeys(article);
  const taken = new Set([...named.footnotes.values(), ...named.notes.values()]);
  const fragments = new Set<string>();
  const rich = new Set<Node>();
  visit(article, (node, ancestors) => {
    if (node.type === 'link') addFragment(node.url, fragments);
    if (node.type === 'listItem' && !isOfLines(node)) markRich(ancestors, rich);
  });
  return { keys: createKeys(taken), named, written: new Set(), isTop: true, level: 0, fragments, rich, flow };
}

/** Whether an item can be a block and, below it, blocks of a deeper level: lines of text, then lists. */
function isOfLines({ children }: ListItem): boolean {
  let lists = false;
  return (children as readonly Node[]).every((child) => {
    if (child.type === 'list') lists = true;
    else return !lists && (child.type === 'paragraph' || isPhrasing(child));
    return true;
  });
}

/** A list around one that cannot be blocks cannot be blocks, either. */
function markRich(ancestors: readonly Node[], rich: Set<Node>): void {
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const around = ancestors[index] as Node;
    if (around.type === 'listItem') continue;
    if (around.type !== 'list' || rich.has(around)) return;
    rich.add(around);
  }
}

function addFragment(url: string, fragments: Set<string>): void {
  const at = url.indexOf('#');
  if (at < 0 || at === url.length - 1) return;
  const fragment = url.slice(at + 1);
  fragments.add(fragment);
  try {
    fragments.add(decodeURIComponent(fragment));
  } catch {
    // A fragment that is not a valid encoding is the name itself.
  }
}
