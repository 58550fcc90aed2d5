import { EspalierError } from '../error.ts';
import { createSourceMap } from '../positions/source-map.ts';
import { readAtom } from './atom.ts';
import type { FeedDraft, OpenFeed, ReaderContext } from './draft.ts';
import { isElement, type XmlElement } from './element.ts';
import { readJsonFeed } from './json-feed.ts';
import { mostItems } from './most.ts';
import { readRdf } from './rdf.ts';
import { lineIn } from './reading.ts';
import { readRss } from './rss.ts';
import { isWordpressExport, readWordpress } from './wordpress.ts';
import { parseXml, type XmlDocument } from './xml.ts';

type Reader = (root: XmlElement, context: ReaderContext) => OpenFeed;

/** Detects the kind of the feed, by its root element, and reads it. */
export function readFeed(input: string, limit: number, context: ReaderContext): FeedDraft {
  const whole = withoutByteOrderMark(input);
  const start = whole.slice(0, 1);
  if (start === '') throw new EspalierError('not-a-feed', 'The input is empty.');
  const tooLarge = whole.length > limit;
  if (start === '{' || start === '[') {
    if (tooLarge) throw new EspalierError('feed-too-large', `The feed is longer than ${limit} characters.`);
    return readJsonFeed(whole, context);
  }
  const lead = input.trimEnd().length - whole.length;
  const source = tooLarge ? whole.slice(0, limit) : whole;
  const document = parse(source, context);
  const { places, stopped } = document;
  if (context.positions && places) context.text = { input, lead, places };
  if (stopped) context.left = { items: stopped.items, offset: lead + stopped.offset };
  for (const element of document.elements) {
    const read = readerFor(element);
    if (read === undefined) continue;
    remarkOn(document, { input, lead, limit, end: lead + source.length, tooLarge }, context);
    if (document.truncated) leaveOutBroken(element, document, { input, lead, end: lead + source.length }, context);
    return allOf(read(element, context), context);
  }
  throw notAFeed(source, document);
}

/** Opens a feed by the text before its first item. */
export function openFeed(head: string, context: ReaderContext): OpenFeed {
  const source = withoutByteOrderMark(head);
  const document = parse(source, context);
  for (const element of document.elements) {
    const read = readerFor(element);
    if (read === undefined) continue;
    if (document.mended) remarkOnMended(context);
    return read(element, context);
  }
  throw notAFeed(source, document);
}

function allOf({ fields, elements, readItem, close }: OpenFeed, { diagnostics }: ReaderContext): FeedDraft {
  const items = elements.flatMap((element) => readItem(element) ?? []);
  close?.();
  return { ...fields, items, diagnostics };
}

/** The part of the input that was read. */
interface Extent {
  input: string;
  lead: number;
  end: number;
}

/** A byte order mark may occur twice, or as the three characters of its bytes in Latin-1. */
function withoutByteOrderMark(input: string): string {
  return input.replace(/^(?:[\s\ufeff\ufffe]|ï»¿)+/, '').trimEnd();
}

function parse(source: string, context: ReaderContext): XmlDocument {
  // An export contains many entries that are no items.
  const most = source.includes('wxr_version') ? Math.max(context.most, mostItems) : context.most;
  try {
    return parseXml(source, context.url, most);
  } catch (cause) {
    throw new EspalierError('invalid-feed', 'The XML cannot be parsed.', { cause });
  }
}

/** Returns the reader for a root element; `undefined` for one of no feed format. */
function readerFor(root: XmlElement): Reader | undefined {
  switch (root.name) {
    case 'rss':
      return isWordpressExport(root) ? readWordpress : readRss;
    case 'channel':
      return readRss;
    case 'rdf:rdf':
    case 'rdf':
      return readRdf;
    case 'atom:feed':
    case 'feed':
    case 'atom:entry':
    case 'entry':
      return readAtom;
    default:
      return undefined;
  }
}

function remarkOn(
  document: XmlDocument,
  { input, end, limit, tooLarge }: Extent & { limit: number; tooLarge: boolean },
  { diagnostics }: ReaderContext,
): void {
  if (tooLarge) {
    const message = `The feed is longer than ${limit} characters and was cut there.`;
    const position = createSourceMap(input).between(end, input.length);
    diagnostics.push({ code: 'feed-too-large', message, severity: 'warning', position });
  }
  if (document.mended) remarkOnMended({ diagnostics });
}

/** Adds a diagnostic that the feed was repaired. */
export function remarkOnMended({ diagnostics }: Pick<ReaderContext, 'diagnostics'>): void {
  const message = 'The XML is not well-formed: closing tags were missing, or closed nothing.';
  diagnostics.push({ code: 'malformed-xml', message, severity: 'warning' });
}

const ITEMS: ReadonlySet<string> = new Set(['atom:entry', 'entry', 'item']);

/** Removes the item in which the input ends, if any, and adds a diagnostic with its name and its position. */
function leaveOutBroken(root: XmlElement, document: XmlDocument, extent: Extent, { diagnostics }: ReaderContext): void {
  let broken: XmlElement | undefined;
  for (let parent: XmlElement | undefined = root; parent !== undefined && broken === undefined; ) {
    const last: XmlElement | undefined = parent.children.findLast(isElement);
    if (last === undefined || last.whole) break;
    if (ITEMS.has(last.name)) {
      parent.children.splice(parent.children.lastIndexOf(last));
      broken = last;
    }
    parent = last;
  }
  const { input, lead, end } = extent;
  const place = broken && document.places?.[broken.order];
  const position = createSourceMap(input).between(place ? lead + place.tag : end, end);
  const name = broken && nameOf(broken);
  const left =
    broken === undefined ? '' : `, within an item, which was left out${name === undefined ? '' : `: “${name}”`}`;
  diagnostics.push({ code: 'truncated-feed', message: `The feed breaks off${left}.`, severity: 'warning', position });
}

/** Returns an item's title, or else its id, if that element is complete in the input. */
function nameOf(item: XmlElement): string | undefined {
  const whole = { ...item, children: item.children.filter((child) => !isElement(child) || child.whole) };
  return (lineIn(whole, 'title', 'atom:title') ?? lineIn(whole, 'guid', 'id', 'atom:id', 'link'))?.slice(0, 200);
}

function notAFeed(source: string, document: XmlDocument): EspalierError {
  const root = document.elements[0];
  if (root !== undefined) {
    return new EspalierError('not-a-feed', `The input is no feed: its root element is <${root.local}>.`);
  }
  if (/<(?:rss|feed|rdf:RDF)\b/i.test(source.slice(0, 2000))) {
    return new EspalierError('invalid-feed', 'The input ends within the root element of the feed.');
  }
  return new EspalierError('not-a-feed', 'The input is neither XML nor JSON.');
}
