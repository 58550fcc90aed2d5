import { describe, expect, test } from 'vitest';
import { type Feed, parseFeed } from '../../src/feed/index.ts';
import { EspalierError, findAll, toText } from '../../src/index.ts';

const rss = (items: string, head = ''): string =>
  `<rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`;
const item = (fields: string): Feed['items'][number] | undefined => parseFeed(rss(`<item>${fields}</item>`)).items[0];
const codes = (feed: Feed): string[] => feed.diagnostics.map(({ code }) => code);

function codeOf(input: string, limits?: { bytes: number }): string {
  try {
    parseFeed(input, limits === undefined ? {} : { limits });
  } catch (error) {
    if (error instanceof EspalierError) return error.code;
    throw error;
  }
  return 'none';
}

describe('parseFeed', () => {
  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\ufeff '],
    ['prose', 'No feed today.'],
    ['a page', '<!doctype html><html><head><title>rss</title></head><body><p>Hi</p></body></html>'],
    ['a fragment of HTML', '<p>Hi</p>'],
    ['other XML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
    ['a feed within other XML', '<page><rss><channel/></rss></page>'],
    ['other JSON', '{"items":[]}'],
    ['a JSON list', '[1]'],
    ['what begins as JSON', '{ color: red }'],
  ])('refuses %s', (_, input) => {
    expect(codeOf(input)).toBe('not-a-feed');
  });

  test('reports a feed that cannot be parsed', () => {
    expect(codeOf('<rss version="2.0"')).toBe('invalid-feed');
    expect(codeOf('{"version":"https://jsonfeed.org/version/1","items":[')).toBe('invalid-feed');
  });

  test('refuses arguments of a wrong type', () => {
    for (const wrong of [undefined, null, 1, {}, [], new Uint8Array()]) {
      expect(() => parseFeed(wrong as unknown as string)).toThrow(TypeError);
    }
    expect(() => parseFeed(rss(''), 'options' as unknown as object)).toThrow(TypeError);
    expect(() => parseFeed(rss(''), { url: 3 as unknown as string })).toThrow(TypeError);
  });

  test('leaves its arguments alone and gives the same twice', () => {
    const options = Object.freeze({ url: 'https://a.example/feed', positions: true });
    const source = rss('<item><description>&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;</description></item>');
    expect(JSON.stringify(parseFeed(source, options))).toBe(JSON.stringify(parseFeed(source, options)));
  });

  test('gives positions in `html`', () => {
    const feed = parseFeed(rss('<item><description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</description></item>'), {
      positions: true,
    });
    const [first] = feed.items;
    const position = first?.article?.children[0]?.position;
    expect(first?.html?.slice(position?.start.offset, position?.end.offset)).toBe('<p>a &amp; b</p>');
  });

  test('resolves links of an article against xml:base, else the item’s link, else the feed’s', () => {
    const link = (source: string, url?: string): string | undefined => {
      const article = parseFeed(source, url === undefined ? {} : { url }).items[0]?.article;
      return article === undefined ? undefined : findAll(article, 'link')[0]?.url;
    };
    const body = '<description>&lt;a href="x"&gt;x&lt;/a&gt;</description>';
    expect(link(rss(`<item><link>https://a.example/b/c</link>${body}</item>`))).toBe('https://a.example/b/x');
    expect(link(rss(`<item xml:base="https://d.example/e/"><link>https://a.example/b/c</link>${body}</item>`))).toBe(
      'https://d.example/e/x',
    );
    expect(link(rss(`<item>${body}</item>`, '<link>https://f.example/</link>'))).toBe('https://f.example/x');
    expect(link(rss(`<item>${body}</item>`), 'https://g.example/feed/')).toBe('https://g.example/feed/x');
  });

  test('sets the language of the article: the option, the body’s, the feed’s', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><entry><content type="html">a</content></entry><entry><content xml:lang="it" type="html">b</content></entry></feed>`;
    expect(parseFeed(source).items.map((one) => one.article?.language)).toEqual(['fr', 'it']);
    expect(parseFeed(source, { language: 'de' }).items.map((one) => one.article?.language)).toEqual(['de', 'de']);
  });

  test('puts an error in the place of an article that fails, and keeps the others', () => {
    const source = rss(
      '<item><title>a</title><description>fine</description></item><item><title>b</title><description>bad</description></item>',
    );
    const breaks = {
      name: 'breaks',
      recognize: (siblings: readonly Parameters<typeof toText>[0][]) => {
        if (siblings.some((node) => toText(node) === 'bad')) throw new RangeError('broken');
        return [];
      },
    };
    const { items } = parseFeed(source, { recognizers: [breaks] });
    expect(items.map(({ title, error, article }) => [title, error?.code, article === undefined])).toEqual([
      ['a', undefined, false],
      ['b', 'article-failed', true],
    ]);
    expect(items[1]?.error?.message).toBe('broken');
  });
});

describe('the footer of a feed', () => {
  const footer =
    '<p>The post <a href="https://a.example/b/">B</a> appeared first on <a href="https://a.example/">T</a>.</p>';
  const faq = '<h2>FAQ</h2><h3>Is it warm?</h3><p>Yes.</p><h3>Is it dry?</h3><p>No.</p>';
  const pairs = (body: string): [questions: string[], last: string | undefined] => {
    const source = rss(
      `<item><title>B</title><link>https://a.example/b/</link><description><![CDATA[${body}]]></description></item>`,
    );
    const article = parseFeed(source).items[0]?.article;
    if (article === undefined) return [[], undefined];
    expect(article.dropped.map(({ reason }) => reason)).toEqual(['feed-boilerplate']);
    const last = toText(article).split('\n').at(-1);
    return [findAll(article, 'faqPair').map((pair) => toText(pair).split('\n').join(' ')), last];
  };

  test('leaves the last answer', () => {
    expect(pairs(`${faq}${footer}`)).toEqual([['Is it warm? Yes.', 'Is it dry? No.'], 'No.']);
  });

  test('leaves no question without an answer among the pairs', () => {
    expect(pairs(`${faq}<h3>Is it red?</h3>${footer}`)).toEqual([['Is it warm? Yes.', 'Is it dry? No.'], 'Is it red?']);
  });
});

