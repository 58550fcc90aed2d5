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
