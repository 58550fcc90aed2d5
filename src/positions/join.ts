import { createText } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import type { Node, Position, Text } from '../tree/types.ts';
import { asPlace, endOf, Place, type Source, startOf, type Trace } from './place.ts';
import { slicer } from './slice-text.ts';
import { characterPlaces, isSameText, unknownPlaces } from './text-trace.ts';

/** Splits a text at its line feeds, which are left out. */
export function splitText(text: Text): Text[] {
  const { value: all } = text;
  if (!text.position) {
    const parts: Text[] = [];
    for (let start = 0; start <= all.length; ) {
      const end = all.indexOf('\n', start);
      parts.push(createText(end === -1 ? all.slice(start) : all.slice(start, end)));
      start = end === -1 ? all.length + 1 : end + 1;
    }
    return parts;
  }
  let from = 0;
  const slice = slicer(text);
  return text.value.split('\n').map((value) => {
    const part = slice(from, from + value.length);
    from += value.length + 1;
    return part;
  });
}

/** Joins several texts into one, which reaches from the first to the last of them. */
export function joinTexts(texts: readonly Text[], first: Text): Text {
  const { position: _, ...rest } = first;
  const value = texts.map((text) => text.value).join('');
  // A space in place of a line end has no position.
  const { position } = span(texts.filter((text) => text.position || text.value.trim() !== ''));
  const place = asPlace(position);
  if (place) {
    place.text = value;
    place.trace = traceTogether(texts, value, place.source);
  }
  return { ...rest, value, ...(position && { position }) };
}

function traceTogether(texts: readonly Text[], value: string, source: Source): Trace {
  const places = unknownPlaces(value.length);
  let index = 0;
  for (const text of texts) {
    const place = asPlace(text.position);
    const { length } = text.value;
    if (place && isSameText(place, text.value)) {
      if (place.trace) {
        const { starts, ends } = characterPlaces(place.trace);
        places.starts.set(starts.subarray(place.from, place.from + length), index);
        places.ends.set(ends.subarray(place.from, place.from + length), index);
      } else {
        for (let at = 0; at < length; at += 1) {
          places.starts[index + at] = place.startOffset + at;
          places.ends[index + at] = place.startOffset + at + 1;
        }
      }
    }
    index += length;
  }
  return { source, text: value, pieces: [], places };
}

/** Gives a node the position that other nodes cover. */
export function placed<T extends Node>(node: T, nodes: readonly { position?: Position }[]): T {
  const { position } = span(nodes);
  if (position) node.position = position;
  return node;
}

const nowhere: { position?: Position } = Object.freeze({});

/**
 * Returns the position that some nodes cover, if those of the first and the last are known. They need not be in order:
 * content that is not allowed in a table has been moved in front of it.
 */
export function span(nodes: readonly { position?: Position }[]): { position?: Position } {
  const first = nodes[0]?.position;
  if (!first || !lastOf(nodes)?.position) return nowhere;
  let [start, end] = [first, first];
  for (const { position } of nodes) {
    if (position && startOf(position) < startOf(start)) start = position;
    if (position && endOf(position) > endOf(end)) end = position;
  }
  return { position: between(start, end) };
}

/** Returns the position from the start of one to the end of another. */
export function between(start: Position, end: Position): Position {
  if (start instanceof Place) return new Place(start.source, start.startOffset, endOf(end));
  return { start: start.start, end: end.end };
}
