import { EspalierError } from '../error.ts';
import { readAtom } from './atom.ts';
import type { FeedDraft, ReaderContext } from './draft.ts';
import { isElement, type XmlElement } from './element.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRdf } from './rdf.ts';
import { readRss } from './rss.ts';
import { isWordpressExport, readWordpress } from './wordpress.ts';
import { parseXml, type XmlDocument } from './xml.ts';

type Reader = (root: XmlElement, context: ReaderContext) => FeedDraft;

/** Finds out what kind of feed the input is, by its root element, and reads it. */
export function readFeed(input: string, limit: number, context: ReaderContext): FeedDraft {
  const whole = withoutByteOrderMark(input);
  const start = whole.slice(0, 1);
  if (start === '') throw new EspalierError('not-a-feed', 'The input is empty.');
  const tooLarge = whole.length > limit;
  if (start === '{' || start === '[') {
    if (tooLarge) throw new EspalierError('feed-too-large', `The feed is longer than ${limit} characters.`);
    return readJsonFeed(whole, context);
  }
  const source = tooLarge ? whole.slice(0, limit) : whole;
  if (tooLarge) {
    const message = `The feed is longer than ${limit} characters and was cut there.`;
    context.diagnostics.push({ code: 'feed-too-large', message, severity: 'warning' });
  }
  const document = parse(source, context);
  if (context.positions && document.places) {
    context.text = { input, lead: input.trimEnd().length - whole.length, places: document.places };
  }
  for (const element of document.elements) {
    const read = readerFor(element);
    if (read === undefined) continue;
    remarkOn(document, context);
    if (document.truncated) leaveOutBroken(element, context);
    return read(element, context);
  }
  throw notAFeed(source, document);
}

/** A byte order mark may have come twice, or as the three characters that its bytes are in Latin-1. */
function withoutByteOrderMark(input: string): string {
  return input.replace(/^(?:[\s\ufeff\ufffe]|ï»¿)+/, '').trimEnd();
}

function parse(source: string, context: ReaderContext): XmlDocument {
  try {
    return parseXml(source, context.url);
  } catch (cause) {
    throw new EspalierError('invalid-feed', 'The XML cannot be parsed.', { cause });
  }
}

/** Returns the reader for a root element; nothing for one that is no feed's. */
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

function remarkOn(document: XmlDocument, context: ReaderContext): void {
  if (document.mended) {
    const message = 'The XML is not well-formed: closing tags were missing, or closed nothing.';
    context.diagnostics.push({ code: 'malformed-xml', message, severity: 'warning' });
  }
}

const ITEMS: ReadonlySet<string> = new Set(['atom:entry', 'entry', 'item']);

/** Takes out the item within which the input ends, if it ends within one. */
function leaveOutBroken(root: XmlElement, context: ReaderContext): void {
  let left = '';
  for (let parent: XmlElement | undefined = root; parent !== undefined && left === ''; ) {
    const last: XmlElement | undefined = parent.children.findLast(isElement);
    if (last === undefined || last.whole) break;
    if (ITEMS.has(last.name)) {
      parent.children.splice(parent.children.lastIndexOf(last));
      left = ', within an item, which was left out';
    }
    parent = last;
  }
  const message = `The feed breaks off${left}.`;
  context.diagnostics.push({ code: 'truncated-feed', message, severity: 'warning' });
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
