import type { Feed } from '../feed/index.ts';
import type { Article } from '../tree/types.ts';
import type { Failure } from './failure.ts';

/**
 * Parses one article by what the command line says; `own` is what is known of this article
 * alone, and goes before what the line says of all.
 */
export type ParseArticle = (html: string, own?: { url?: string; language?: string }) => Article;

/** What came of one line: `id` is the record's own, `null` where it has none or cannot be read. */
export type LineResult =
  | { id: unknown; line: number; article: Article }
  | { id: unknown; line: number; error: Failure };

/** What came of one input. The results of `ndjson` are made while they are read. */
export type Parsed =
  | { kind: 'html'; name: string; article: Article }
  | { kind: 'feed'; name: string; feed: Feed }
  | { kind: 'ndjson'; name: string; results: AsyncIterable<LineResult> }
  | { kind: 'failure'; name: string; error: Failure };
