export { type FeedFacts, parseFeedItems } from './items/parse-feed-items.ts';
export type { FeedSourceText } from './items/text-chunks.ts';
export { parseFeed } from './parse-feed.ts';
export type {
  Enclosure,
  Feed,
  FeedComments,
  FeedFormat,
  FeedItem,
  FeedItemError,
  FeedLimits,
  FeedOptions,
  FeedSource,
  Thumbnail,
  Transcript,
} from './types.ts';
