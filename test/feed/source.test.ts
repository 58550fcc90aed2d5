import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decodeHTMLStrict } from 'entities/decode';
import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { type Feed, type FeedItem, parseFeed } from '../../src/feed/index.ts';
import { findAll } from '../../src/index.ts';

/** The source of an item's body in its feed. */
function source(feed: string, { source }: FeedItem): [string, boolean] | undefined {
  return source && [feed.slice(source.position.start.offset, source.position.end.offset), source.verbatim];
}

function sources(feed: string): ([string, boolean] | undefined)[] {
  return parseFeed(feed, { positions: true }).items.map((item) => source(feed, item));
}

const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('the place of a body in its feed', () => {
  test.each<[string, string, ([string, boolean] | undefined)[]]>([
    [
      'is that of its CDATA section, character for character',
      rss('<item><description><![CDATA[<p>Tea &amp; milk</p>]]></description></item>'),
      [['<p>Tea &amp; milk</p>', true]],
    ],
    [
      'is all that the element holds, where the markup is escaped',
      rss('<item><description>&lt;p&gt;Tea&lt;/p&gt;</description></item>'),
      [['&lt;p&gt;Tea&lt;/p&gt;', false]],
    ],
    ['is exact where nothing had to be decoded', rss('<item><description>Tea</description></item>'), [['Tea', true]]],
    [
      'is all that the element holds, where the section is a part of it',
      rss('<item><description>\n<![CDATA[<p>Tea</p>]]> </description></item>'),
      [['\n<![CDATA[<p>Tea</p>]]> ', false]],
    ],
    [
      'is not exact where line ends were made one character',
      rss('<item><description><![CDATA[<p>Tea\r\nmilk</p>]]></description></item>'),
      [['<![CDATA[<p>Tea\r\nmilk</p>]]>', false]],
    ],
    [
      'is the markup of XHTML',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tea</p></div></content></entry></feed>',
      [['<div xmlns="http://www.w3.org/1999/xhtml"><p>Tea</p></div>', false]],
    ],
    [
      'is that of the fullest text',
      rss('<item><description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded></item>'),
      [['<p>long</p>', true]],
    ],
    [
      'is that of each item, comments and instructions between them or not',
      `\ufeff\n <?xml version="1.0"?><!-- <item> -->${rss('<item><description>a</description></item><!-- x --><item/><item><description><![CDATA[b]]></description></item>')}`,
      [['a', true], undefined, ['b', true]],
    ],
    [
      'is found where closing tags were forgotten',
      rss('<item><title>x<description>a</description><item><description>b</description></item>'),
      [undefined, ['b', true]],
    ],
  ])('%s', (_, feed, expected) => {
    expect(sources(feed)).toEqual(expected);
  });

  test('is absent where characters were removed from the feed, since offsets differ then', () => {
    expect(sources(rss('<item><description>a\u0001b</description></item>'))).toEqual([undefined]);
  });

  test('is absent in a JSON Feed, whose strings are escaped', () => {
    const feed = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>Tea"}]}';
    expect(sources(feed)).toEqual([undefined]);
  });

  test('is absent unless positions are on', () => {
    expect(parseFeed(rss('<item><description>a</description></item>')).items[0]).not.toHaveProperty('source');
  });

  test('leads from a text of the article into the feed', () => {
    const feed = rss('\n<item>\n<description><![CDATA[<p>Tea &amp; <b>milk</b></p>]]></description></item>');
    const [item] = parseFeed(feed, { positions: true }).items;
    const [first] = item?.article ? findAll(item.article, 'text') : [];
    const from = (item?.source?.position.start.offset ?? 0) + (first?.position?.start.offset ?? 0);
    expect(feed.slice(from, from + 10)).toBe('Tea &amp; ');
    expect(item?.source?.position.start).toMatchObject({ line: 3, column: 23 });
  });

  test('grows with the feed', () => {
    const items = Array.from({ length: 4000 }, (_, index) => `<item><description>a${index}</description></item>`);
    const found = parseFeed(rss(items.join('')), { positions: true, recognizers: false }).items;
    expect(found.every(({ source }) => source?.verbatim === true)).toBe(true);
  });
});

const FEEDS = new URL('../../../shared/corpus/feeds/', import.meta.url);
const present = existsSync(FEEDS);

describe.skipIf(!present)(`feeds of other libraries${present ? '' : ' (skipped: ../shared is not there)'}`, () => {
  test('have the place of nearly every body, and never a wrong one', { timeout: 120_000 }, () => {
    let bodies = 0;
    let placed = 0;
    const wrong: string[] = [];
    const files = readdirSync(FEEDS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      const xml = readFileSync(`${parentPath}/${name}`, 'utf8');
      for (const item of itemsOf(xml)) {
        if (item.html === undefined || xml.trimStart().startsWith('{')) continue;
        bodies += 1;
        if (item.source === undefined) continue;
        placed += 1;
        if (!isRight(xml, item)) wrong.push(`${name}: ${JSON.stringify(source(xml, item))?.slice(0, 200)}`);
      }
    }
    console.log(`places of bodies: ${placed} of ${bodies}`);
    expect(wrong).toEqual([]);
    expect(placed / bodies).toBeGreaterThan(0.95);
  });
});

function itemsOf(xml: string): Feed['items'] {
  try {
    return parseFeed(xml, { positions: true, recognizers: false }).items;
  } catch (error) {
    if (error instanceof EspalierError) return [];
    throw error;
  }
}

/** Only letters and digits: paragraphs from blank lines and the markup of XHTML are rewritten. */
const bare = (text: string): string =>
  decodeHTMLStrict(text.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^>]*>/g, '')).replace(/[^\p{L}\p{N}]/gu, '');

function isRight(xml: string, item: FeedItem): boolean {
  const [slice, verbatim] = source(xml, item) ?? ['', false];
  if (verbatim) return slice === item.html;
  const html = item.html ?? '';
  const texts = [slice, decodeHTMLStrict(slice), Buffer.from(slice, 'base64').toString()];
  return texts.some((text) => [html, decodeHTMLStrict(html)].some((body) => bare(text) === bare(body)));
}
