import type { Position, Table } from '../tree/types.ts';

/** The content of a chunk: a part of one table, questions with answers, or the content of a section. */
export type ChunkKind = 'section' | 'faq' | 'table' | 'list' | 'steps' | 'glossary' | 'fields' | 'code';

/** The parts of a table that a chunk repeats, so that its rows can be read without the chunks before it. */
export type TableRepeat = 'caption' | 'head' | 'group' | 'notes';

/** The part of a table that a chunk contains. */
export interface ChunkTable {
  /** The kind of the table: a comparison, a metric table, or data. */
  kind: Table['kind'];
  /** The first 300 characters of its caption. */
  caption?: string;
  /** The name of each column, `''` if it has none; empty if the names have more than 2,000 characters. */
  columns: string[];
  /** Its rows in the grid of the table, including head rows, as arguments for `grid(table).slice(from, to)`. */
  rows: [from: number, to: number];
  /** What is repeated from elsewhere in the article; absent if nothing is. */
  repeated?: TableRepeat[];
}

/** A piece of an article for retrieval. */
export interface Chunk {
  /**
   * A hash of the text and its headings alone: it stays the same as long as these do, wherever the chunk is moved. No
   * two chunks of an article have the same id.
   */
  id: string;
  /** Its index among the chunks of the article, from 0. */
  index: number;
  /** The text of the chunk, to be embedded and found. */
  text: string;
  /** The headings that lead to it, from the top. */
  headings: string[];
  /** The kind of content that the chunk has. */
  of: ChunkKind;
  /** The types of the blocks that contain its text. */
  types: string[];
  /** The result of `measure` for `text`. */
  tokens: number;
  /**
   * The parts of `text` that are not text of the article in this place: what is repeated from another place (the head
   * of a table, names of columns, a question, an overlap) and the separators between cells. Each is a start and an end
   * in UTF-16 code units. Without them, every text of the article is in exactly one chunk. Absent if there are none.
   */
  added?: [start: number, end: number][];
  /**
   * The range from the first to the last content of the chunk, in a tree that was made with `positions: true`; repeated
   * content does not count.
   */
  position?: Position;
  /** The part of a table that it contains; absent if it is not a part of a table. */
  table?: ChunkTable;
}

/** How an article is cut into chunks. */
export interface ChunkOptions {
  /** The largest allowed result of `measure` for a chunk; only what cannot be cut is larger. 2000 by default. */
  size?: number;
  /**
   * Measures a text, for example by counting tokens; by default the length in UTF-16 code units. The number of calls is
   * linear in the size of the article.
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
