import { authorsOf } from './authors.ts';
import { type ItemDraft, type OpenFeed, present, type ReaderContext } from './draft.ts';
import { attribute, characterData, childNamed, childrenNamed, type XmlElement } from './element.ts';
import { enclosuresOf } from './enclosures.ts';
import { factsOf } from './facts.ts';
import { ownLinkOf, permalinkOf, rssLinkOf } from './links.ts';
import { baseOf, contentOf } from './markup.ts';
import { bodyToHtml } from './paragraphs.ts';
import { feedPicturesOf } from './pictures.ts';
import { dateIn, distinct, lineIn, topicOf } from './reading.ts';
import { bodyPlace } from './source.ts';
import { htmlToLine, oneLine } from './text.ts';

/** Reads [RSS 2.0](https://www.rssboard.org/rss-specification) and its forerunners 0.91 to 0.94. */
export function readRss(root: XmlElement, context: ReaderContext): OpenFeed {
  const channel = childNamed(root, 'channel') ?? root;
  const feed = readChannel(channel, context);
  const elements = [...childrenNamed(channel, 'item')];
  // Some writers put the items beside the channel, as RSS 1.0 does.
  if (channel !== root) for (const item of childrenNamed(root, 'item')) elements.push(item);
  return { fields: { format: 'rss', ...feed }, elements, readItem: (item) => readRssItem(item, feed, context) };
}

/** What the channel of an RSS feed states about the feed. */
export interface Channel {
  title?: string;
  link?: string;
  id?: string;
  description?: string;
  language?: string;
  updated?: string;
  image?: string;
  icon?: string;
}

/** Reads the channel of RSS in any version. */
export function readChannel(channel: XmlElement, context: ReaderContext): Channel {
  const link = rssLinkOf(channel, channel.base ?? context.url) ?? attribute(channel, 'rdf:about');
  const pictures = feedPicturesOf(channel, channel.base ?? context.url ?? link);
  return present<Channel>({
    title: lineIn(channel, 'title', 'atom:title', 'dc:title'),
    link,
    id: lineIn(channel, 'guid', 'atom:id', 'dc:identifier'),
    description: lineIn(
      channel,
      'description',
      'tagline',
      'atom:subtitle',
      'dc:description',
      'itunes:summary',
      'abstract',
    ),
    language: languageTag(lineIn(channel, 'language', 'dc:language') ?? channel.language),
    updated: dateIn(channel, context, 'lastbuilddate', 'atom:updated', 'dcterms:modified', 'pubdate', 'dc:date'),
    image: pictures.image,
    icon: pictures.icon,
  });
}

/** Returns a language in the form of a BCP 47 tag, without checking it. */
export function languageTag(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text)?.replaceAll('_', '-');
}

/** Reads an item of RSS in any version. */
export function readRssItem(item: XmlElement, channel: Channel, context: ReaderContext): ItemDraft {
  const guid = childNamed(item, 'guid', 'id', 'atom:id');
  const base = item.base ?? context.url ?? channel.link;
  const body = bodyOf(item);
  const html = body === undefined ? undefined : bodyToHtml(contentOf(body));
  const enclosures = enclosuresOf(item, base);
  const own = ownLinkOf(item);
  const linked = rssLinkOf(item, base);
  return present<ItemDraft>({
    title: lineIn(item, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'),
    link: own ?? linked ?? permalinkOf(guid),
    id: guid === undefined ? lineIn(item, 'dc:identifier') : oneLine(characterData(guid)),
    summary: summaryOf(item, body),
    authors: authorsOf(item),
    published: dateIn(
      item,
      context,
      'pubdate',
      'atom:published',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'published',
    ),
    updated: dateIn(item, context, 'atom:updated', 'dcterms:modified', 'updated'),
    categories: distinct(childrenNamed(item, 'category', 'dc:subject').map(topicOf)),
    enclosures,
    html,
    place: body === undefined || html === undefined ? undefined : bodyPlace(body, html, context.text),
    base: body === undefined ? undefined : baseOf(body),
    language: languageTag(lineIn(item, 'dc:language') ?? body?.language ?? channel.language),
    aliases: aliasesOf(own === undefined ? undefined : linked, guid),
    ...factsOf(item, enclosures, base),
  });
}

/** Elements with an item's body, the fullest first. `xhtml:body` and `fullitem` are old forms of `content:encoded`. */
const BODIES = [
  'content:encoded',
  'xhtml:body',
  'body',
  'xhtml:div',
  'fullitem',
  'atom:content',
  'content',
  'description',
];
const LAST_RESORTS = ['dc:description', 'itunes:summary', 'media:description', 'atom:summary', 'summary', 'abstract'];

function bodyOf(item: XmlElement): XmlElement | undefined {
  for (const name of [...BODIES, ...LAST_RESORTS]) {
    for (const child of childrenNamed(item, name)) if (contentOf(child).trim() !== '') return child;
  }
  return undefined;
}

function summaryOf(item: XmlElement, body: XmlElement | undefined): string | undefined {
  for (const name of ['description', 'summary', 'atom:summary', 'dcterms:abstract', 'itunes:summary']) {
    for (const child of childrenNamed(item, name)) {
      if (child === body) continue;
      const line = htmlToLine(contentOf(child));
      if (line !== undefined) return line;
    }
  }
  return undefined;
}

function aliasesOf(linked: string | undefined, guid: XmlElement | undefined): string[] | undefined {
  const aliases = distinct([linked, guid === undefined ? undefined : oneLine(characterData(guid))]);
  return aliases.length === 0 ? undefined : aliases;
}
