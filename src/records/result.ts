import type { Article } from '../tree/types.ts';
import type { Failure } from './failure.ts';

/**
 * Parses one article by what was asked for all; `own` is what is known of this article alone, and goes before
 * what was asked.
 */
export type ParseArticle = (html: string, own?: { url?: string; language?: string }) => Article;

/** What came of one line or record: `id` is the record's own, `null` where it has none or cannot be read. */
export type LineResult =
  | { id: unknown; line: number; article: Article }
  | { id: unknown; line: number; error: Failure };
