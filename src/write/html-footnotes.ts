import type { FootnoteReference, Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { apart } from './apart.ts';
import { safeId } from './id.ts';

/** The footnotes of a node that is written: its references, and which of them point at each definition. */
export interface Footnotes {
  /** The `id` of a reference: in HTML each must be unique, though several may point at one note. */
  idOf: (reference: FootnoteReference) => string | undefined;
  /** The `id`s of the references to a definition. */
  referencesTo: (identifier: string) => readonly string[];
}

export function footnotesIn(node: Node): Footnotes {
  const ids = new Map<FootnoteReference, string>();
  const byTarget = new Map<string, string[]>();
  visit(node, (found) => {
    if (found.type !== 'footnoteReference') return;
    const others = byTarget.get(found.identifier) ?? [];
    const id = `ref-${apart(String(found.identifier).trim())}${others.length > 0 ? `-${others.length + 1}` : ''}`;
    others.push(id);
    byTarget.set(found.identifier, others);
    ids.set(found, id);
  });
  return { idOf: (reference) => ids.get(reference), referencesTo: (identifier) => byTarget.get(identifier) ?? [] };
}

/** The `id` of a footnote. An identifier that is not safe for an element gets the prefix `note-`. */
export function noteId(identifier: string): string {
  return safeId(identifier) ?? `note-${apart(String(identifier).trim())}`;
}

/** The URL of an element of the same page. */
export function fragment(id: string): string {
  // A lone surrogate would make `encodeURIComponent` throw.
  return `#${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}
