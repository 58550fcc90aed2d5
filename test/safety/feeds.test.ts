import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { type Feed, parseFeed } from '../../src/feed/index.ts';
import { toText } from '../../src/index.ts';
import { processorTime } from '../processor-time.ts';

const rss = (items: string, head = ''): string =>
  `${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const body = ({ items }: Feed): (string | undefined)[] => items.map(({ article }) => article && toText(article));
const codes = ({ diagnostics }: Feed): string[] => diagnostics.map(({ code }) => code);

function codeOf(xml: string): string {
  try {
    parseFeed(xml);
    return 'none';
  } catch (error) {
    if (error instanceof EspalierError) return error.code;
    throw error;
  }
}

describe('entities that a feed declares', () => {
  test('are not expanded, however they multiply', { retry: 2 }, () => {
    const levels = Array.from({ length: 40 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
    const head = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${levels.join('')}]>`;
    const source = rss('<item><title>&e40;</title><description>say &e40;</description></item>', head);
    expect(processorTime(() => parseFeed(source))).toBeLessThan(2000);
    const feed = parseFeed(source);
    expect(feed.items[0]?.title).toBe('&e40;');
    expect(body(feed)).toEqual(['say &e40;']);
  });

  test('are not expanded, however long they are and often they are used', () => {
    const head = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>`;
    const feed = parseFeed(rss(`<item><description>${'&a;'.repeat(100_000)}</description></item>`, head));
    expect(feed.items[0]?.html?.length).toBe(300_000);
  });

  test('are not fetched, nor are those of an external document type', () => {
    const head =
      '<!DOCTYPE rss SYSTEM "https://a.example/feed.dtd" [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://a.example/p"> %p;]>';
    const feed = parseFeed(
      rss('<item><title>&f;</title><link>https://a.example/&f;</link><description>&f;</description></item>', head),
    );
    expect(feed.items[0]).toMatchObject({ title: '&f;', link: 'https://a.example/&f;', html: '&f;' });
  });

  test('do not change those of XML', () => {
    const head = '<!DOCTYPE rss [<!ENTITY amp "evil"><!ENTITY lt "evil">]>';
    expect(body(parseFeed(rss('<item><description>a &amp; b &lt; c</description></item>', head)))).toEqual([
      'a & b < c',
    ]);
  });

  test('nor parameter entities that refer to themselves', () => {
    const head = '<!DOCTYPE rss [<!ENTITY % a "%a;"> %a; <!ENTITY b "&b;">]>';
    expect(body(parseFeed(rss('<item><description>&b; tea</description></item>', head)))).toEqual(['&b; tea']);
  });
});

describe('an encoding that a feed declares', () => {
  test.each(['utf-16', 'windows-1252', 'ebcdic-cp-us', 'no-such', ''])('is not looked at: %s', (encoding) => {
    const feed = parseFeed(
      rss('<item><description>Größe 茶 🍵</description></item>', `<?xml version="1.0" encoding="${encoding}"?>`),
    );
    expect(body(feed)).toEqual(['Größe 茶 🍵']);
    expect(codes(feed)).toEqual([]);
  });

  test('does not undo what was decoded as another', () => {
    const bytes = new TextEncoder().encode(rss('<item><description>Töne</description></item>'));
    expect(body(parseFeed(new TextDecoder('windows-1252').decode(bytes)))).toEqual(['TÃ¶ne']);
    expect(codeOf(new TextDecoder('utf-16le').decode(bytes))).toBe('not-a-feed');
  });
});

describe('what is no feed', () => {
  test.each([
    '<!DOCTYPE html><html><head><title>404</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><h1>Not found</h1></body></html>',
    '<html><body><item><title>x</title></item></body></html>',
    '<p>The <rss> element is the root of a feed.</p>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    '{"error":"not found"}',
    'Service unavailable',
    '%PDF-1.7',
  ])('is refused with a code: %s', (text) => {
    expect(codeOf(text)).toBe('not-a-feed');
  });
});

describe('a bad item', () => {
  test('leaves the others as they are', () => {
    const good = (name: string): string => `<item><title>${name}</title><description>fine</description></item>`;
    const bad = '<item><title>b</title><description><p>one<br>two</description><enclosure url=x></item>';
    const feed = parseFeed(rss(`${good('a')}${bad}${good('c')}`));
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(body(feed).filter((text) => text === 'fine')).toHaveLength(2);
  });

  test('whose article cannot be made has an error with a code in its place', () => {
    const stops = {
      name: 'stops',
      recognize(siblings: readonly { type: string }[]): [] {
        if (siblings.some(({ type }) => type === 'blockquote')) throw new RangeError('stopped');
        return [];
      },
    };
    const items = ['<p>a', '<blockquote>b', '<p>c'].map(
      (html) => `<item><description><![CDATA[${html}]]></description></item>`,
    );
    const feed = parseFeed(rss(items.join('')), { recognizers: [stops], positions: true });
    expect(feed.items.map(({ error }) => error?.code)).toEqual([undefined, 'article-failed', undefined]);
    expect(body(feed)).toEqual(['a', undefined, 'c']);
    expect(feed.items[1]).toMatchObject({ html: '<blockquote>b', source: { verbatim: true } });
  });
});

describe('the limit of items', () => {
  const feed = rss(Array.from({ length: 5 }, (_, index) => `<item><guid>${index}</guid></item>`).join(''));

  test('keeps the first, and reports how many there were', () => {
    const cut = parseFeed(feed, { limits: { items: 2 } });
    expect(cut.items.map(({ id }) => id)).toEqual(['0', '1']);
    expect(cut.diagnostics).toEqual([
      {
        code: 'limit-items',
        message: 'The feed has 5 items; those behind the first 2 were left out.',
        severity: 'warning',
      },
    ]);
    expect(
      parseFeed('{"version":"https://jsonfeed.org/version/1","items":[{"id":"a"},{"id":"b"}]}', {
        limits: { items: 1 },
      }).items,
    ).toHaveLength(1);
  });

  test('is no limit where the feed just fits', () => {
    expect(codes(parseFeed(feed, { limits: { items: 5 } }))).toEqual([]);
    expect(codes(parseFeed(feed, { limits: { items: Number.POSITIVE_INFINITY } }))).toEqual([]);
    expect(codes(parseFeed(feed))).toEqual([]);
  });

  test('is checked like the others', () => {
    expect(() => parseFeed(feed, { limits: { items: -1 } })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
    expect(() => parseFeed(feed, { limits: { items: '3' as unknown as number } })).toThrow(TypeError);
    expect(() => parseFeed(feed, { limits: { item: 3 } as object })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });
});
