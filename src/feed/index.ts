export { parseFeed } from './parse-feed.ts';
export type {
  Enclosure,
  Feed,
  FeedFormat,
  FeedItem,
  FeedItemError,
  FeedLimits,
  FeedOptions,
  FeedSource,
} from './types.ts';
