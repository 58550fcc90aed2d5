import { text } from './html.ts';
import type { View } from './view.ts';

/** Lines that a browser lays out together, or not at all while they are out of sight. */
const GROUP = 100;

/** Returns the source with the number of each line. */
export function sourceView({ source }: View): string {
  const groups: string[] = [];
  let lines: string[] = [];
  let number = 0;
  const close = (): void => {
    if (lines.length > 0) groups.push(`<div class="group">${lines.join('')}</div>`);
    lines = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    number += 1;
    lines.push(`<code data-l="${number}">${text(line)}</code>`);
    if (lines.length === GROUP) close();
  }
  close();
  return `<pre class="source">${groups.join('')}</pre>`;
}

/**
 * The places by which the script of the page links nodes to the source: start and end of each, by number; -1 for a node
 * without a place.
 */
export function placesOf({ numbering, source }: View): string {
  const places: number[] = [];
  let isPlaced = false;
  for (const { node } of numbering.nodes) {
    const { start, end } = node.position ?? {};
    isPlaced ||= start !== undefined;
    places.push(Number(start?.offset ?? -1), Number(end?.offset ?? -1));
  }
  if (!isPlaced) return '[]';
  return JSON.stringify({ places, lines: lineStarts(source) });
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
