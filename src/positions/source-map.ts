import type { Point, Position } from '../tree/types.ts';
import { Place, type Source } from './place.ts';
import { spaceEnd, spaceStart, unseenEnd } from './source-walk.ts';
import { type LocatedNode, type LocatedText, partFinder, type TextPart } from './split-text.ts';
import { isWhiteSpace, isWidthless } from './white-space.ts';

/** Turns offsets into points of the input. */
export interface SourceMap extends Source {
  between(start: number, end: number): Position;
  /** The position of a parsed element, from its start tag to its end tag; none if the parser implied it. */
  element(node: LocatedNode): Place | undefined;
  /** Where a text node starts that is in the input character for character. */
  verbatim(node: LocatedText): number | undefined;
  /** Where the characters `from` to `to` of a text node are, part by part; only white space is left out at the ends. */
  text(node: LocatedText, from: number, to: number): TextPart[];
}

/** Returns the map of a string: line and column of every offset, by line starts that are found once. */
export function createSourceMap(html: string): SourceMap {
  const lineStarts = html.includes('\r') ? mixedLineStarts(html) : plainLineStarts(html);
  const partsWithin = partFinder();

  /** Most offsets are requested in order, so they are on the last line, or the next. */
  let line = 0;

  function point(offset: number): Point {
    if (!isWithin(line, offset)) line = isWithin(line + 1, offset) ? line + 1 : lineAt(offset);
    return { line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset };
  }

  function isWithin(index: number, offset: number): boolean {
    return (lineStarts[index] ?? offset + 1) <= offset && offset < (lineStarts[index + 1] ?? Number.POSITIVE_INFINITY);
  }

  function lineAt(offset: number): number {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The white space at the ends, or all else: white space may be written as references, or with carriage returns. */
  function partWithin({ value }: LocatedText, part: TextPart, from: number, to: number): TextPart {
    const first = Math.max(from, part.from);
    const last = Math.min(to, part.to);
    const isVerbatim = part.end - part.start === part.to - part.from;
    const { start, end } = part;
    if (isVerbatim) return { from: first, to: last, start: start + first - part.from, end: end - (part.to - last) };
    const isSpace = isBlank(value, first, last);
    const skip = startsUnseen(value, part.from, first) ? unseenEnd : spaceEnd;
    const [ahead, behind] = [skip(html, start, end), spaceStart(html, end, start)];
    return {
      from: first,
      to: last,
      start: first === part.from ? start : isSpace ? behind : ahead,
      end: last === part.to ? end : isSpace ? ahead : behind,
    };
  }

  function between(start: number, end: number): Position {
    return { start: point(start), end: point(end) };
  }

  const map: SourceMap = {
    html,
    point,
    between,
    element({ startOffset = -1, endOffset = -1 }) {
      return startOffset === -1 ? undefined : new Place(map, startOffset, endOffset);
    },
    verbatim({ value, startOffset = -1, endOffset = -1 }) {
      return startOffset !== -1 && endOffset - startOffset === value.length ? startOffset : undefined;
    },
    text(node, from, to) {
      const { startOffset = -1, endOffset = -1 } = node;
      if (startOffset === -1) return [];
      const whole = { from: 0, to: node.value.length, start: startOffset, end: endOffset };
      const parts = partsWithin(node, from, to);
      if (parts === undefined) return [partWithin(node, whole, from, to)];
      return parts.map((part) => partWithin(node, part, from, to));
    },
  };
  return map;
}

/** Tells whether characters without width precede a text: like white space, they are left out before its first word. */
function startsUnseen(value: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isWhiteSpace(value.charCodeAt(at))) at += 1;
  return at < to && isWidthless(value.charCodeAt(at));
}

function isBlank(value: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isWhiteSpace(value.charCodeAt(index))) return false;
  return true;
}

function plainLineStarts(html: string): number[] {
  const starts: number[] = [0];
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A carriage return also ends a line, as in HTML; together with a following line feed it is one line end. */
function mixedLineStarts(html: string): number[] {
  const starts: number[] = [0];
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && html.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
