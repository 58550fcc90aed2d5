import type { Article } from '../tree/types.ts';
import { type ReaderName, readRecords } from './readers.ts';
import type { LineResult } from './result.ts';

/** The output for an article: the records of readers, or the tree itself if none is named. */
export function contentOf(article: Article, only: readonly ReaderName[]): Record<string, unknown> {
  return only.length > 0 ? readRecords(article, only) : { article };
}

/** The output for a line or record: `{"id", "article"}`, or `{"id", "error": {"code", "message"}}`. */
export function resultValue(result: LineResult, only: readonly ReaderName[]): Record<string, unknown> {
  return 'error' in result
    ? { id: result.id, error: result.error }
    : { id: result.id, ...contentOf(result.article, only) };
}

/** Returns a value as a line of NDJSON. */
export function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
