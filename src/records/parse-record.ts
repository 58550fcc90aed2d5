import { failureOf } from './failure.ts';
import type { LineResult, ParseArticle } from './result.ts';

/** Returns the article of a record, or its error: an exception of the parser must not end the records after it. */
export function parseRecord(
  { id, line, html }: { id: unknown; line: number; html: string },
  parse: ParseArticle,
  own: { url?: string; language?: string },
): LineResult {
  try {
    return { id, line, article: parse(html, own) };
  } catch (error) {
    return { id, line, error: failureOf(error) };
  }
}
