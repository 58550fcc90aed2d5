import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import { toText } from '../../src/index.ts';

const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('a feed beyond the limit of bytes', () => {
  const source = rss('<item><guid>1</guid></item>\n<item><guid>2</guid><title>Cut <b>here</b></title><x>…</x></item>');

  test('names the item that was cut, and its place', () => {
    const bytes = source.indexOf('<x>') + 1;
    const { items, diagnostics } = parseFeed(`\n${source}`, { limits: { bytes } });
    expect(items.map(({ id }) => id)).toEqual(['1']);
    const [tooLarge, truncated] = diagnostics;
    expect(diagnostics.map(({ code }) => code)).toEqual(['feed-too-large', 'truncated-feed']);
    expect(tooLarge?.position).toMatchObject({ start: { offset: bytes + 1 }, end: { offset: source.length + 1 } });
    expect(truncated?.message).toBe('The feed breaks off, within an item, which was left out: “Cut here”.');
    const start = source.indexOf('<item>', source.indexOf('\n')) + 1;
    expect(truncated?.position).toMatchObject({
      start: { line: 3, column: 1, offset: start },
      end: { offset: bytes + 1 },
    });
  });

  test.each([
    ['<title>Cu', ': “2”.'],
    ['<guid>2', '.'],
  ])('names it by what is whole of it: cut at %s', (mark, end) => {
    const bytes = source.indexOf(mark) + mark.length;
    const { diagnostics } = parseFeed(source, { limits: { bytes } });
    expect(diagnostics[1]?.message).toBe(`The feed breaks off, within an item, which was left out${end}`);
  });

  test('reports only that it was cut where no item was', () => {
    const bytes = source.indexOf('\n');
    const { items, diagnostics } = parseFeed(source, { limits: { bytes } });
    expect(items).toHaveLength(1);
    expect(diagnostics[1]).toMatchObject({ message: 'The feed breaks off.', position: { start: { offset: bytes } } });
  });
});

describe('items beyond their limit', () => {
  test('have a position if positions are on', () => {
    const source = rss('<item><guid>1</guid></item><item><guid>2</guid></item>');
    const { diagnostics } = parseFeed(source, { positions: true, limits: { items: 1 } });
    expect(diagnostics[0]?.position?.start.offset).toBe(source.lastIndexOf('<item>'));
  });

  test('are counted for each kind, and a feed that breaks off behind them is still reported', () => {
    const foreign = '<x:item xmlns:x="https://x.example/">a</x:item>'.repeat(3);
    const feed = parseFeed(`<rss><channel>${foreign}<item><guid>1</guid></item><item><guid>2</guid>`, {
      limits: { items: 3 },
    });
    expect(feed.items.map(({ id }) => id)).toEqual(['1']);
    const cut = parseFeed('<rss><channel><item><guid>1</guid></item><item><guid>2</guid></item><item>', {
      limits: { items: 1 },
    });
    expect(cut.items.map(({ id }) => id)).toEqual(['1']);
    expect(cut.diagnostics.map(({ code }) => code)).toEqual(['truncated-feed', 'limit-items']);
    expect(cut.diagnostics[1]?.message).toContain('has 3 items');
  });

  test('are counted in Atom, RDF and JSON alike', () => {
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id></entry><entry><id>2</id></entry></feed>';
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>1</title></item><item><title>2</title></item></rdf:RDF>`;
    const json = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"},{"id":"2"}]}';
    for (const source of [atom, rdf, json]) {
      const feed = parseFeed(source, { limits: { items: 1 } });
      expect(feed.items).toHaveLength(1);
      expect(feed.diagnostics.map(({ message }) => message)).toEqual([
        'The feed has 2 items; those behind the first 1 were left out.',
      ]);
    }
  });

  test('of an export do not count what is no item', () => {
    const post = (type: string): string => `<item><title>${type}</title><wp:post_type>${type}</wp:post_type></item>`;
    const source = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>${post('attachment')}${post('attachment')}${post('post')}${post('page')}</channel></rss>`;
    const feed = parseFeed(source, { limits: { items: 1 } });
    expect(feed.items.map(({ type }) => type)).toEqual(['post']);
    expect(feed.diagnostics.map(({ code }) => code)).toEqual(['skipped-items', 'limit-items']);
  });
});

