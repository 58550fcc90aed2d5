import type { Position, Table } from '../tree/types.ts';

/** What a chunk is made of: a part of one table, questions with answers, or what stands in a section. */
export type ChunkKind = 'section' | 'faq' | 'table' | 'list' | 'steps' | 'glossary' | 'fields' | 'code';

/** What a chunk of a table repeats, so that its rows can be read without the chunks before it. */
export type TableRepeat = 'caption' | 'head' | 'group' | 'notes';

/** The part of a table that a chunk has. */
export interface ChunkTable {
  /** What the table is: a comparison, a metric table, or data. */
  kind: Table['kind'];
  /** Its caption, the first 300 characters of it. */
  caption?: string;
  /** The name of each column, `''` where it has none; empty where the names are of more than 2,000 characters. */
  columns: string[];
  /** Its rows in the grid of the table, head rows counted, as `grid(table).slice(from, to)` takes them. */
  rows: [from: number, to: number];
  /** What is repeated from elsewhere in the article; absent where nothing is. */
  repeated?: TableRepeat[];
}

/** A piece of an article for retrieval. */
export interface Chunk {
  /**
   * Made of the text and its headings alone: it stays the same as long as these do, wherever the chunk comes to stand.
   * No two chunks of an article have one.
   */
  id: string;
  /** Its place among the chunks of the article, from 0. */
  index: number;
  /** The text of the chunk, to be embedded and found. */
  text: string;
  /** The headings that lead to it, from the top. */
  headings: string[];
  /** What the chunk is made of. */
  of: ChunkKind;
  /** The types of the blocks that its text stands in. */
  types: string[];
  /** What `measure` gives for `text`. */
  tokens: number;
  /**
   * The parts of `text` that are no text of the article in this place: what is repeated from another place (the head of
   * a table, names of columns, a question, an overlap) and the signs that set cells apart. Each is a start and an end
   * in UTF-16 code units. Without them every text of the article stands in exactly one chunk. Absent where there are
   * none.
   */
  added?: [start: number, end: number][];
  /**
   * From the first to the last of what the chunk has, in a tree that was made with `positions: true`; what is repeated
   * does not count.
   */
  position?: Position;
  /** The part of the table that it has; absent where it is no part of a table. */
  table?: ChunkTable;
}

/** How an article is cut into chunks. */
export interface ChunkOptions {
  /** The most that `measure` may give for the text of a chunk; only what cannot be cut is larger. 2000 by default. */
  size?: number;
  /**
   * Measures a text, such as a counter of tokens; by default the length in UTF-16 code units. It is called a number of
   * times that is linear in the article.
   */
  measure?: (text: string) => number;
  /**
   * How much of the end of a chunk the next one of the same section may begin with, in whole sentences; 0 by default.
   * Tables and questions repeat their heads and questions instead.
   */
  overlap?: number;
  /** Whether texts are GitHub-flavoured Markdown; plain text by default. */
  markdown?: boolean;
}
