import type { Point, Position } from '../tree/types.ts';
import type { DomNode, DomText } from './dom.ts';

/** Turns offsets into points of the input. */
export interface SourceMap {
  point(offset: number): Point;
  between(start: number, end: number): Position;
  /** The position of a parsed element, from its start tag to its end tag; none where the parser implied it. */
  element(node: DomNode): Position | undefined;
  /** The position of the characters `from` to `to` of a text node. */
  text(node: DomText, from: number, to: number): Position | undefined;
}

/** Returns the map for a string: line and column of every offset, by line starts that are found once. */
export function createSourceMap(html: string): SourceMap {
  const lineStarts: number[] = [0];
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  function point(offset: number): Point {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1, offset };
  }

  function between(start: number, end: number): Position {
    return { start: point(start), end: point(end) };
  }

  return {
    point,
    between,
    element(node) {
      const location = node.sourceCodeLocation;
      return location ? between(location.startOffset, location.endOffset) : undefined;
    },
    text(node, from, to) {
      const location = node.sourceCodeLocation;
      if (!location) return undefined;
      const { startOffset, endOffset } = location;
      const sameLength = endOffset - startOffset === node.value.length;
      if (from === 0 && to === node.value.length) return between(startOffset, endOffset);
      if (!sameLength) return between(startOffset, endOffset);
      return between(startOffset + from, startOffset + to);
    },
  };
}
