import { toLine } from '../tree/line.ts';
import type { Article, Heading } from '../tree/types.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';

/** Yields the articles of an input, for formats that write nothing else; an entry without an article is reported. */
export async function* articlesOf(parsed: Parsed, report: FormatContext['report']): AsyncGenerator<Article> {
  if (parsed.kind === 'html') yield parsed.article;
  else if (parsed.kind === 'feed') {
    for (const { article, title, link, error } of parsed.feed.items) {
      if (article) yield titled(article, title);
      if (error) report(`${title ?? link ?? 'an item'}: ${error.message}`);
    }
  } else if (parsed.kind === 'ndjson') {
    for await (const result of parsed.results) {
      if ('article' in result) yield result.article;
      else report(result.error.message);
    }
  }
}

/** The article of an item under the title of the item, which a feed keeps outside of the body. */
function titled(article: Article, title: string | undefined): Article {
  const first = article.children[0];
  const heading = first?.type === 'section' ? first.children[0] : first;
  if (title === undefined || (heading?.type === 'heading' && toLine(heading) === title)) return article;
  const added: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] };
  return { ...article, children: [added, ...article.children] };
}
