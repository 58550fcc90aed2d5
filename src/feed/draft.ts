import type { Diagnostic } from '../tree/types.ts';
import type { XmlElement } from './element.ts';
import type { BodyPlace, FeedText } from './source.ts';
import type { Feed, FeedItem } from './types.ts';

/** An item as a format's reader leaves it: all but the article, with what the article's making needs to know. */
export interface ItemDraft extends Omit<FeedItem, 'article' | 'error' | 'source'> {
  /** What relative addresses in the body are resolved against, where the feed says so. */
  base?: string;
  language?: string;
  /** Where the body stands in the feed. */
  place?: BodyPlace;
  /** Other addresses under which the item is known. */
  aliases?: string[];
}

/** A feed as a format's reader leaves it. */
export interface FeedDraft extends Omit<Feed, 'items'> {
  items: ItemDraft[];
}

/** A feed of which the items are still to be read, one by one. */
export interface OpenFeed {
  /** What the feed says of itself. */
  fields: Omit<FeedDraft, 'items' | 'diagnostics'>;
  /** Where the items stand, in their order. */
  elements: XmlElement[];
  /** Reads an item of the feed, also one that stands elsewhere; nothing for what is no article. */
  readItem(element: XmlElement): ItemDraft | undefined;
  /** Puts what was found out about the items into the diagnostics, once all are read. */
  close?(): void;
}

/** What every reader is handed: the address of the feed, if known, and where remarks go. */
export interface ReaderContext {
  url?: string;
  diagnostics: Diagnostic[];
  /** How many items are read. */
  most: number;
  /** How many items there are, where they are more than that, and where the first stands that was not read. */
  left?: { items: number; offset?: number };
  /** Whether places are asked for. */
  positions: boolean;
  /** What places are found in; nothing where they are not asked for, or not certain. */
  text?: FeedText;
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Returns the record without the keys that hold nothing. */
export function present<T extends object>(record: Loose<T>): T {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) result[key] = value;
  return result as T;
}
