import type { ArticleOptions } from '../article.ts';
import type { Limits } from '../limits.ts';
import type { Article, Diagnostic, Position } from '../tree/types.ts';

/** The limits of `parseArticle`, which apply to every item, and one for the feed. */
export interface FeedLimits extends Limits {
  /** Items that are read; later ones are left out, and a `limit-items` diagnostic is added. Default 100,000. */
  items: number;
}

/**
 * The options of `parseFeed`: those of `parseArticle`, which apply to every item. `url` is the address of the feed
 * itself.
 */
export interface FeedOptions extends Omit<ArticleOptions, 'limits'> {
  /** Bounds on the work; `bytes` and `items` apply to the feed, too. See `FeedLimits` for the defaults. */
  limits?: Partial<FeedLimits>;
}

/**
 * What kind of feed the input is. All versions of a format have one name: `'rss'` is RSS 0.91 to 2.0, `'rdf'` is RSS
 * 0.90 and 1.0.
 */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'wordpress';

/**
 * A file that belongs to an item: a recording, a film, a picture. Its `url` is as the feed states it, so that it may be
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

/** A small picture of an item, with its size in pixels where the feed states it. */
export interface Thumbnail {
  /** The address of the picture. */
  url: string;
  /** In pixels, as the feed states it. */
  width?: number;
  /** In pixels, as the feed states it. */
  height?: number;
}

/** A file with the words of an episode. */
export interface Transcript {
  /** The address of the file. */
  url: string;
  /** The media type, such as `text/vtt`. */
  type?: string;
  /** A BCP 47 tag. */
  language?: string;
}

/** What a feed states about the comments on an item. */
export interface FeedComments {
  /** Where readers find them: `comments` of RSS, `replies` of Atom. */
  url?: string;
  /**
   * How many there are: `slash:comments`, `thr:total` or `thr:count`; in a WordPress export the approved ones that it
   * contains.
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

/** Where the body of an item is in the string that was passed to `parseFeed`. */
export interface FeedSource {
  /**
   * The characters of the CDATA section, where the body is one; else the whole content of the body's element, its
   * references not decoded.
   */
  position: Position;
  /**
   * `true` where the text there is the body, character for character: an offset in `html` becomes one in the feed by
   * adding `position.start.offset`.
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
  /** The address of the item for readers. */
  link?: string;
  /** The `guid`, `id` or `rdf:about`, as written. */
  id?: string;
  /** A short text beside the body; in a WordPress export the excerpt. */
  summary?: string;
  /** Names; an e-mail address only where no name is stated. */
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
   * The address of the main picture of the item: `itunes:image`, `image`, the largest `media:thumbnail`, JSON Feed's
   * `image` or `banner_image`, WordPress's featured image, else the first picture among the files.
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
  /** What the feed states about the comments on it. */
  comments?: FeedComments;
  /** In a WordPress export: `publish`, `draft`, `pending`, `future`, `private` or a state of the site's own. */
  status?: string;
  /** In a WordPress export: the type of the post, `post`, `page` or one of the site's own. */
  type?: string;
  /** In a WordPress export: the name of the post within its address. */
  slug?: string;
  /** The body as HTML, decoded: the positions in `article` refer to it. */
  html?: string;
  /** Where the body is in the feed; with `positions: true` only. */
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
  /** The identifier of the feed, as written: Atom's `id`, JSON Feed's `feed_url`. */
  id?: string;
  /** The description of the feed: `description`, Atom's `subtitle`. */
  description?: string;
  /** A BCP 47 tag, as the feed states it. */
  language?: string;
  /** When the feed was last changed: a date in ISO 8601. */
  updated?: string;
  /**
   * The address of the main picture of the feed: `image`, `itunes:image`, Atom's `logo`, JSON Feed's `icon`; without
   * one, its `icon`.
   */
  image?: string;
  /** The address of the small picture: Atom's `icon`, JSON Feed's `favicon`. */
  icon?: string;
  /** The entries, in the order of the feed. */
  items: FeedItem[];
  /** What was odd in the feed itself; what was odd in an item's body is in its `article`. */
  diagnostics: Diagnostic[];
}
