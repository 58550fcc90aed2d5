import type { Line, Span } from './model.ts';

/** Returns the text of lines, each but the first after its separator, and the spans of added text in it. */
export function joinLines(lines: readonly Line[]): { text: string; added: Span[] } {
  let text = '';
  const added: Span[] = [];
  for (const [index, line] of lines.entries()) {
    text += index > 0 ? line.before : (line.begin ?? '');
    for (const [start, end] of line.added) addSpan(added, text.length + start, text.length + end);
    text += line.text;
  }
  return { text, added };
}

/** Appends a span; one that begins where the last one ends extends that one. */
export function addSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else if (end > start) spans.push([start, end]);
}
