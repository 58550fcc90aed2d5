import { type ArticleOptions, parseArticle } from '../article.ts';
import type { SelectOptions } from '../cheerio/index.ts';
import { type ChunkOptions, chunks } from '../chunks/index.ts';
import { EspalierError } from '../error.ts';
import { type FeedOptions, parseFeed } from '../feed/index.ts';
import * as readers from '../read/index.ts';
import { records } from '../read/records.ts';
import type { Article, Table } from '../tree/types.ts';
import { findAll } from '../tree/walk.ts';
import { queryOptions } from './query-options.ts';
import type { Request } from './request.ts';

/** The options of the plugin; the query of an import overrides them for its file. */
export interface PluginOptions {
  /**
   * The options of `parseArticle`, or of `selectArticle` if `root` or `remove` is a CSS selector, for all that is read
   * from an article.
   */
  article?: SelectOptions;
  /** The options of `parseFeed` for every `?feed`. */
  feed?: FeedOptions;
  /** The options of `chunks` for every `?chunks`. */
  chunks?: ChunkOptions;
}

const readersByName: Readonly<Record<string, (article: Article) => unknown>> = { ...readers };

/** Returns the data that an import requests, given the text of its file. */
export async function read(request: Request, source: string, options: PluginOptions): Promise<unknown> {
  const { article: asked, chunks: sizes, table } = queryOptions(request);
  if (request.kind === 'feed') return parseFeed(source, { ...options.feed, ...(asked as FeedOptions) });
  const article = await articleOf(source, { ...options.article, ...asked });
  if (request.kind === 'article') return article;
  if (request.kind === 'chunks') return chunks(article, { ...options.chunks, ...sizes });
  if (table !== undefined) return records(tableAt(article, table), article);
  return readersByName[request.kind]?.(article);
}

async function articleOf(source: string, { root = 'auto', remove, ...rest }: SelectOptions): Promise<Article> {
  if (remove === undefined && (root === 'auto' || root === 'document'))
    return parseArticle(source, { ...rest, root } as ArticleOptions);
  // The package of selectors is loaded only for selectors.
  const { selectArticle } = await import('../cheerio/index.ts');
  const article = selectArticle(source, { ...rest, root, ...(remove !== undefined && { remove }) });
  const missing = article.diagnostics.find(({ code }) => code === 'root-not-found');
  if (missing !== undefined)
    throw new EspalierError('invalid-option', `no element matches the root ${JSON.stringify(root)}`);
  return article;
}

function tableAt(article: Article, index: number): Table {
  const all = findAll(article, 'table');
  const table = all[index];
  if (table !== undefined) return table;
  const last = all.length === 0 ? 'the article has no table' : `the last of the article is records=${all.length - 1}`;
  throw new EspalierError('invalid-option', `there is no table ${index}; ${last}`);
}
