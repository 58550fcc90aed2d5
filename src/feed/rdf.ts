import { type ItemDraft, type OpenFeed, present, type ReaderContext } from './draft.ts';
import { attribute, childNamed, childrenNamed, type XmlElement } from './element.ts';
import { feedPicturesOf } from './pictures.ts';
import { type Channel, readChannel, readRssItem } from './rss.ts';

/**
 * Reads [RSS 1.0](https://web.resource.org/rss/1.0/spec) and 0.90, whose items are siblings of the channel in an RDF
 * document.
 */
export function readRdf(root: XmlElement, context: ReaderContext): OpenFeed {
  const channel = childNamed(root, 'channel');
  const about = channel === undefined ? undefined : attribute(channel, 'rdf:about');
  const stated = readChannel(channel ?? root, context);
  // The picture is a sibling of the channel, which only refers to it.
  const pictures = feedPicturesOf(root, root.base ?? context.url ?? stated.link);
  const feed = present<Channel>({ ...pictures, ...stated, id: stated.id ?? about });
  const elements = [...childrenNamed(root, 'item')];
  if (channel !== undefined) for (const item of childrenNamed(channel, 'item')) elements.push(item);
  return { fields: { format: 'rdf', ...feed }, elements, readItem: (item) => readRdfItem(item, feed, context) };
}

function readRdfItem(item: XmlElement, channel: Channel, context: ReaderContext): ItemDraft {
  const draft = readRssItem(item, channel, context);
  const about = attribute(item, 'rdf:about');
  return present<ItemDraft>({ ...draft, id: draft.id ?? about, link: draft.link ?? about });
}
