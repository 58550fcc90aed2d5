import { createSourceMap } from './html/positions.ts';
import { parseHtml } from './html/parse.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { buildStructure } from './structure/build.ts';
import { findContent } from './structure/content.ts';
import { pageFacts, resolver } from './structure/page.ts';
import type { Article } from './tree/types.ts';

/** What `parseArticle` can be told. Every option may be left out. */
export interface ArticleOptions {
  /** The address of the page: links and pictures are resolved against it. */
  url?: string;
  /** A BCP 47 tag; it settles decimal separators and picks word lists. Default: what the page states. */
  language?: string;
  /** `'auto'` (default) finds the article in a page; `'document'` leaves nothing visible out. */
  root?: 'auto' | 'document';
  /** `true` gives nodes their `position` in the input. Default `false`. */
  positions?: boolean;
  /** Bounds on the work; see `Limits` for the defaults. */
  limits?: Partial<Limits>;
}

export function parseArticle(html: string, options: ArticleOptions = {}): Article {
  if (typeof html !== 'string') throw new TypeError('parseArticle: html must be a string');
  const limits = { ...defaultLimits, ...options.limits };
  const positions = options.positions ?? false;
  const page = parseHtml(html, { positions, nodes: limits.nodes });
  const facts = pageFacts(page.root);
  const { article, softBreaks } = buildStructure(page.root, {
    limits,
    resolve: resolver(options.url, facts.base),
    ...(positions && { source: createSourceMap(html) }),
    ...(page.isPage && options.root !== 'document' && { content: findContent(page.root) }),
  });
  for (const text of softBreaks) text.value = text.value.replaceAll('\n', ' ');
  return article;
}
