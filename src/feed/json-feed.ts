import { EspalierError } from '../error.ts';
import { withoutSections, withoutWrapping } from './cdata.ts';
import { type FeedDraft, type ItemDraft, present, type ReaderContext } from './draft.ts';
import { distinctEnclosures, enclosure } from './enclosures.ts';
import { durationOf } from './episode.ts';
import { textToHtml } from './paragraphs.ts';
import { pictureAmong } from './pictures.ts';
import { distinct, readDate } from './reading.ts';
import { languageTag } from './rss.ts';
import { oneLine } from './text.ts';
import type { Enclosure } from './types.ts';
import { resolveUrl } from './urls.ts';

type JsonObject = Record<string, unknown>;

/**
 * Reads [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1 and 1.1. Throws `not-a-feed` for other JSON,
 * `invalid-feed` for anything else.
 */
export function readJsonFeed(source: string, context: ReaderContext): FeedDraft {
  const feed = parseJson(source);
  const version = textOf(feed['version']) ?? '';
  const items = feed['items'];
  if (!version.includes('jsonfeed.org/version/') && !isFeedInAllButName(feed)) {
    throw new EspalierError(
      'not-a-feed',
      'The input is JSON, but no JSON Feed: its version is not one of jsonfeed.org.',
    );
  }
  const link = textOf(feed['home_page_url']);
  const base = context.url ?? textOf(feed['feed_url']) ?? link;
  const language = languageTag(textOf(feed['language']));
  const authors = authorsOf(feed);
  const shared: Shared = { base, language, authors };
  const all: unknown[] = Array.isArray(items) ? items : [];
  const read = all.length > context.most ? all.slice(0, context.most) : all;
  if (read !== all) context.left = { items: all.length };
  const drafts = read.filter(isObject).map((item) => readItem(item, shared, context));
  if (drafts.length < read.length) {
    const count = read.length - drafts.length;
    const message = `Items that are no objects were left out: ${count}.`;
    context.diagnostics.push({ code: 'skipped-items', message, severity: 'warning' });
  }
  const icon = addressOf(feed['favicon'], base);
  return present<FeedDraft>({
    format: 'json',
    title: lineOf(feed['title']),
    link: link === undefined ? undefined : resolveUrl(link, base),
    id: textOf(feed['feed_url']),
    description: lineOf(feed['description']),
    language,
    image: addressOf(feed['icon'], base) ?? icon,
    icon,
    items: drafts,
    diagnostics: context.diagnostics,
  });
}

function parseJson(source: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    if (!source.includes('jsonfeed.org'))
      throw new EspalierError('not-a-feed', 'The input is neither XML nor JSON.', { cause });
    throw new EspalierError('invalid-feed', 'The JSON of the feed cannot be parsed.', { cause });
  }
  if (isObject(value)) return value;
  throw new EspalierError('not-a-feed', 'The input is JSON, but no JSON Feed: it is not an object.');
}

/** A feed with a wrong or no `version` is accepted if it has items and an address. */
function isFeedInAllButName(feed: JsonObject): boolean {
  return Array.isArray(feed['items']) && (textOf(feed['feed_url']) ?? textOf(feed['home_page_url'])) !== undefined;
}

interface Shared {
  base: string | undefined;
  language: string | undefined;
  authors: string[];
}

function readItem(item: JsonObject, shared: Shared, context: ReaderContext): ItemDraft {
  const url = textOf(item['url']) ?? textOf(item['external_url']);
  const own = authorsOf(item);
  const files = distinctEnclosures(listOf(item['attachments']).map((file) => fileOf(file, shared.base)));
  const id = item['id'];
  return present<ItemDraft>({
    title: lineOf(item['title']),
    link: url === undefined ? undefined : resolveUrl(url, shared.base),
    id: typeof id === 'number' ? String(id) : textOf(id),
    summary: lineOf(item['summary']),
    // JSON Feed 1.1: an item without authors has those of the feed.
    authors: own.length > 0 ? own : shared.authors,
    published: readDate(textOf(item['date_published']) ?? '', context),
    updated: readDate(textOf(item['date_modified']) ?? '', context),
    categories: distinct(tagsOf(item['tags'])),
    enclosures: files,
    image: addressOf(item['image'], shared.base) ?? addressOf(item['banner_image'], shared.base) ?? pictureAmong(files),
    duration: durationOf(files),
    html: bodyOf(item),
    language: languageTag(textOf(item['language'])) ?? shared.language,
  });
}

function bodyOf(item: JsonObject): string | undefined {
  const html = textOf(item['content_html']);
  if (html !== undefined) return withoutSections(withoutWrapping(html));
  const text = textOf(item['content_text']);
  return text === undefined ? undefined : textToHtml(text);
}

/**
 * The authors of version 1.1, or the one author of version 1. Feeds write a list, a person or only a name in any
 * version.
 */
function authorsOf(holder: JsonObject): string[] {
  return distinct([...listOf(holder['authors']), ...listOf(holder['author'])].map(personOf));
}

function personOf(person: unknown): string | undefined {
  if (!isObject(person)) return lineOf(person);
  return lineOf(person['name']) ?? lineOf(person['email']) ?? lineOf(person['url']);
}

/** A list of names, or one text with commas between the names. */
function tagsOf(tags: unknown): (string | undefined)[] {
  if (typeof tags === 'string') return tags.split(',').map(oneLine);
  return listOf(tags).map((tag) => (isObject(tag) ? (lineOf(tag['name']) ?? lineOf(tag['term'])) : lineOf(tag)));
}

/** Returns a list as it is, a single value as a list. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function fileOf(file: unknown, base: string | undefined): Enclosure | undefined {
  if (!isObject(file)) return undefined;
  const { url, mime_type: type, size_in_bytes: size, duration_in_seconds: seconds } = file;
  const duration = typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
  return enclosure(textOf(url), textOf(type), typeof size === 'number' ? size : undefined, base, { duration });
}

function addressOf(value: unknown, base: string | undefined): string | undefined {
  const address = textOf(value)?.trim();
  return address === undefined ? undefined : resolveUrl(address, base);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? oneLine(value) : undefined;
}
