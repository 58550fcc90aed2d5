import type { ArticleOptions } from '../article.ts';
import type { Limits } from '../limits.ts';
import type { Article, Diagnostic, Position } from '../tree/types.ts';

/** The limits of `parseArticle`, which hold for every item, and one for the feed. */
export interface FeedLimits extends Limits {
  /** Items that are read; those behind them are left out, and a `limit-items` diagnostic says so. Default 100,000. */
  items: number;
}

/** What `parseFeed` can be told: the options of `parseArticle`, which apply to every item. `url` is the address of the feed itself. */
export interface FeedOptions extends Omit<ArticleOptions, 'limits'> {
  /** Bounds on the work; `bytes` and `items` hold for the feed, too. See `FeedLimits` for the defaults. */
  limits?: Partial<FeedLimits>;
}

/** What kind of feed the input is. Every version of a format goes by one name: `'rss'` is RSS 0.91 to 2.0, `'rdf'` is RSS 0.90 and 1.0. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'wordpress';

/** A file that belongs to an item: a recording, a film, a picture. `length` is its size in bytes, as the feed states it. */
export interface Enclosure {
  url: string;
  type?: string;
  length?: number;
}

/** Why an item has no article; `code` is stable and documented in `docs/errors.md`. */
export interface FeedItemError {
  code: string;
  message: string;
}

/** Where the body of an item stands in the string that was given to `parseFeed`. */
export interface FeedSource {
  /** The characters of the CDATA section, where the body is one; else all that the element of the body holds, its references not decoded. */
  position: Position;
  /** `true` where the body stands there character for character: an offset in `html` becomes one in the feed by adding `position.start.offset`. */
  verbatim: boolean;
}

/** One entry of a feed. Text fields are plain text, dates are ISO 8601, and an absent fact is an absent key. */
export interface FeedItem {
  title?: string;
  link?: string;
  id?: string;
  summary?: string;
  authors: string[];
  published?: string;
  updated?: string;
  categories: string[];
  enclosures: Enclosure[];
  /** The body as HTML, decoded: what the positions in `article` point into. */
  html?: string;
  /** Where the body stands in the feed; with `positions: true` only. */
  source?: FeedSource;
  article?: Article;
  error?: FeedItemError;
}

/** A feed and its items, in the order of the input. Text fields are plain text, dates are ISO 8601, and an absent fact is an absent key. */
export interface Feed {
  format: FeedFormat;
  title?: string;
  link?: string;
  id?: string;
  description?: string;
  language?: string;
  updated?: string;
  items: FeedItem[];
  diagnostics: Diagnostic[];
}
