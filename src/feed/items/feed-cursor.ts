import { createSourceMap, type SourceMap } from '../../positions/source-map.ts';
import type { Point } from '../../tree/types.ts';

/** A place in a feed that arrives in pieces, as line and column. */
export interface FeedCursor {
  line: number;
  column: number;
  /** A line feed after a carriage return ends no line of its own. */
  isBehindReturn: boolean;
}

/** Advances past a piece of the feed. */
export function passText(cursor: FeedCursor, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      if (code === 0x0d || !cursor.isBehindReturn) cursor.line += 1;
      cursor.column = 1;
    } else cursor.column += 1;
    cursor.isBehindReturn = code === 0x0d;
  }
}

/** Returns the map of a text whose characters from `lead` on are in a feed at the cursor, with the offset `start`. */
export function mapWithin(text: string, lead: number, start: number, { line, column }: FeedCursor): SourceMap {
  const own = createSourceMap(text.slice(lead));
  const shifted = (point: Point): Point => ({
    line: line + point.line - 1,
    column: point.line === 1 ? column + point.column - 1 : point.column,
    offset: start + point.offset,
  });
  return {
    ...own,
    between: (from, to) => {
      const { start, end } = own.between(from - lead, to - lead);
      return { start: shifted(start), end: shifted(end) };
    },
  };
}
