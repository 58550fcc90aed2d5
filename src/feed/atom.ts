import { atomAuthorsOf } from './authors.ts';
import { withoutSections } from './cdata.ts';
import { type FeedDraft, type ItemDraft, type OpenFeed, present, type ReaderContext } from './draft.ts';
import { attribute, characterData, childNamed, childrenNamed, hasElements, type XmlElement } from './element.ts';
import { distinctEnclosures, enclosure, enclosuresOf } from './enclosures.ts';
import { factsOf } from './facts.ts';
import { atomLinkOf, ownLinkOf } from './links.ts';
import { baseOf, markupOf, statedType } from './markup.ts';
import { textToHtml } from './paragraphs.ts';
import { feedPicturesOf } from './pictures.ts';
import { dateIn, distinct, lineIn, lineOf } from './reading.ts';
import { languageTag } from './rss.ts';
import { bodyPlace } from './source.ts';
import { hasMarkup, htmlToLine, looseLine, oneLine, topicLine } from './text.ts';
import type { Enclosure } from './types.ts';

/** Reads [Atom 1.0](https://www.rfc-editor.org/rfc/rfc4287) and 0.3, a feed or a single entry. */
export function readAtom(root: XmlElement, context: ReaderContext): OpenFeed {
  const alone = root.name === 'atom:entry' || root.name === 'entry';
  const elements = alone ? [root].filter((entry) => entry.whole) : childrenNamed(root, 'atom:entry', 'entry');
  const feed = alone ? {} : readFeed(root, context);
  return { fields: { format: 'atom', ...feed }, elements, readItem: (entry) => readEntry(entry, root, context) };
}

type FeedFields = Omit<FeedDraft, 'format' | 'items' | 'diagnostics'>;

function readFeed(feed: XmlElement, context: ReaderContext): FeedFields {
  return present<FeedFields>({
    title: textIn(feed, 'atom:title', 'title', 'dc:title'),
    link: atomLinkOf(feed, feed.base ?? context.url),
    id: idOf(feed),
    description: textIn(feed, 'atom:subtitle', 'subtitle', 'atom:tagline', 'tagline', 'atom:info', 'info'),
    language: languageTag(feed.language ?? lineIn(feed, 'dc:language')),
    updated: dateIn(feed, context, 'atom:updated', 'updated', 'atom:modified', 'modified', 'dc:date'),
    ...feedPicturesOf(feed, feed.base ?? context.url),
  });
}

function readEntry(entry: XmlElement, feed: XmlElement, context: ReaderContext): ItemDraft {
  const base = entry.base ?? context.url;
  const content = childNamed(entry, 'atom:content', 'content');
  const summary = childNamed(entry, 'atom:summary', 'summary');
  const body = bodyOf(content, summary, childNamed(entry, 'media:group', 'media:description'));
  const enclosures = distinctEnclosures([
    ...enclosuresOf(entry, base),
    content === undefined ? undefined : sourceOf(content, base),
  ]);
  const own = ownLinkOf(entry);
  const linked = atomLinkOf(entry, base);
  return present<ItemDraft>({
    title: textIn(entry, 'atom:title', 'title', 'dc:title'),
    link: own ?? linked ?? (content === undefined ? undefined : sourceOf(content, base)?.url),
    id: idOf(entry),
    summary: summary === undefined ? undefined : textOf(summary),
    authors: authorsOf(entry, feed),
    published: dateIn(
      entry,
      context,
      'atom:published',
      'published',
      'atom:issued',
      'issued',
      'atom:created',
      'created',
      'dc:date',
      'dcterms:issued',
    ),
    updated: dateIn(entry, context, 'atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified'),
    categories: distinct(childrenNamed(entry, 'atom:category', 'category', 'dc:subject').map(categoryOf)),
    enclosures,
    ...factsOf(entry, enclosures, base),
    html: body?.html,
    place: body && bodyPlace(body.element, body.html, context.text),
    base: body?.base,
    language: languageTag(body?.language ?? entry.language),
    aliases: distinct([own === undefined ? undefined : linked, idOf(entry)]),
  });
}

function idOf(element: XmlElement): string | undefined {
  const id = childNamed(element, 'atom:id', 'id');
  return id === undefined ? undefined : oneLine(characterData(id));
}

