import type { ArticleOptions } from '../article.ts';
import type { ReaderName } from '../records/readers.ts';

/** The options that each article of a shard is parsed with. */
export interface ShardOptions extends ArticleOptions {
  /** The readers whose records are written in place of the tree, such as `['faqs', 'metrics']`. Default: the tree. */
  only?: readonly ReaderName[];
}

/** A shard of a manifest: a file of records that is read as a whole, and its output file. */
export interface Shard {
  /** The name that identifies it in a queue. */
  name: string;
  /** The file that is read. */
  input: string;
  /** The file that is made. */
  output: string;
}

/** The summary of a shard: the last line of its output, and proof of the lines above it. */
export interface ShardSummary {
  /** The version of the format of this summary. */
  format: 1;
  /** The schema version of the trees. */
  schemaVersion: number;
  /** The file that was read, as it is stored. */
  input: {
    /** The kind of its content. */
    kind: 'ndjson' | 'warc';
    /** Its size as it is stored. */
    bytes: number;
    /** The SHA-256 of it as it is stored, in hexadecimal digits. */
    sha256: string;
  };
  /** The options that each article was parsed with. */
  options: Record<string, unknown>;
  /** The records that were read: one line was written for each, except for those that were skipped. */
  records: number;
  /** Records of a WARC that hold no HTML of a response. */
  skipped: number;
  /** How many lines precede the summary. */
  lines: number;
  /** How many of them hold an article. */
  articles: number;
  /** How many of them hold an error. */
  errors: number;
  /** How often each code of an error was written. */
  codes: Record<string, number>;
  /** The size of the lines above the summary, before they were compressed. */
  bytes: number;
  /** The SHA-256 of these lines, in hexadecimal digits. */
  sha256: string;
  /** The size of the lines above the summary as they are stored. */
  stored: number;
}

/** The progress of a shard. */
export interface ShardProgress {
  /** How many records have been read. */
  records: number;
  /** How many of them became errors. */
  errors: number;
  /** How much of the input has been read, in bytes. */
  bytes: number;
  /** How long the input is, in bytes. */
  total: number;
}
