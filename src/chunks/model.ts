/** What an article is read as before it is put into chunks: lines in groups. */

import type { Position } from '../tree/types.ts';
import type { ChunkKind, ChunkTable } from './types.ts';

/** A part of a text, in UTF-16 code units. */
export type Span = [start: number, end: number];

/** A part of a line that its place in the input is known of; where it is solid, nothing is cut within it. */
export interface Part {
  start: number;
  end: number;
  isSolid: boolean;
  position?: Position;
}

/**
 * The smallest piece that chunks are put together of: the text of a paragraph, of a row, of a heading; or a part of it,
 * where that is too long.
 */
export interface Line {
  type: 'line';
  group: Group;
  text: string;
  /** In Markdown: what it begins with where it is the first of a chunk, and the rest of a line that was cut. */
  begin?: string;
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

/** What is read of a section: the path of headings that leads to what stands in it. */
export interface Place {
  parent: Place | undefined;
  depth: number;
  headings: readonly string[];
}

/** What all chunks of a table say of it. */
export type TableFacts = Pick<ChunkTable, 'kind' | 'caption' | 'columns'>;

/** What belongs together: the lines of an item, of a list, of a table, of a section. */
export interface Group {
  type: 'group';
  parent: Group | undefined;
  place: Place;
  /** What chunks of it are, where that is more than a part of a section. */
  kind: ChunkKind | undefined;
  /** The types of the blocks around its lines. */
  types: readonly string[];
  children: (Group | Line)[];
  /** Whether it is cut only where it is too large by itself. */
  isWhole: boolean;
  /** A section: it is never a piece as a whole. */
  isOpen: boolean;
  /** A table, or questions: its chunks hold nothing else. */
  island: Group | undefined;
  /** What is repeated before a part of it. */
  lead: Line[];
  table?: TableFacts;
  /** What its first item is counted as. */
  count?: number;
  /** In Markdown: what its lines begin with, and the end of it that its first line has another for. */
  indent: string;
  marker: string;
  /** Its first line, and what the measure gives for all of its lines behind others. */
  first: Line | undefined;
  joined: number;
}

/** What is placed into chunks. */
export type Item = Group | Line;
