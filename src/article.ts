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
}

export function parseArticle(html: string, _options: ArticleOptions = {}): Article {
  if (typeof html !== 'string') throw new TypeError('parseArticle: html must be a string');
  return { type: 'article', schemaVersion: 1, children: [], dropped: [], diagnostics: [] };
}
