import type { Position } from '../tree/types.ts';
import type { Group } from './group.ts';

/** A part of a text, in UTF-16 code units. */
export type Span = [start: number, end: number];

/** A part of a line that its place in the input is known of; where it is solid, nothing is cut within it. */
export interface Part {
  start: number;
  end: number;
  isSolid: boolean;
  position?: Position;
}

/** The smallest piece that chunks are put together of: the text of a paragraph, of a row, of a heading; or a part of it, where that is too long. */
export interface Line {
  type: 'line';
  group: Group;
  text: string;
  /** What sets it apart from the line before it in the same chunk. */
  before: string;
  /** What is in its text and no text of the article here. */
  added: Span[];
  /** Where it is cut best, where that is known: before these offsets. */
  cuts?: number[];
  /** Gives the parts of a line that is to be cut. */
  parts?: () => Part[];
  /** What the measure gives for its text, and for its text behind the line before it. */
  own: number;
  joined: number;
  position?: Position;
  /** Its row in the grid of its table. */
  row?: number;
  /** The row of one cell that it stands below, which chunks without it repeat. */
  title?: Line;
  /** Whether it heads what follows it: a heading, a caption, the head of a table, a question. */
  isHead?: true;
  hasNotes?: true;
}

/** Returns the text of lines, each but the first behind what sets it apart, with what is added in it. */
export function joinLines(lines: readonly Line[]): { text: string; added: Span[] } {
  let text = '';
  const added: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += line.before;
    for (const [start, end] of line.added) addSpan(added, text.length + start, text.length + end);
    text += line.text;
  }
  return { text, added };
}

/** Adds a part behind others; one that begins where the last one ends makes it longer. */
export function addSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else if (end > start) spans.push([start, end]);
}
