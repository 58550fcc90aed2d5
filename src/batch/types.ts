import type { ArticleOptions } from '../article.ts';
import type { ReaderName } from '../records/readers.ts';

/** What each article of a shard is parsed with. */
export interface ShardOptions extends ArticleOptions {
  /** The readers whose records stand in place of the tree, such as `['faqs', 'metrics']`. Default: the tree. */
  only?: readonly ReaderName[];
}

/** A shard of a manifest: a file of records that is read as a whole, and the file that comes of it. */
export interface Shard {
  /** The name by which a queue knows it. */
  name: string;
  /** The file that is read. */
  input: string;
  /** The file that is made. */
  output: string;
}

/** What a shard came to: the last line of its output, and proof of the lines above it. */
export interface ShardSummary {
  /** The number of the form of this summary. */
  format: 1;
  /** That of the trees. */
  schemaVersion: number;
  /** The file that was read, as it is stored. */
  input: {
    /** What its content is. */
    kind: 'ndjson' | 'warc';
    /** Its size as it is stored. */
    bytes: number;
    /** The SHA-256 of it as it is stored, in hexadecimal digits. */
    sha256: string;
  };
  /** What each article was parsed with. */
  options: Record<string, unknown>;
  /** The records that were read: one line was written for each, but for those that were skipped. */
  records: number;
  /** Records of a WARC that hold no HTML of a response. */
  skipped: number;
  /** How many lines stand above the summary. */
  lines: number;
  /** How many of them hold an article. */
  articles: number;
  /** How many of them hold an error. */
  errors: number;
  /** How often each code of an error was written. */
  codes: Record<string, number>;
  /** The size and the sum of the lines above the summary, before they were compressed. */
  bytes: number;
  /** The SHA-256 of these lines, in hexadecimal digits. */
  sha256: string;
  /** The size of the lines above the summary as they are stored. */
  stored: number;
}

/** How far a shard has come. */
export interface ShardProgress {
  /** How many records have been read. */
  records: number;
  /** How many of them became errors. */
  errors: number;
  /** How much of the input has been read, and how long it is. */
  bytes: number;
  /** How long the input is, in bytes. */
  total: number;
}
