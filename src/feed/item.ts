import { type ArticleOptions, parseArticle } from '../article.ts';
import { EspalierError } from '../error.ts';
import { isAddress, isLanguageTag } from '../given.ts';
import type { SourceMap } from '../positions/source-map.ts';
import type { Article } from '../tree/types.ts';
import { withFacts } from './article-facts.ts';
import { dropFooter } from './boilerplate.ts';
import type { FeedDraft, ItemDraft } from './draft.ts';
import { remarkOnEmpty } from './empty.ts';
import type { FeedItem } from './types.ts';

/** Makes an item from its draft: its body becomes an article, or, where that fails, an error beside the others. */
export function finishItem(draft: ItemDraft, feed: FeedDraft, options: ArticleOptions, map?: SourceMap): FeedItem {
  const { base: _base, language: _language, aliases: _aliases, place, html, ...item } = draft;
  if (html === undefined || html.trim() === '') return item;
  const source = map && place && { position: map.between(place.start, place.end), verbatim: place.verbatim };
  const body = { ...item, html, ...(source && { source }) };
  try {
    return { ...body, article: articleOf(html, draft, feed, options) };
  } catch (error) {
    const code = error instanceof EspalierError ? error.code : 'article-failed';
    return { ...body, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function articleOf(html: string, draft: ItemDraft, feed: FeedDraft, options: ArticleOptions): Article {
  // Feeds state invalid addresses, such as `N/A`, and languages by their names.
  const url = [draft.base, draft.link, options.url, feed.link].find((one) => one !== undefined && isAddress(one));
  const language =
    options.language ?? [draft.language, feed.language].find((one) => one !== undefined && isLanguageTag(one));
  const article = parseArticle(html, {
    ...options,
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  });
  dropFooter(article, {
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(feed.title === undefined ? {} : { siteTitle: feed.title }),
    own: [draft.link, ...(draft.aliases ?? [])].filter((address) => address !== undefined),
    site: feed.link === undefined ? [] : [feed.link],
  });
  remarkOnEmpty(article);
  return withFacts(article, draft);
}
