import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';

/** The targets of the references of a document. */
export interface References {
  /** The first definition of each identifier; later ones are ignored. */
  definitions: ReadonlyMap<string, Definition>;
  footnotes: ReadonlyMap<string, Footnote>;
  /** The index of each reference among those to the same footnote. */
  calls: ReadonlyMap<FootnoteReference, number>;
}

/** A footnote with references to it. */
export interface Footnote {
  definition: FootnoteDefinition;
  number: number;
  /** In document order. */
  references: FootnoteReference[];
}

/** Returns the definitions of a document, and its footnotes numbered in the order of the first references to them. */
export function referencesOf(root: Root): References {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const calls: FootnoteReference[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition') addFirst(definitions, node);
    else if (node.type === 'footnoteDefinition') addFirst(notes, node);
    else if (node.type === 'footnoteReference') calls.push(node);
    if ('children' in node && Array.isArray(node.children))
      for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as Nodes);
  }
  const footnotes = new Map<string, Footnote>();
  const places = new Map<FootnoteReference, number>();
  for (const call of calls) {
    const identifier = identifierOf(call);
    const definition = notes.get(identifier);
    const known = footnotes.get(identifier);
    places.set(call, known?.references.length ?? 0);
    if (known) known.references.push(call);
    else if (definition) footnotes.set(identifier, { definition, number: footnotes.size + 1, references: [call] });
  }
  return { definitions, footnotes, calls: places };
}

/** Identifiers are compared as CommonMark compares labels. */
export function identifierOf({ identifier }: { identifier: string }): string {
  return String(identifier).toUpperCase();
}

function addFirst<Kind extends { identifier: string }>(known: Map<string, Kind>, node: Kind): void {
  const identifier = identifierOf(node);
  if (!known.has(identifier)) known.set(identifier, node);
}
