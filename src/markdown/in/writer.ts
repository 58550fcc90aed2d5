import type { Definition, Nodes } from 'mdast';
import type { Composer, Place } from '../../html/composer.ts';
import type { Tag } from './elements.ts';
import { offsetsOf, placeAt, placedTexts } from './places.ts';
import { identifierOf, type References } from './references.ts';

/** What surrounds the children of a node: the elements that are open for them, and what is written after them. */
export interface Inner {
  tags: readonly string[];
  after?: () => void;
  /** Read in place of the node's own children. */
  children?: readonly Nodes[];
}

/** Writes the nodes of a Markdown tree as elements with their places in the source. */
export interface Writer {
  references: References;
  definitionOf(node: { identifier: string }): Definition | undefined;
  /** The Markdown source of a node. */
  sourceOf(node: Nodes): string | undefined;
  /** Opens elements for the children of a node. */
  within(node: Nodes | undefined, tags: readonly Tag[]): Inner;
  close(tag: string, node: Nodes | undefined): void;
  leaf(node: Nodes | undefined, tag: Tag): undefined;
  /** Writes elements that contain a text as it is. */
  around(node: Nodes, tags: readonly Tag[], value: unknown): undefined;
  text(node: Nodes | undefined, value: unknown): undefined;
  html(node: Extract<Nodes, { type: 'html' }>): undefined;
}

/** The source of a tree, and the targets of its references. */
export interface WriterOptions {
  source: string | undefined;
  positions: boolean;
  shift: number;
  references: References;
}

export function createWriter(composer: Composer, { source, positions, shift, references }: WriterOptions): Writer {
  /** The end of the last text: a text without a place of its own may directly follow it. */
  let cursor = 0;
  const placeOf = (node: Nodes | undefined): Place | undefined => {
    const start = node?.position?.start?.offset;
    const end = node?.position?.end?.offset;
    if (source === undefined || typeof start !== 'number' || typeof end !== 'number') return undefined;
    const place = { start: start + shift, end: end + shift };
    return place.start <= place.end && place.end <= source.length ? place : undefined;
  };
  const startOf = (node: Nodes | undefined): Place | undefined => {
    const place = placeOf(node);
    return place && { start: place.start, end: place.start };
  };
  const endOf = (node: Nodes | undefined): Place | undefined => {
    const place = placeOf(node);
    return place && { start: place.end, end: place.end };
  };

  const writer: Writer = {
    references,
    definitionOf: (node) => references.definitions.get(identifierOf(node)),
    sourceOf(node) {
      const place = placeOf(node);
      return place && source?.slice(place.start, place.end);
    },
    within(node, tags) {
      for (const { name, attributes } of tags) composer.open(name, attributes, startOf(node));
      return { tags: tags.map(({ name }) => name) };
    },
    close(tag, node) {
      composer.close(tag, endOf(node));
    },
    leaf(node, { name, attributes }) {
      composer.open(name, attributes, placeOf(node));
    },
    around(node, tags, value) {
      for (const { name, attributes } of tags) composer.open(name, attributes, startOf(node));
      const text = String(value ?? '');
      const place = positions ? placeOf(node) : undefined;
      const at = place && source !== undefined ? source.slice(place.start, place.end).indexOf(text) : -1;
      const own = place && at >= 0 ? { start: place.start + at, end: place.start + at + text.length } : place;
      composer.text(text, own);
      for (const { name } of tags.toReversed()) composer.close(name, endOf(node));
    },
    text(node, value) {
      const text = String(value ?? '');
      if (!positions) return void composer.text(text);
      const place = placeOf(node) ?? (source === undefined ? undefined : placeAt(text, source, cursor));
      if (source === undefined || place === undefined) return void composer.text(text);
      for (const part of placedTexts(text, source, place)) composer.text(part.value, part.place);
      cursor = place.end;
    },
    html(node) {
      const value = String(node.value ?? '');
      const place = positions ? placeOf(node) : undefined;
      const offsetOf = place && source !== undefined ? offsetsOf(value, source, place) : () => cursor;
      composer.html(value, offsetOf);
      if (place) cursor = place.end;
    },
  };
  return writer;
}
