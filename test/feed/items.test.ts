import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { type FeedFacts, type FeedItem, type FeedOptions, parseFeed, parseFeedItems } from '../../src/feed/index.ts';
import type { FeedSourceText } from '../../src/feed/items/text-chunks.ts';

async function read(source: FeedSourceText, options?: FeedOptions): Promise<{ items: FeedItem[]; facts: FeedFacts }> {
  const items: FeedItem[] = [];
  const reading = parseFeedItems(source, options);
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) items.push(next.value);
  return { items, facts: next.value };
}

async function codeOf(source: FeedSourceText, options?: FeedOptions): Promise<string> {
  try {
    await read(source, options);
    return 'none';
  } catch (error) {
    return error instanceof EspalierError ? error.code : String(error);
  }
}

function* pieces(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const rss = (...items: string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Oats</title><link>https://example.org/</link>\n${items.join('\n')}\n</channel></rss>\n`;
const item = (title: string, body = '<p>Stir.</p>'): string =>
  `<item><title>${title}</title><description><![CDATA[${body}]]></description></item>`;
const titles = ({ items }: { items: FeedItem[] }) => items.map(({ title }) => title);

const corpus = new URL('../../../shared/corpus/feeds/', import.meta.url);
const present = existsSync(corpus);
const fixtures = new URL('../../fixtures/feed/', import.meta.url);

function feedsIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xml|rss|atom|json)$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
}

async function expectSameItems(xml: string, size: number, options: FeedOptions): Promise<void> {
  let items: FeedItem[];
  try {
    ({ items } = parseFeed(xml, options));
  } catch (error) {
    expect(await codeOf(pieces(xml, size), options)).toBe((error as EspalierError).code);
    return;
  }
  expect((await read(pieces(xml, size), options)).items).toEqual(items);
}

describe('items one by one are those of the whole feed', () => {
  test.each([7, 1000, Number.POSITIVE_INFINITY])('of made-up feeds, in pieces of %s', async (size) => {
    const feeds = existsSync(fixtures) ? feedsIn(fixtures) : [];
    feeds.push(rss(item('one'), item('two', '<![CDATA[]]><p>a</p>'), '<!-- <item> -->', item('three')), rss());
    for (const xml of feeds) await expectSameItems(xml, size, { positions: true });
  });

  test('wherever the pieces end', async () => {
    const xml = rss(
      item('one', '<p>5 > 4 &amp; </p>'),
      '<item><title>t&lt;o</title><guid isPermaLink="false">a>b</guid></item>',
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: xml.length }), (size) =>
        expectSameItems(xml, size, { positions: true, recover: false, recognizers: false }),
      ),
      { numRuns: 40 },
    );
  });

  test.skipIf(!present)(`of the corpus${present ? '' : ' (skipped: there is no ../shared/corpus/feeds)'}`, async () => {
    const feeds = feedsIn(corpus);
    expect(feeds.length).toBeGreaterThan(300);
    for (const xml of feeds) await expectSameItems(xml, 4096, { recover: false, recognizers: false, positions: true });
  });
});

describe('the facts of a feed', () => {
  test('is returned when the items are read', async () => {
    const { items, ...facts } = parseFeed(rss(item('one')));
    expect(items).toHaveLength(1);
    expect((await read(rss(item('one')))).facts).toEqual(facts);
  });

  test('are available to items if they precede the first', async () => {
    const entry = item('one', '<p><a href="/a">b</a></p>');
    const link = '<link>https://example.org/</link>';
    const before = await read(`<rss><channel>${link}${entry}</channel></rss>`);
    const behind = await read(`<rss><channel>${entry}${link}</channel></rss>`);
    expect(JSON.stringify(before.items)).toContain('https://example.org/a');
    expect(JSON.stringify(behind.items)).not.toContain('https://example.org/a');
  });
});

