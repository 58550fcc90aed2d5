import type { Article } from '../tree/types.ts';
import type { Failure } from './failure.ts';

/**
 * Parses one article with the options for all; `own` has the options for this article alone, which take precedence.
 */
export type ParseArticle = (html: string, own?: { url?: string; language?: string }) => Article;

/** The result of one line or record: `id` is the record's own, `null` if it has none or cannot be read. */
export type LineResult =
  | { id: unknown; line: number; article: Article }
  | { id: unknown; line: number; error: Failure };
