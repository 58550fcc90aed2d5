import type { Article } from '../tree/types.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';

/** An article, and its name in messages. */
export interface NamedArticle {
  name: string;
  article: Article;
  /** Whether its positions are in the named file. */
  isFile: boolean;
}

/**
 * Yields the articles of an input by their names: a file, an item of a feed, a line of records. An entry without an
 * article is reported.
 */
export async function* namedArticles(parsed: Parsed, report: FormatContext['report']): AsyncGenerator<NamedArticle> {
  const name = parsed.name === '-' ? 'standard input' : parsed.name;
  if (parsed.kind === 'html') yield { name, article: parsed.article, isFile: true };
  else if (parsed.kind === 'feed') {
    for (const [index, { article, title, link, error }] of parsed.feed.items.entries()) {
      if (article) yield { name: link ?? `${name}, item ${index + 1}`, article, isFile: false };
      if (error) report(`${title ?? link ?? 'an item'}: ${error.message}`);
    }
  } else if (parsed.kind === 'ndjson') {
    for await (const result of parsed.results) {
      if ('article' in result) yield { name: `${name}, line ${result.line}`, article: result.article, isFile: false };
      else report(result.error.message);
    }
  }
}
