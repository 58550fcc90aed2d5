import type { Diagnostic } from '../tree/types.ts';
import type { XmlElement } from './element.ts';
import type { BodyPlace, FeedText } from './source.ts';
import type { Feed, FeedItem } from './types.ts';

/** An item as read from its format: everything but the article, with what is needed to make the article. */
export interface ItemDraft extends Omit<FeedItem, 'article' | 'error' | 'source'> {
  /** The base of relative addresses in the body, where the feed states one. */
  base?: string;
  language?: string;
  /** Where the body is in the feed. */
  place?: BodyPlace;
  /** Other addresses under which the item is known. */
  aliases?: string[];
}

/** A feed as read from its format. */
export interface FeedDraft extends Omit<Feed, 'items'> {
  items: ItemDraft[];
}

/** A feed whose items are still to be read, one by one. */
export interface OpenFeed {
  /** The facts of the feed itself. */
  fields: Omit<FeedDraft, 'items' | 'diagnostics'>;
  /** The elements of the items, in their order. */
  elements: XmlElement[];
  /** Reads an item, even one not in `elements`; `undefined` for an entry that is no article. */
  readItem(element: XmlElement): ItemDraft | undefined;
  /** Adds the diagnostics about the items as a whole, once all are read. */
  close?(): void;
}

/** The context of a reader: the address of the feed, if known, and its diagnostics. */
export interface ReaderContext {
  url?: string;
  diagnostics: Diagnostic[];
  /** How many items are read at most. */
  most: number;
  /** Set where there are more: the number of items, and the offset of the first that was not read. */
  left?: { items: number; offset?: number };
  /** Whether positions are requested. */
  positions: boolean;
  /** The text to find places in; not set where they are not requested, or not certain. */
  text?: FeedText;
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Returns the record without its `undefined` values. */
export function present<T extends object>(record: Loose<T>): T {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) result[key] = value;
  return result as T;
}
