import { commentsOf } from './comments.ts';
import { present } from './draft.ts';
import type { XmlElement } from './element.ts';
import { type Episode, episodeOf } from './episode.ts';
import { itemImageOf, thumbnailsOf } from './pictures.ts';
import type { Enclosure, FeedItem } from './types.ts';

/** What the elements of other vocabularies state about an item: pictures, playing time, comments. */
type ItemFacts = Episode & Pick<FeedItem, 'image' | 'thumbnails' | 'comments'>;

/** Returns these facts of an item of RSS or Atom. */
export function factsOf(item: XmlElement, enclosures: readonly Enclosure[], base: string | undefined): ItemFacts {
  const thumbnails = thumbnailsOf(item, base);
  return present<ItemFacts>({
    image: itemImageOf(item, thumbnails, enclosures, base),
    thumbnails: thumbnails.length === 0 ? undefined : thumbnails,
    comments: commentsOf(item, base),
    ...episodeOf(item, enclosures, base),
  });
}