describe('a source', () => {
  const bytes = new TextEncoder().encode(rss(item('Brühe')));

  test.each<[string, () => FeedSourceText]>([
    ['a list of texts', () => [...pieces(rss(item('Brühe')), 5)]],
    ['bytes that end within a letter', () => [...bytes].map((byte) => Uint8Array.of(byte))],
    ['a stream of Node', () => Readable.from([bytes.subarray(0, 60), bytes.subarray(60)])],
    ['a stream of the web', () => new Blob([bytes]).stream()],
    [
      'UTF-16',
      () => [
        Uint8Array.of(0xff, 0xfe),
        new Uint8Array(Uint16Array.from(rss(item('Brühe')), (c) => c.charCodeAt(0)).buffer),
      ],
    ],
    [
      'a declared encoding',
      () => [Uint8Array.from(rss(item('Brühe')).replace('?>', ' encoding="iso-8859-1"?>'), (c) => c.charCodeAt(0))],
    ],
  ])('may be %s', async (_, source) => {
    expect(titles(await read(source()))).toEqual(['Brühe']);
  });

  test('in windows-1252 has its quotation marks', async () => {
    const xml = rss(item('x')).replace('?>', ' encoding="windows-1252"?>');
    const [before = '', behind = ''] = xml.split('x</title>');
    const text = new TextEncoder();
    const parts = [text.encode(before), Uint8Array.of(0x93, 0x61, 0x94), text.encode(`</title>${behind}`)];
    expect(titles(await read(parts))).toEqual(['\u201ca\u201d']);
  });

  test('is closed when the reader stops', async () => {
    let isClosed = false;
    const source = (function* () {
      try {
        yield rss(item('one'));
        yield* pieces(item('two').repeat(100), 50);
      } finally {
        isClosed = true;
      }
    })();
    for await (const { title } of parseFeedItems(source)) if (title === 'one') break;
    expect(isClosed).toBe(true);
  });

  test('is read no further than requested', async () => {
    let given = 0;
    const endless = (function* () {
      yield '<rss><channel>';
      for (;;) {
        given += 1;
        yield item(`n${given}`);
      }
    })();
    expect(titles(await read(endless, { limits: { items: 3 } }))).toEqual(['n1', 'n2', 'n3']);
    expect(given).toBeLessThan(10);
  });
});

describe('what is broken', () => {
  test('an item that the feed breaks off in is left out', async () => {
    const { items, facts } = await read(rss(item('one'), item('two')).slice(0, -60));
    expect(titles({ items })).toEqual(['one']);
    expect(facts.diagnostics.map(({ code }) => code)).toEqual(['truncated-feed']);
  });

  test('an item that is never closed ends where the next begins', async () => {
    const { items, facts } = await read(
      '<rss><channel><item><title>one</title><item><title>two</title></item></channel></rss>',
    );
    expect(titles({ items })).toEqual(['one', 'two']);
    expect(facts.diagnostics.map(({ code }) => code)).toContain('malformed-xml');
  });

  test.each([
    ['', 'not-a-feed'],
    ['steam', 'not-a-feed'],
    ['<html><body>steam</body></html>', 'not-a-feed'],
    ['{"version": "x"}', 'not-a-feed'],
    ['<foo><channel><item></item></channel></foo>', 'not-a-feed'],
  ])('%j is no feed', async (source, code) => {
    expect(await codeOf(source)).toBe(code);
    expect(await codeOf([source])).toBe(code);
  });

  test('an item that is longer than the limit is an error, whatever precedes it', async () => {
    const long = item('two', 'a'.repeat(5000));
    expect(await codeOf(pieces(rss(item('one'), long), 100), { limits: { bytes: 2000 } })).toBe('feed-too-large');
    expect(await codeOf(pieces(`<rss><channel>${'<x/>'.repeat(1000)}`, 100), { limits: { bytes: 2000 } })).toBe(
      'feed-too-large',
    );
    expect(await codeOf(pieces(rss(item('one'), item('two')), 100), { limits: { bytes: 2000 } })).toBe('none');
  });

  test.each<[unknown, RegExp]>([
    [undefined, /source must be/],
    [5, /source must be/],
    [[5], /strings or bytes/],
  ])('%j is a TypeError', async (source, message) => {
    await expect(read(source as FeedSourceText)).rejects.toThrow(message);
  });

  test('a wrong option is a TypeError, before anything is read', async () => {
    await expect(read(rss(), { postions: true } as FeedOptions)).rejects.toThrow(TypeError);
  });
});

test('an item in many pieces is read in time that grows with its size', async () => {
  const time = async (size: number): Promise<number> => {
    const before = process.cpuUsage();
    await read(pieces(rss(item('one', `<pre>${'a'.repeat(size)}`)), 1000), { recover: false, recognizers: false });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  await time(100_000);
  const small = await time(1_000_000);
  expect(await time(4_000_000)).toBeLessThan(10 * small + 200_000);
});