describe('shortcodes', () => {
  const bodyOf = (content: string): string | undefined =>
    parseFeed(
      `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><content:encoded><![CDATA[<!-- wp:html -->${content}]]></content:encoded></item></channel></rss>`,
    ).items[0]?.html?.replace('<!-- wp:html -->', '');
  const image = '<img src="https://a.example/1.jpg">';

  test.each([
    [`[caption]${image} One[/caption]`, `<figure>${image}<figcaption>One</figcaption></figure>`],
    [`[CAPTION id='a']${image}[/CAPTION]`, `[CAPTION id='a']${image}[/CAPTION]`],
    [
      `[wp_caption caption='It & "that"']${image}[/wp_caption]`,
      `<figure>${image}<figcaption>It & "that"</figcaption></figure>`,
    ],
    [`[caption width=3 caption=One]${image}[/caption]`, `<figure>${image}<figcaption>One</figcaption></figure>`],
    [
      `[caption]<a href="x">${image}</a> One <em>b</em>[/caption]`,
      `<figure><a href="x">${image}</a><figcaption>One <em>b</em></figcaption></figure>`,
    ],
    [`[caption]${image}[/caption]`, `<figure>${image}</figure>`],
    ['[caption]only words[/caption]', 'only words'],
    ['[caption] never closed', '[caption] never closed'],
    [`[caption][caption]${image} a[/caption]`, `[caption]<figure>${image}<figcaption>a</figcaption></figure>`],
    ['[[caption]a[/caption]]', '[caption]a[/caption]'],
    ['[[gallery ids="1"]]', '[gallery ids="1"]'],
    ['[[gallery]', '['],
    ['[GALLERY]', '[GALLERY]'],
    ['[gallery]', ''],
    ['<pre>[gallery]</pre><code>[gallery]</code>', '<pre>[gallery]</pre><code>[gallery]</code>'],
    ['<a title="[gallery]">x</a>', '<a title="[gallery]">x</a>'],
    ['[video mp4="https://a.example/1.mp4" width="3"][/video]', '<video src="https://a.example/1.mp4"></video>'],
    ['[audio src=https://a.example/1.mp3]', '<audio src="https://a.example/1.mp3"></audio>'],
    ['[audio]', '[audio]'],
    ['[audio src= "https://a.example/1.mp3"]', '<audio src="https://a.example/1.mp3"></audio>'],
    ["[audio width=3 src='https://a.example/1.mp3' loop=1]", '<audio src="https://a.example/1.mp3"></audio>'],
    ['[audio\twidth=3\tsrc=https://a.example/1.mp3\nloop=1]', '<audio src="https://a.example/1.mp3"></audio>'],
    ['[video src="a&quot;b<"]', '[video src="a&quot;b<"]'],
    [`[embed src="https://a.example/v"]`, '<p><a href="https://a.example/v">https://a.example/v</a></p>'],
    ['[embed]see https://a.example/v[/embed]', '[embed]see https://a.example/v[/embed]'],
    ['[embed]https://a.example/v and more[/embed]', '[embed]https://a.example/v and more[/embed]'],
    ['[embed]http://a.example/v[/embed]', '<p><a href="http://a.example/v">http://a.example/v</a></p>'],
    ['[embed][/embed]', '[embed][/embed]'],
    [
      `[caption]<a href="x">${image}\n</a > One[/caption]`,
      `<figure><a href="x">${image}\n</a ><figcaption>One</figcaption></figure>`,
    ],
    [
      `[caption]${image} See <a href="x">there</a>[/caption]`,
      `<figure>${image}<figcaption>See <a href="x">there</a></figcaption></figure>`,
    ],
    [
      `[caption caption="One"]<iframe src="x"></iframe>[/caption]`,
      '<figure><iframe src="x"></iframe><figcaption>One</figcaption></figure>',
    ],
    [
      `[caption]${image}a[/caption] [caption]${image}b[/caption]`,
      `<figure>${image}<figcaption>a</figcaption></figure> <figure>${image}<figcaption>b</figcaption></figure>`,
    ],
    ['[gallery]x[/gallery]', 'x'],
    [
      '[embed width="3"] https://a.example/v?a=1&b=2 [/embed]',
      '<p><a href="https://a.example/v?a=1&b=2">https://a.example/v?a=1&amp;b=2</a></p>',
    ],
    ['[embed]javascript:alert(1)[/embed]', '[embed]javascript:alert(1)[/embed]'],
    ['[contact-form to="a"] [1] [toString] a[0]', '[contact-form to="a"] [1] [toString] a[0]'],
    ['[galleryx] [ gallery]', '[galleryx] [ gallery]'],
    ['1 < 2 [gallery ids=""]', '1 < 2 '],
  ])('%s', (content, html) => {
    expect(bodyOf(content)).toBe(html === '' ? '' : html);
  });
});

test('a body without visible text has a diagnostic', () => {
  const [first, second] = parseFeed(
    rss('<item><description><![CDATA[<!-- a -->]]></description></item><item><description>b</description></item>'),
  ).items;
  expect(first?.article?.diagnostics.map(({ code }) => code)).toEqual(['empty-article']);
  expect(second?.article && toText(second.article)).toBe('b');
  expect(second?.article?.diagnostics).toEqual([]);
});

test('addresses and languages that are none are facts of the item, and no options of its article', () => {
  const [item] = parseFeed(
    rss(
      '<item><link>N/A</link><dc:language>English</dc:language><description>&lt;a href="b"&gt;a&lt;/a&gt;</description></item>',
    ),
  ).items;
  expect(item).toMatchObject({ link: 'N/A', article: { type: 'article' } });
  expect(item?.article).not.toHaveProperty('language');
});
