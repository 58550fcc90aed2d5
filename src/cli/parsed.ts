import type { Feed } from '../feed/index.ts';
import type { Failure } from '../records/failure.ts';
import type { LineResult } from '../records/result.ts';
import type { Article } from '../tree/types.ts';

/**
 * The result of one input; `html` is one article, from HTML or Markdown. The results of `ndjson` are made while they
 * are read.
 */
export type Parsed =
  | { kind: 'html'; name: string; article: Article; isEmpty?: boolean }
  | { kind: 'feed'; name: string; feed: Feed }
  | { kind: 'ndjson'; name: string; results: AsyncIterable<LineResult> }
  | { kind: 'failure'; name: string; error: Failure };
