import type { Feed } from '../../src/feed/index.ts';
import { toText } from '../../src/index.ts';

/**
 * A feed as the fixtures hold it: each article as its text and what it dropped, because its tree is the business of
 * other fixtures.
 */
export function summaryOf(feed: Feed): unknown {
  return {
    ...feed,
    items: feed.items.map(({ article, ...item }) =>
      article === undefined
        ? item
        : { ...item, article: { text: toText(article).split('\n'), dropped: article.dropped } },
    ),
  };
}
