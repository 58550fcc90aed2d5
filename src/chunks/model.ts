/** The form of an article before it is divided into chunks: lines in groups. */

import type { Position } from '../tree/types.ts';
import type { ChunkKind, ChunkTable } from './types.ts';

/** A part of a text, in UTF-16 code units. */
export type Span = [start: number, end: number];

/** A part of a line, with its place in the input if that is known; a solid part is never cut. */
export interface Part {
  start: number;
  end: number;
  isSolid: boolean;
  position?: Position;
}

/**
 * The smallest piece of which chunks are composed: the text of a paragraph, a row or a heading, or a part of it if that
 * is too long.
 */
export interface Line {
  type: 'line';
  group: Group;
  text: string;
  /** In Markdown: the prefix that the line needs as the first of a chunk, also for the rest of a line that was cut. */
  begin?: string;
  /** Its separator from the previous line in the same chunk. */
  before: string;
  /** The spans of its text that are not text of the article in this place. */
  added: Span[];
  /** The offsets before which it is best cut, if they are known. */
  cuts?: number[];
  /** Returns the parts of a line that is to be cut. */
  parts?: () => Part[];
  /** The measured size of its text, without and with the separator before it. */
  own: number;
  joined: number;
  position?: Position;
  /** Its row in the grid of its table. */
  row?: number;
  /** The row of one cell above it that is its title, which chunks without that row repeat. */
  title?: Line;
  /** Whether it heads the content after it: a heading, a caption, the head of a table, a question. */
  isHead?: true;
  hasNotes?: true;
}

/** The position of a section: the path of headings that leads to its content. */
export interface Place {
  parent: Place | undefined;
  depth: number;
  headings: readonly string[];
}

/** The facts about a table that all its chunks contain. */
export type TableFacts = Pick<ChunkTable, 'kind' | 'caption' | 'columns'>;

/** Content that belongs together: the lines of an item, of a list, of a table, of a section. */
export interface Group {
  type: 'group';
  parent: Group | undefined;
  place: Place;
  /** The kind of its chunks, if that is more specific than a part of a section. */
  kind: ChunkKind | undefined;
  /** The types of the blocks around its lines. */
  types: readonly string[];
  children: (Group | Line)[];
  /** Whether it is cut only if it is too large by itself. */
  isWhole: boolean;
  /** Whether it is a section, which is never placed as a whole. */
  isOpen: boolean;
  /** The table or the questions around it, whose chunks contain nothing else. */
  island: Group | undefined;
  /** The lines that are repeated before a part of it. */
  lead: Line[];
  table?: TableFacts;
  /** The number of its first item. */
  count?: number;
  /** In Markdown: the prefix of its lines, and the marker that replaces the end of the prefix in its first line. */
  indent: string;
  marker: string;
  /** Its first line, and the measured size of all its lines, each with the separator before it. */
  first: Line | undefined;
  joined: number;
}

/** A unit that is placed into chunks. */
export type Item = Group | Line;
