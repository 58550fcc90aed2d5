import { decodeHTML } from 'entities/decode';
import type { Feed, FeedItem } from '../../src/feed/index.ts';

/** One fact of a feed according to another library, and whether ours is the same. */
export interface Claim {
  field: string;
  wanted: string;
  got: string;
  holds: boolean;
}

type Json = unknown;
type JsonObject = Record<string, Json>;

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: Json, ...keys: string[]): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, ...keys));
  if (!isObject(value)) return [];
  for (const key of keys) {
    const found = strings(value[key]);
    if (found.length > 0) return found;
  }
  return [];
}

/** Roughly the visible text: without tags and blanks, all references decoded. Applied to both sides. */
function seen(text: string): string {
  let result = text;
  for (let round = 0; round < 3; round++)
    result = decodeHTML(result.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^<>]*>/g, ''));
  return result.replace(/[\s\u00ad]+/g, '');
}

function text(field: string, wanted: string | undefined, ...got: (string | undefined)[]): Claim[] {
  if (wanted === undefined || seen(wanted) === '') return [];
  const holds = got.some((one) => one !== undefined && seen(one) === seen(wanted));
  return [{ field, wanted, got: got.join(' | '), holds }];
}

function exact(field: string, wanted: string | undefined, ...got: (string | undefined)[]): Claim[] {
  if (wanted === undefined || wanted.trim() === '') return [];
  const bare = (one: string): string => one.trim().replace(/\/$/, '');
  const holds = got.some((one) => one !== undefined && bare(one) === bare(wanted));
  return [{ field, wanted, got: got.join(' | '), holds }];
}

function date(field: string, wanted: string | undefined, ...got: (string | undefined)[]): Claim[] {
  if (wanted === undefined || Number.isNaN(Date.parse(wanted))) return [];
  const holds = got.some((one) => one !== undefined && Date.parse(one) === Date.parse(wanted));
  return [{ field, wanted, got: got.join(' | '), holds }];
}

function link(holder: JsonObject): string | undefined {
  if (typeof holder['link'] === 'string') return holder['link'];
  if (!Array.isArray(holder['links'])) return undefined;
  const links = holder['links'].filter(isObject);
  const chosen = links.find((one) => one['rel'] === undefined || one['rel'] === 'alternate');
  return typeof chosen?.['href'] === 'string' ? chosen['href'] : undefined;
}

/** Turns the parsed result of another library, with any of their names for fields, into claims about ours. */
export function claimsOfSnapshot(snapshot: JsonObject, feed: Feed): Claim[] {
  const wanted = isObject(snapshot['feed']) ? snapshot['feed'] : snapshot;
  const items = wanted['items'] ?? wanted['entries'];
  const claims = [
    ...text('feed.title', strings(wanted['title'])[0], feed.title),
    ...text('feed.description', strings(wanted['description'] ?? wanted['subtitle'])[0], feed.description),
    ...exact('feed.language', strings(wanted['language'])[0], feed.language),
    ...exact('feed.link', link(wanted), feed.link),
    ...date('feed.updated', strings(wanted['lastBuildDate'] ?? wanted['updated'])[0], feed.updated),
  ];
  if (!Array.isArray(items)) return claims;
  claims.push(...exact('items.length', String(items.length), String(feed.items.length)));
  items.forEach((item: Json, index) => {
    const ours = feed.items[index];
    if (isObject(item) && ours !== undefined) claims.push(...claimsOfItem(item, ours));
  });
  return claims;
}

