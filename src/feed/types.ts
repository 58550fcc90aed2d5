import type { ArticleOptions } from '../article.ts';
import type { Limits } from '../limits.ts';
import type { Article, Diagnostic, Position } from '../tree/types.ts';

/** The limits of `parseArticle`, which hold for every item, and one for the feed. */
export interface FeedLimits extends Limits {
  /** Items that are read; those behind them are left out, and a `limit-items` diagnostic says so. Default 100,000. */
  items: number;
}

/**
 * What `parseFeed` can be told: the options of `parseArticle`, which apply to every item. `url` is the address of the
 * feed itself.
 */
export interface FeedOptions extends Omit<ArticleOptions, 'limits'> {
  /** Bounds on the work; `bytes` and `items` hold for the feed, too. See `FeedLimits` for the defaults. */
  limits?: Partial<FeedLimits>;
}

/**
 * What kind of feed the input is. Every version of a format goes by one name: `'rss'` is RSS 0.91 to 2.0, `'rdf'` is
 * RSS 0.90 and 1.0.
 */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'wordpress';

/**
 * A file that belongs to an item: a recording, a film, a picture. Its `url` is as the feed has it, so that it may be
 * unsafe, such as a `javascript:` address.
 */
export interface Enclosure {
  /** The address of the file. */
  url: string;
  /** The media type, such as `audio/mpeg`. */
  type?: string;
  /** The size in bytes, as the feed states it. */
  length?: number;
  /**
   * What kind of thing it is, in the words of [Media RSS](https://www.rssboard.org/media-rss#media-content): `image`,
   * `audio`, `video`, `document` or `executable`.
   */
  medium?: string;
  /** How long it plays, in seconds. */
  duration?: number;
}

/** A small picture that stands for an item, with its size in pixels where the feed states it. */
export interface Thumbnail {
  /** The address of the picture. */
  url: string;
  /** In pixels, as the feed states it. */
  width?: number;
  /** In pixels, as the feed states it. */
  height?: number;
}

/** The words of an episode as a file. */
export interface Transcript {
  /** The address of the file. */
  url: string;
  /** The media type, such as `text/vtt`. */
  type?: string;
  /** A BCP 47 tag. */
  language?: string;
}

/** What a feed says of the comments on an item. */
export interface FeedComments {
  /** Where readers find them: `comments` of RSS, `replies` of Atom. */
  url?: string;
  /**
   * How many there are: `slash:comments`, `thr:total` or `thr:count`; in a WordPress export the approved ones that it
   * holds.
   */
  count?: number;
}

/**
 * Why an item has no article; `code` is stable and has its entry on [the page of
 * errors](https://github.com/espalier/espalier/blob/main/docs/errors.md).
 */
export interface FeedItemError {
  /** Which error it is; does not change between versions. */
  code: string;
  /** What went wrong, for people. */
  message: string;
}

/** Where the body of an item stands in the string that was given to `parseFeed`. */
export interface FeedSource {
  /**
   * The characters of the CDATA section, where the body is one; else all that the element of the body holds, its
   * references not decoded.
   */
  position: Position;
  /**
   * `true` where the body stands there character for character: an offset in `html` becomes one in the feed by adding
   * `position.start.offset`.
   */
  verbatim: boolean;
}

/**
 * One entry of a feed. Text fields are plain text, dates are ISO 8601, and an absent fact is an absent key. Addresses
 * are kept as facts, unsafe ones too.
 */
export interface FeedItem {
  /** The title, its markup taken out. */
  title?: string;
  /** Where a reader is led. */
  link?: string;
  /** The `guid`, `id` or `rdf:about`, as written. */
  id?: string;
  /** A short text beside the body; in a WordPress export the excerpt. */
  summary?: string;
  /** Names; an e-mail address only where nothing gives a name. */
  authors: string[];
  /** When it was first published: a date in ISO 8601. */
  published?: string;
  /** When it was last changed: a date in ISO 8601. */
  updated?: string;
  /** The names of its categories and tags, each once, in the order of the feed. */
  categories: string[];
  /** The files that belong to it: recordings, films, pictures. */
  enclosures: Enclosure[];
  /**
   * The address of the picture that stands for the item: `itunes:image`, `image`, the largest `media:thumbnail`, JSON
   * Feed's `image` or `banner_image`, WordPress's featured image, else the first picture among the files.
   */
  image?: string;
  /** Every `media:thumbnail`, each address once. */
  thumbnails?: Thumbnail[];
  /** How long an episode plays, in seconds: `itunes:duration`, or what the first of its files states. */
  duration?: number;
  /** The number of the season: `itunes:season`, `podcast:season`. */
  season?: number;
  /** The number of the episode: `itunes:episode`, `podcast:episode`. */
  episode?: number;
  /** Every `podcast:transcript`. */
  transcripts?: Transcript[];
  /** What the feed says of the comments on it. */
  comments?: FeedComments;
  /** Of a WordPress export: `publish`, `draft`, `pending`, `future`, `private` or a state of the site's own. */
  status?: string;
  /** Of a WordPress export: the type of the post, `post`, `page` or one of the site's own. */
  type?: string;
  /** Of a WordPress export: the name of the post within its address. */
  slug?: string;
  /** The body as HTML, decoded: what the positions in `article` point into. */
  html?: string;
  /** Where the body stands in the feed; with `positions: true` only. */
  source?: FeedSource;
  /** What `parseArticle` makes of the body. */
  article?: Article;
  /** Why there is no article though there is a body. */
  error?: FeedItemError;
}

/**
 * A feed and its items, in the order of the input. Text fields are plain text, dates are ISO 8601, and an absent fact
 * is an absent key.
 */
export interface Feed {
  /** What kind of feed it is. */
  format: FeedFormat;
  /** The title, its markup taken out. */
  title?: string;
  /** The site that the feed belongs to. */
  link?: string;
  /** What the feed calls itself by, as written: Atom's `id`, JSON Feed's `feed_url`. */
  id?: string;
  /** What the feed says of itself: `description`, Atom's `subtitle`. */
  description?: string;
  /** A BCP 47 tag, as the feed states it. */
  language?: string;
  /** When the feed was last changed: a date in ISO 8601. */
  updated?: string;
  /**
   * The address of the picture that stands for the feed: `image`, `itunes:image`, Atom's `logo`, JSON Feed's `icon`;
   * without one, its `icon`.
   */
  image?: string;
  /** The address of the small picture: Atom's `icon`, JSON Feed's `favicon`. */
  icon?: string;
  /** The entries, in the order of the feed. */
  items: FeedItem[];
  /** What was odd in the feed itself; that of an item's body is in its `article`. */
  diagnostics: Diagnostic[];
}