/** RFC 4287, 4.1.1 and 4.2.1: an entry without authors has those of its source, and then those of the feed. */
function authorsOf(entry: XmlElement, feed: XmlElement): string[] {
  const own = atomAuthorsOf(entry);
  if (own.length > 0) return own;
  const named = distinct(childrenNamed(entry, 'dc:creator').map(lineOf));
  if (named.length > 0) return named;
  const source = childNamed(entry, 'atom:source', 'source');
  const sources = source === undefined ? [] : atomAuthorsOf(source);
  return sources.length > 0 ? sources : atomAuthorsOf(feed);
}

/** `label` is for people, `term` for programs; Atom 0.3 and RSS have the text as content. */
function categoryOf(category: XmlElement): string | undefined {
  const stated = attribute(category, 'label') ?? attribute(category, 'term');
  return topicLine(stated === undefined ? lineOf(category) : oneLine(stated));
}

/** Content outside of the feed is a file of the entry. */
function sourceOf(content: XmlElement, base: string | undefined): Enclosure | undefined {
  return enclosure(attribute(content, 'src'), attribute(content, 'type'), undefined, content.base ?? base);
}

interface Body {
  element: XmlElement;
  html: string;
  base: string | undefined;
  language: string | undefined;
}

/** The body is the content; in its absence the summary, or the description in Media RSS. */
function bodyOf(
  content: XmlElement | undefined,
  summary: XmlElement | undefined,
  media: XmlElement | undefined,
): Body | undefined {
  const description = media?.name === 'media:group' ? childNamed(media, 'media:description') : media;
  for (const element of [content, summary, description]) {
    if (element === undefined) continue;
    const html = htmlOf(element);
    if (html === undefined || html.trim() === '') continue;
    return { element, html, base: baseOf(element), language: element.language };
  }
  return undefined;
}

type Kind = 'text' | 'html' | 'markup' | 'other';

/** The kind of content of an Atom text or content construct, by its `type`. */
function kindOf(element: XmlElement): Kind {
  const type = statedType(element);
  if (type === undefined) return hasElements(element) ? 'markup' : 'text';
  if (type === 'html' || type === 'text/html') return hasElements(element) ? 'markup' : 'html';
  if (type === 'xhtml' || type === 'application/xhtml+xml' || type.endsWith('/xml') || type.endsWith('+xml')) {
    // XHTML without any element was escaped in spite of its type.
    return hasElements(element) ? 'markup' : 'html';
  }
  if (hasElements(element)) return 'markup';
  return type === 'text' || type === 'plain' || type.startsWith('text/') ? 'text' : 'other';
}

function dataOf(element: XmlElement): string {
  const data = characterData(element);
  const encoded = attribute(element, 'mode')?.toLowerCase() === 'base64' || kindOf(element) === 'other';
  return encoded ? fromBase64(data) : data;
}

/** Decodes base64 of a text; `''` for anything else, such as a picture. */
function fromBase64(data: string): string {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? '' : text;
  } catch {
    return '';
  }
}

/** Returns the content of an element as HTML; empty for content that is no text, such as a picture. */
function htmlOf(element: XmlElement): string | undefined {
  switch (kindOf(element)) {
    case 'markup':
      return markupOf(element);
    case 'html':
      return withoutSections(dataOf(element));
    case 'text': {
      const data = dataOf(element);
      // Feeds often lack the type; content with HTML elements is never meant to be read with its tags.
      const html = statedType(element) === undefined && element.name.endsWith('content') && hasMarkup(data);
      return html ? withoutSections(data) : textToHtml(data);
    }
    case 'other': {
      // RFC 4287, 4.1.3.3: content that is neither text nor XML is in base64. Only text can be a body.
      const data = dataOf(element);
      return hasMarkup(data) ? data : textToHtml(data);
    }
  }
}

/** Returns the content of an element as plain text on one line. */
function textOf(element: XmlElement): string | undefined {
  switch (kindOf(element)) {
    case 'markup':
      return htmlToLine(markupOf(element));
    case 'html':
      return htmlToLine(dataOf(element));
    case 'other':
      return looseLine(dataOf(element));
    case 'text':
      return oneLine(dataOf(element));
  }
}

function textIn(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}
