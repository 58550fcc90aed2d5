import type { Point, Position, Text } from '../tree/types.ts';

/**
 * Parts a text at its line feeds, which are left out. The parts have positions where the text stands in the input character for character;
 * where references or tags stand between its characters, nobody knows their places any more.
 */
export function splitText(text: Text): Text[] {
  const { position, ...rest } = text;
  const values = text.value.split('\n');
  let start = position && isVerbatim(values, text.value.length, position) ? position.start : undefined;
  return values.map((value): Text => {
    if (!start) return { ...rest, value };
    const end = advance(start, value.length);
    const part: Text = { ...rest, value, position: { start, end } };
    start = { line: start.line + 1, column: 1, offset: end.offset + 1 };
    return part;
  });
}

/** Takes characters off the start of a text that stays the same node. */
export function cutText(text: Text, count: number): void {
  const { position } = text;
  const cut = text.value.slice(0, count);
  if (position) {
    const isKnown = !cut.includes('\n') && isVerbatim(text.value.split('\n'), text.value.length, position);
    if (isKnown) text.position = { start: advance(position.start, count), end: position.end };
    else delete text.position;
  }
  text.value = text.value.slice(count);
}

/** Entities and tags only ever make the input longer than the text. */
function isVerbatim(lines: readonly string[], length: number, { start, end }: Position): boolean {
  return end.offset - start.offset === length && end.line - start.line === lines.length - 1;
}

function advance({ line, column, offset }: Point, count: number): Point {
  return { line, column: column + count, offset: offset + count };
}

/**
 * Returns the position that some nodes take up, where those of the first and the last are known. They need not stand in order: what may not stand
 * in a table has been moved in front of it.
 */
export function span(nodes: readonly { position?: Position }[]): { position?: Position } {
  if (nodes.length === 0 || !nodes[0]?.position || !nodes.at(-1)?.position) return {};
  let { start, end } = nodes[0].position;
  for (const { position } of nodes) {
    if (position && position.start.offset < start.offset) start = position.start;
    if (position && position.end.offset > end.offset) end = position.end;
  }
  return { position: { start, end } };
}