describe('broken feeds', () => {
  test('gives the items that are whole, wherever a feed breaks off', () => {
    const source = rss(
      '<item><guid>1</guid><title>a &amp; b</title></item>\n<item><guid>2</guid><title><![CDATA[c]]></title></item><item><guid>3</guid><!-- d --><enclosure url="e"/></item>',
      '<link>https://a.example/</link>',
    );
    const ends = ['1', '2', '3'].map(
      (id) => source.indexOf('</item>', source.indexOf(`<guid>${id}`)) + '</item>'.length,
    );
    for (let length = source.indexOf('>') + 1; length < source.length; length++) {
      const feed = parseFeed(source.slice(0, length));
      expect(feed.items.length).toBe(ends.filter((end) => end <= length).length);
      expect(codes(feed)).toContain('truncated-feed');
    }
    expect(parseFeed(source).items.length).toBe(3);
    expect(codes(parseFeed(source))).toEqual([]);
  });

  test('cuts at the limit, and refuses JSON beyond it', () => {
    const source = rss('<item><guid>1</guid></item><item><guid>2</guid></item>');
    const feed = parseFeed(source, { limits: { bytes: source.lastIndexOf('<guid>') } });
    expect(feed.items.map(({ id }) => id)).toEqual(['1']);
    expect(codes(feed)).toEqual(['feed-too-large', 'truncated-feed']);
    expect(codeOf('{"version":"https://jsonfeed.org/version/1","items":[]}', { bytes: 20 })).toBe('feed-too-large');
  });

  test('drops control characters and survives names of JavaScript', () => {
    expect(item('<title>a\u0000\u0001b</title>')?.title).toBe('ab');
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '#text', '#cdata'];
    const hostile = names.map((name) => `<${name} ${name}="1">x</${name}>`).join('');
    expect(item(`${hostile}<title>kept</title>`)?.title).toBe('kept');
    expect(({} as Record<string, unknown>)['x']).toBe(undefined);
  });

  test('keeps items apart where the one before is not closed, and only there', () => {
    expect(
      parseFeed(rss('<item><title>a</title><item><title>b</title></item>')).items.map(({ title }) => title),
    ).toEqual(['a', 'b']);
    const nested = '<item><title>a</title><list><item><title>inner</title></item></list></item>';
    expect(parseFeed(rss(nested)).items.map(({ title }) => title)).toEqual(['a']);
  });
});
