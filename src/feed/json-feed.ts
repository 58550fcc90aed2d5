import { EspalierError } from '../error.ts';
import { type FeedDraft, type ItemDraft, present, type ReaderContext } from './draft.ts';
import { distinctEnclosures, enclosure } from './enclosures.ts';
import { textToHtml } from './paragraphs.ts';
import { distinct, readDate } from './reading.ts';
import { languageTag } from './rss.ts';
import { oneLine } from './text.ts';
import { resolveUrl } from './urls.ts';

type JsonObject = Record<string, unknown>;

/** Reads [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1 and 1.1. Throws `not-a-feed` for other JSON, `invalid-feed` for what is no JSON. */
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
  const drafts = Array.isArray(items) ? items.filter(isObject).map((item) => readItem(item, shared, context)) : [];
  if (Array.isArray(items) && drafts.length < items.length) {
    const count = items.length - drafts.length;
    const message = `Items that are no objects were left out: ${count}.`;
    context.diagnostics.push({ code: 'skipped-items', message, severity: 'warning' });
  }
  return present<FeedDraft>({
    format: 'json',
    title: lineOf(feed['title']),
    link: link === undefined ? undefined : resolveUrl(link, base),
    id: textOf(feed['feed_url']),
    description: lineOf(feed['description']),
    language,
    updated: undefined,
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

/** A feed with a wrong or no `version` is still one if it has items and says where it lives. */
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
  const tags = Array.isArray(item['tags']) ? item['tags'] : [];
  const files = Array.isArray(item['attachments']) ? item['attachments'].filter(isObject) : [];
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
    categories: distinct(tags.map(lineOf)),
    enclosures: distinctEnclosures(
      files.map((file) => enclosure(textOf(file['url']), textOf(file['mime_type']), sizeOf(file), shared.base)),
    ),
    html: bodyOf(item),
    language: languageTag(textOf(item['language'])) ?? shared.language,
  });
}

function bodyOf(item: JsonObject): string | undefined {
  const html = textOf(item['content_html']);
  if (html !== undefined) return html;
  const text = textOf(item['content_text']);
  return text === undefined ? undefined : textToHtml(text);
}

/** The authors of version 1.1, or the one author of version 1. */
function authorsOf(holder: JsonObject): string[] {
  const listed = Array.isArray(holder['authors']) ? holder['authors'] : [];
  return distinct(
    [...listed, holder['author']].filter(isObject).map((author) => lineOf(author['name']) ?? lineOf(author['url'])),
  );
}

function sizeOf(file: JsonObject): number | undefined {
  const size = file['size_in_bytes'];
  return typeof size === 'number' ? size : undefined;
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
