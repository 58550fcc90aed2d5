import { EspalierError } from '../../error.ts';
import { defaultLimits } from '../../limits.ts';
import type { ItemDraft, OpenFeed, ReaderContext } from '../draft.ts';
import { isElement, type XmlElement } from '../element.ts';
import { finishItem } from '../item.ts';
import { checkedOptions, parseFeed } from '../parse-feed.ts';
import { openFeed, remarkOnMended } from '../sniff.ts';
import type { Feed, FeedItem, FeedOptions } from '../types.ts';
import { parseXml } from '../xml.ts';
import { type FeedCursor, mapWithin, passText } from './feed-cursor.ts';
import { type FeedPart, splitItems } from './split-items.ts';
import { type FeedSourceText, textChunks } from './text-chunks.ts';

/** A feed without its items. */
export type FeedFacts = Omit<Feed, 'items'>;

/** At most this many diagnostics on items are kept: memory must not grow with the feed. */
const MOST_REMARKS = 1000;

/**
 * Returns the items of a feed one by one, each with its article, as {@link parseFeed} returns them, in memory that does
 * not grow with the feed: a chunk of the source and an item are held at a time. The source is a string, or gives
 * strings or bytes: an array, a generator, a stream of Node or of the web. Bytes are read by their byte order mark or
 * by the encoding that the XML declares, else as UTF-8.
 *
 * An item is read with what the feed states about itself before its first item: a title, a language or an address that
 * follows items does not apply to them, and pictures that a gallery of a WordPress export names by number are not
 * found. An item that opens within another one ends it. A feed in JSON, or an entry by itself, is read as a whole.
 *
 * `options` are those of {@link parseFeed}; `limits.bytes` bounds each item, and after `limits.items` items nothing is
 * read. The generator returns the facts of the feed itself, with its diagnostics.
 *
 * @throws {EspalierError} with the code `'not-a-feed'` or `'invalid-feed'` as {@link parseFeed} does, and
 * `'feed-too-large'` where an item is longer than `limits.bytes`.
 * @throws {TypeError} if an argument is of a wrong type.
 *
 * @example
 * ```ts
 * import { parseFeedItems } from 'espalier/feed';
 *
 * const titles: (string | undefined)[] = [];
 * for await (const item of parseFeedItems(['<rss><channel><item><title>Oats</ti', 'tle></item></channel></rss>'])) {
 *   titles.push(item.title);
 * }
 * titles; // ['Oats']
 * ```
 */
export async function* parseFeedItems(
  source: FeedSourceText,
  options: FeedOptions = {},
): AsyncGenerator<FeedItem, FeedFacts, undefined> {
  if (typeof source !== 'string' && (typeof source !== 'object' || source === null))
    throw new TypeError('parseFeedItems: source must be a string, or give strings or bytes');
  const { most, articles } = checkedOptions(options, 'parseFeedItems');
  const longest = articles.limits?.bytes ?? defaultLimits.bytes;
  const parts = splitItems(textChunks(source), longest);
  const context = contextOf(options);
  const cursor: FeedCursor = { line: 1, column: 1, isBehindReturn: false };
  let head = '';
  let open: OpenFeed | undefined;
  let count = 0;
  let next = await parts.next();
  try {
    for (; !next.done && count < most; next = await parts.next()) {
      const part = next.value;
      if (part.type === 'item') {
        open ??= openFeed(head, context);
        const draft = readPart(part, open, context);
        const lead = part.holders.join('');
        const map = context.positions ? mapWithin(lead + part.text, lead.length, part.start, cursor) : undefined;
        if (draft !== undefined) {
          count += 1;
          yield finishItem(draft, { ...open.fields, items: [], diagnostics: [] }, articles, map);
        }
      } else if (open === undefined) head += part.text;
      if (head.length > longest)
        throw new EspalierError('feed-too-large', `The feed has no item within ${longest} characters.`);
      if (context.positions) passText(cursor, part.text);
    }
  } finally {
    // A caller may stop early: release the source.
    await parts.return({ isBroken: false });
  }
  if (open === undefined) {
    const { items, ...facts } = parseFeed(head, options);
    yield* items;
    return facts;
  }
  open.close?.();
  if (next.done && next.value.isBroken) {
    const message = 'The feed breaks off.';
    context.diagnostics.push({ code: 'truncated-feed', message, severity: 'warning' });
  }
  return { ...open.fields, diagnostics: context.diagnostics };
}

function contextOf({ url, positions = false }: FeedOptions): ReaderContext {
  return { diagnostics: [], most: Number.POSITIVE_INFINITY, positions, ...(url !== undefined && { url }) };
}

/** Reads a single item, within the start tags of its ancestors. */
function readPart(
  { text, holders, isClosed }: Extract<FeedPart, { type: 'item' }>,
  open: OpenFeed,
  context: ReaderContext,
): ItemDraft | undefined {
  const input = holders.join('') + text;
  const document = parseXml(input, context.url, Number.POSITIVE_INFINITY);
  const isKnown = context.diagnostics.some(({ code }) => code === 'malformed-xml');
  if ((document.mended || !isClosed) && !isKnown) remarkOnMended(context);
  let element: XmlElement | undefined = document.elements[0];
  for (let depth = 0; depth < holders.length; depth += 1) element = element?.children.find(isElement);
  if (element === undefined) return undefined;
  if (context.positions && document.places) context.text = { input, lead: 0, places: document.places };
  else delete context.text;
  const draft = open.readItem(element);
  if (context.diagnostics.length > MOST_REMARKS) context.diagnostics.length = MOST_REMARKS;
  return draft;
}
