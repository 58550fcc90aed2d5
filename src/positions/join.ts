import { createText } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import type { Node, Position, Text } from '../tree/types.ts';
import { slicer } from './slice-text.ts';
import { type Places, placesOf, traceOf, withTrace } from './text-trace.ts';

/** Parts a text at its line feeds, which are left out. */
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

/** Returns several texts as one, which stands from the first to the last of them. */
export function joinTexts(texts: readonly Text[], first: Text): Text {
  const { position: _, ...rest } = first;
  const value = texts.map((text) => text.value).join('');
  // A space that stands for a line's end has no place.
  const { position } = span(texts.filter((text) => text.position || text.value.trim() !== ''));
  return { ...rest, value, ...(position && { position: tracedTogether(texts, value, position) }) };
}

function tracedTogether(texts: readonly Text[], value: string, position: Position): Position {
  const source = texts.flatMap((text) => (text.position ? (traceOf(text.position, text.value) ?? []) : []))[0]?.trace
    .source;
  if (source === undefined) return position;
  const places: Places = { starts: new Int32Array(value.length).fill(-1), ends: new Int32Array(value.length).fill(-1) };
  let index = 0;
  for (const text of texts) {
    const found = text.position && traceOf(text.position, text.value);
    if (found) {
      const { starts, ends } = placesOf(found.trace);
      places.starts.set(starts.subarray(found.from, found.from + text.value.length), index);
      places.ends.set(ends.subarray(found.from, found.from + text.value.length), index);
    }
    index += text.value.length;
  }
  return withTrace(position, { source, text: value, pieces: [], places }, 0);
}

/** Gives a node the position that some nodes take up. */
export function placed<T extends Node>(node: T, nodes: readonly { position?: Position }[]): T {
  const { position } = span(nodes);
  if (position) node.position = position;
  return node;
}

const nowhere: { position?: Position } = Object.freeze({});

/**
 * Returns the position that some nodes take up, where those of the first and the last are known. They need not stand in order: what may not stand
 * in a table has been moved in front of it.
 */
export function span(nodes: readonly { position?: Position }[]): { position?: Position } {
  if (!nodes[0]?.position || !lastOf(nodes)?.position) return nowhere;
  let { start, end } = nodes[0].position;
  for (const { position } of nodes) {
    if (position && position.start.offset < start.offset) start = position.start;
    if (position && position.end.offset > end.offset) end = position.end;
  }
  return { position: { start, end } };
}
