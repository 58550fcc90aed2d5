import { wholeOf } from '../audit/placer.ts';
import { createSolid, level, type Solid } from '../audit/solid.ts';
import { visibleRuns } from '../html/visible.ts';
import { limitsFor } from '../limits.ts';

/** A chunk as the audit reads it: a text, with the parts that are not text of the article in this place. */
export interface WrittenChunk {
  /** The text of the chunk. */
  text: string;
  /** The parts of it that are not text of the article in this place, each a start and an end. */
  added?: readonly (readonly [start: number, end: number])[];
}

/** Returns the text that a browser shows of HTML. */
export function readHtml(html: string): Solid {
  const { nodes } = limitsFor(html.length, undefined);
  return wholeOf(visibleRuns(html, { nodes: 2 * nodes, scripts: true })).solid;
}

/** Returns the texts of chunks without what was added to them, and the offsets in the result where they begin. */
export function readChunks(chunks: readonly WrittenChunk[]): { written: Solid; chunkStarts: ReadonlySet<number> } {
  const builder = createSolid();
  const chunkStarts = new Set<number>();
  for (const { text, added = [] } of chunks) {
    if (typeof text !== 'string') throw new TypeError("auditOutput: chunks must hold objects with a 'text'");
    builder.part(level.line);
    chunkStarts.add(builder.length());
    let at = 0;
    for (const [start, end] of added) {
      builder.add(text.slice(at, Math.max(at, start)), level.line);
      builder.part(level.space);
      at = Math.max(at, end);
    }
    builder.add(text.slice(at), level.line);
    builder.part(level.line);
  }
  return { written: builder.finish(), chunkStarts };
}