function claimsOfItem(item: JsonObject, ours: FeedItem): Claim[] {
  const authors = strings(item['authors'] ?? item['author'] ?? item['creator'], 'name', 'email');
  const categories = strings(item['categories'] ?? item['tags'], 'label', 'name', 'value', 'term', '_');
  const enclosures = [item['enclosures'] ?? item['enclosure'] ?? item['attachments']].flat().filter(isObject);
  const claims = [
    ...text('title', strings(item['title'])[0], ours.title),
    ...exact('link', link(item), ours.link),
    ...exact('id', strings(item['guid'] ?? item['id'], 'value')[0], ours.id),
    ...date(
      'published',
      strings(item['isoDate'] ?? item['published'] ?? item['date_published'] ?? item['pubDate'])[0],
      ours.published,
      ours.updated,
    ),
    ...date('updated', strings(item['updated'] ?? item['date_modified'])[0], ours.updated),
    ...text(
      'content',
      strings(item['content:encoded'] ?? item['content'] ?? item['content_html'], 'value', 'encoded')[0],
      ours.html,
      ours.summary,
    ),
    ...text('summary', strings(item['description'] ?? item['summary'])[0], ours.summary, ours.html),
  ];
  if (authors[0] !== undefined)
    claims.push(...text('authors', authors[0].replace(/^\S+@\S+ \((.*)\)$/, '$1'), ...ours.authors));
  for (const category of categories) claims.push(...text('categories', category, ...ours.categories));
  for (const [index, one] of enclosures.entries()) {
    const file = ours.enclosures[index];
    claims.push(...exact('enclosure.url', strings(one['url'])[0], file?.url));
    claims.push(...exact('enclosure.type', strings(one['type'] ?? one['mime_type'])[0], file?.type));
    const length = one['length'] ?? one['size_in_bytes'];
    if (length !== undefined) claims.push(...exact('enclosure.length', String(length), String(file?.length)));
  }
  return claims;
}

const EXPECTATION = /^\s*Expect:\s*(.*)$/m;
const EQUATION =
  /(feed|entries\[(\d)\])((?:\['\w+'\]|\.\w+|\[\d\])+)\s==\s(?:u?'((?:[^'\\]|\\.)*)'|u?"((?:[^"\\]|\\.)*)"|\((\d+(?:, \d+){8})\))/g;

/** Turns the Python expression at the head of a file into claims, if it names fields that our feeds have. */
export function claimsOfExpression(source: string, feed: Feed): Claim[] {
  const expression = EXPECTATION.exec(source)?.[1] ?? '';
  const claims: Claim[] = [];
  for (const [, holder, entry, path, single, double, tuple] of expression.matchAll(EQUATION)) {
    const keys = [...(path ?? '').matchAll(/\w+/g)].map(([key]) => key);
    const wanted = tuple === undefined ? unescaped(single ?? double ?? '') : fromTuple(tuple);
    const item = holder === 'feed' ? undefined : feed.items[Number(entry)];
    claims.push(...(holder === 'feed' ? feedClaim(keys, wanted, feed) : itemClaim(keys, wanted, item)));
  }
  return claims;
}

function feedClaim(keys: string[], wanted: string, feed: Feed): Claim[] {
  switch (keys.join('.')) {
    case 'title':
    case 'title_detail.value':
      return text('feed.title', wanted, feed.title);
    case 'description':
    case 'subtitle':
    case 'tagline':
    case 'info':
      return text('feed.description', wanted, feed.description);
    case 'link':
      return exact('feed.link', wanted, feed.link);
    case 'language':
      return exact('feed.language', wanted, feed.language);
    case 'updated_parsed':
      return date('feed.updated', wanted, feed.updated);
    default:
      return [];
  }
}

function itemClaim(keys: string[], wanted: string, item: FeedItem | undefined): Claim[] {
  switch (keys.join('.')) {
    case 'title':
    case 'title_detail.value':
      return text('title', wanted, item?.title);
    case 'description':
    case 'summary':
    case 'summary_detail.value':
    case 'content.0.value':
      return text('content or summary', wanted, item?.html, item?.summary);
    case 'link':
      return exact('link', wanted, item?.link);
    case 'id':
    case 'guid':
      return exact('id', wanted, item?.id);
    case 'author':
    case 'author_detail.name':
      return text('authors', wanted, ...(item?.authors ?? []));
    case 'tags.0.term':
    case 'tags.1.term':
      return text('categories', wanted, ...(item?.categories ?? []));
    case 'enclosures.0.type':
      return exact('enclosure.type', wanted, item?.enclosures[0]?.type);
    case 'published_parsed':
    case 'updated_parsed':
      return date(keys[0] ?? '', wanted, item?.published, item?.updated);
    default:
      return [];
  }
}

function unescaped(literal: string): string {
  return literal.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi,
    (_, byte: string, unit: string, other: string) => {
      if (byte !== undefined || unit !== undefined) return String.fromCharCode(Number.parseInt(byte ?? unit, 16));
      return other === 'n' ? '\n' : other;
    },
  );
}

function fromTuple(tuple: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = tuple.split(', ').map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
}
