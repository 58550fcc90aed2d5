export { parseFeed } from './parse-feed.ts';
export type { Enclosure, Feed, FeedFormat, FeedItem, FeedItemError, FeedOptions } from './types.ts';
