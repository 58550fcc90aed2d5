import type { Point, Position, Text } from '../tree/types.ts';

/**
 * Parts a text at its line feeds, which are left out. The parts have positions where the text stands in the input character for character;
 * where references or tags stand between its characters, nobody knows their places any more.
 */
export function splitText(text: Text): Text[] {
  const { position, ...rest } = text;
  const values = text.value.split('\n');
  const core = trimmed(text.value);
  if (!position || !isVerbatim(core, position)) return values.map((value) => ({ ...rest, value }));
  let index = blankAhead(text.value) ? -1 : 0;
  let at = 0;
  let point = position.start;
  const moveTo = (target: number): Point => {
    const next = Math.min(Math.max(target, at), core.length);
    point = advance(point, core.slice(at, next));
    at = next;
    return point;
  };
  return values.map((value): Text => {
    const start = moveTo(index);
    const end = moveTo(index + value.length);
    index += value.length + 1;
    return { ...rest, value, position: { start, end } };
  });
}

/** Takes characters off the start of a text that stays the same node. */
export function cutText(text: Text, count: number): void {
  const { position, value } = text;
  if (position) {
    const core = trimmed(value);
    const cut = Math.min(Math.max(0, blankAhead(value) ? count - 1 : count), core.length);
    if (isVerbatim(core, position))
      text.position = { start: advance(position.start, core.slice(0, cut)), end: position.end };
    else delete text.position;
  }
  text.value = value.slice(count);
}

function blankAhead(value: string): boolean {
  return value.startsWith(' ') || value.startsWith('\n');
}

/** The white space at the ends of a text is no part of its position. */
function trimmed(value: string): string {
  const isBlankBehind = value.endsWith(' ') || value.endsWith('\n');
  return value.slice(blankAhead(value) ? 1 : 0, isBlankBehind ? -1 : undefined);
}

/** References, tags and runs of white space only ever make the input longer than the text. */
function isVerbatim(core: string, { start, end }: Position): boolean {
  return end.offset - start.offset === core.length && end.line - start.line === core.split('\n').length - 1;
}

function advance({ line, column, offset }: Point, text: string): Point {
  const last = text.lastIndexOf('\n');
  const end = offset + text.length;
  if (last === -1) return { line, column: column + text.length, offset: end };
  return { line: line + text.split('\n').length - 1, column: text.length - last, offset: end };
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
