import { linesOf } from './group.ts';
import type { Item, Line } from './model.ts';
import type { Segments } from './segments.ts';
import type { Settings } from './settings.ts';

/** Returns the last sentences of a draft in text order, as many as fit into `room`. */
export function endOf(
  { items }: { items: readonly Item[] },
  room: number,
  { measure }: Settings,
  { sentences }: Segments,
): string {
  const found: string[] = [];
  let left = room;
  const lines: Line[] = items.flatMap(linesOf);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const { text, before } = lines[index] as Line;
    const starts = [0, ...sentences(text)];
    for (let end = text.length, next = starts.length - 1; next >= 0; next -= 1) {
      const start = starts[next] ?? 0;
      const piece = text.slice(start, end);
      left -= measure(piece);
      if (left < 0) return found.reverse().join('').trim();
      found.push(piece);
      end = start;
    }
    if (before !== '') left -= measure(before);
    found.push(before);
  }
  return found.reverse().join('').trim();
}
