import type { ArticleOptions } from '../article.ts';
import { EspalierError } from '../error.ts';
import { checkNames } from '../given.ts';
import { defaultLimits } from '../limits.ts';
import { checkOptions, optionNames } from '../options.ts';
import { createSourceMap, type SourceMap } from '../positions/source-map.ts';
import type { ReaderContext } from './draft.ts';
import { finishItem } from './item.ts';
import { mostItems } from './most.ts';
import { readFeed } from './sniff.ts';
import type { Feed, FeedItem, FeedOptions } from './types.ts';

/**
 * Returns the feed in a text, each item with its article.
 *
 * It reads [RSS 2.0](https://www.rssboard.org/rss-specification) and 0.9x, [RSS
 * 1.0](https://web.resource.org/rss/1.0/spec) and 0.90, [Atom 1.0](https://www.rfc-editor.org/rfc/rfc4287) and 0.3,
 * [JSON Feed](https://www.jsonfeed.org/version/1.1/) and WordPress export files; the kind is detected. Text fields
 * (`title`, `summary`, …) are plain text on one line, dates are ISO 8601, times are in UTC, and a fact that the feed
 * does not state is an absent key. An item's `html` is its body as decoded, and `article` is what {@link parseArticle}
 * makes of it with the item's link as its `url`. The footer that WordPress puts under an item in a feed is in
 * `article.dropped` as `'feed-boilerplate'`.
 *
 * Feeds that are not well-formed are read as far as possible, and `diagnostics` lists what was wrong; of a feed that
 * breaks off, the complete items are returned. No entity that a feed declares is ever expanded, and nothing is fetched.
 * An item whose article cannot be made has an `error` instead.
 *
 * Of a feed that is longer than `limits.bytes`, the items that are complete up to there are returned, and of one with
 * more than `limits.items` the first.
 *
 * With `positions: true` the positions in an `article` point into the `html` of the item, and `source` is the place of
 * that body in the feed.
 *
 * `options` are those of {@link parseArticle} and apply to every item; `url` is the address of the feed, used where
 * neither the feed nor the item states one.
 *
 * @throws {EspalierError} with the code `'not-a-feed'` for anything else (HTML, other XML, other JSON, an empty text),
 * `'invalid-feed'` for input that starts as a feed and cannot be parsed, and `'feed-too-large'` for a JSON Feed beyond
 * `limits.bytes`.
 * @throws {TypeError} if an argument is of a wrong type.
 *
 * @example
 * ```ts
 * import { parseFeed } from 'espalier/feed';
 *
 * const feed = parseFeed(`<rss version="2.0"><channel><title>Tea notes</title>
 *   <item><title>First cup</title><pubDate>Mon, 09 Mar 2026 02:15:59 +0000</pubDate>
 *   <description>&lt;p&gt;Hot.&lt;/p&gt;</description></item></channel></rss>`);
 * feed.title; // 'Tea notes'
 * feed.items[0]?.published; // '2026-03-09T02:15:59.000Z'
 * feed.items[0]?.html; // '<p>Hot.</p>'
 * ```
 */
export function parseFeed(xml: string, options: FeedOptions = {}): Feed {
  if (typeof xml !== 'string') throw new TypeError('parseFeed: xml must be a string');
  const { most, articles } = checkedOptions(options, 'parseFeed');
  const limit = options.limits?.bytes ?? defaultLimits.bytes;
  const positions = options.positions ?? false;
  const context: ReaderContext = {
    diagnostics: [],
    most,
    positions,
    ...(options.url === undefined ? {} : { url: options.url }),
  };
  const draft = readFeed(xml, limit, context);
  const { items, diagnostics, ...fields } = draft;
  const source = positions ? createSourceMap(xml) : undefined;
  const { left = { items: items.length } } = context;
  if (left.items > most) remarkOnLimit(left, source, context);
  const finished = items.slice(0, most).map((item) => finishItem(item, draft, articles, source));
  remarkOnRepetitions(finished, context);
  return { ...fields, items: finished, diagnostics };
}

/**
 * Returns the options for the articles, without the limit on items, and that limit. A wrong option is the caller's
 * mistake and throws at once, not as an error of every item.
 */
export function checkedOptions(options: FeedOptions, where: string): { most: number; articles: ArticleOptions } {
  checkNames(where, options, optionNames);
  const checked = withoutItemLimit(options);
  checkOptions(checked.articles, where);
  return checked;
}

function withoutItemLimit(options: FeedOptions): { most: number; articles: ArticleOptions } {
  const { limits, ...others } = options;
  if (typeof limits !== 'object' || limits === null) return { most: mostItems, articles: options };
  const { items: most = mostItems, ...rest } = limits;
  if (typeof most !== 'number') throw new TypeError('options.limits.items must be a number');
  if (!(most >= 0)) throw new EspalierError('invalid-option', `options.limits.items: ${most} is not from 0 up`);
  return { most, articles: { ...others, limits: rest } };
}

function remarkOnLimit(
  { items, offset }: { items: number; offset?: number },
  source: SourceMap | undefined,
  { diagnostics, most }: ReaderContext,
): void {
  const message = `The feed has ${items} items; those behind the first ${most} were left out.`;
  const position = offset === undefined ? undefined : source?.between(offset, offset);
  diagnostics.push({ code: 'limit-items', message, severity: 'warning', ...(position && { position }) });
}

function remarkOnRepetitions(items: FeedItem[], { diagnostics }: ReaderContext): void {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of items) {
    if (id === undefined) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  for (const id of repeated) {
    diagnostics.push({
      code: 'duplicate-id',
      message: `Several items have the id “${id.slice(0, 200)}”.`,
      severity: 'warning',
    });
  }
}
