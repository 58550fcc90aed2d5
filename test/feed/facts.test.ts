import { describe, expect, test } from 'vitest';
import { type Feed, type FeedItem, parseFeed } from '../../src/feed/index.ts';

const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const rss = (inner: string): Feed =>
  parseFeed(`<rss ${namespaces}><channel><link>https://a.example/b/</link>${inner}</channel></rss>`);
const item = (inner: string): FeedItem | undefined => rss(`<item>${inner}</item>`).items[0];
const json = (feed: object): Feed =>
  parseFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...feed }));
const jsonItem = (fields: object, feed: object = {}): FeedItem | undefined =>
  json({ ...feed, items: [fields] }).items[0];

describe('the picture of an item', () => {
  test.each([
    ['<itunes:image href="1.png"/><image><url>2.png</url></image>', 'https://a.example/b/1.png'],
    ['<image><url>2.png</url><title>x</title></image>', 'https://a.example/b/2.png'],
    ['<image> 2.png </image>', 'https://a.example/b/2.png'],
    ['<image url="2.png"/>', 'https://a.example/b/2.png'],
    ['<image rdf:resource="2.png"/>', 'https://a.example/b/2.png'],
    ['<image>no address</image>', undefined],
    ['<image><title>x</title></image>', undefined],
    ['<webfeeds:cover image="3.png"/>', 'https://a.example/b/3.png'],
    ['<podcast:image href="4.png"/>', 'https://a.example/b/4.png'],
    ['<image xml:base="https://c.example/">5.png</image>', 'https://c.example/5.png'],
    ['<media:thumbnail url="s" width="9" height="9"/><media:thumbnail url="l" width="10"/>', 'https://a.example/b/l'],
    ['<media:thumbnail url="s"/><media:thumbnail url="t"/>', 'https://a.example/b/s'],
    ['<media:thumbnail url="s" width="9"/><media:thumbnail url="t" width="9" height="9"/>', 'https://a.example/b/s'],
    ['<media:content url="f.mp4"><media:thumbnail url="c"/></media:content>', 'https://a.example/b/c'],
    ['<media:thumbnail/>', undefined],
    ['<media:content url="p.jpg" medium="image"/>', 'https://a.example/b/p.jpg'],
    [
      '<enclosure url="a.mp3" type="audio/mpeg"/><enclosure url="p.jpg" type="image/jpeg"/>',
      'https://a.example/b/p.jpg',
    ],
    ['<media:content url="p.jpg" medium="image"/><media:thumbnail url="s"/>', 'https://a.example/b/s'],
    ['<media:content url="f.mp4" medium="video"/>', undefined],
    ['<enclosure url="p.jpg"/>', undefined],
  ])('%s', (inner, image) => expect(item(inner)?.image).toBe(image));

  test('has thumbnails of each address once', () => {
    expect(
      item('<media:thumbnail url="s" width="9"/><media:group><media:thumbnail url="s"/></media:group>')?.thumbnails,
    ).toEqual([{ url: 'https://a.example/b/s', width: 9 }]);
    expect(item('<media:thumbnail url="t" xml:base="https://c.example/"/>')?.thumbnails).toEqual([
      { url: 'https://c.example/t' },
    ]);
    expect(item('')).not.toHaveProperty('thumbnails');
    expect(item('')).not.toHaveProperty('image');
  });
});

describe('the picture of a feed', () => {
  test.each([
    ['<image><url>1.png</url></image><itunes:image href="2.png"/>', { image: 'https://a.example/b/1.png' }],
    ['<itunes:image href="2.png"/>', { image: 'https://a.example/b/2.png' }],
    ['<atom:icon>i.ico</atom:icon>', { image: 'https://a.example/b/i.ico', icon: 'https://a.example/b/i.ico' }],
    [
      '<media:thumbnail url="t"/><webfeeds:icon>i</webfeeds:icon>',
      { image: 'https://a.example/b/t', icon: 'https://a.example/b/i' },
    ],
  ])('%s', (inner, wanted) => expect(rss(inner)).toMatchObject(wanted));

  test('of RSS 1.0 is a sibling of the channel', () => {
    const feed = parseFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title><image rdf:resource="https://a.example/1.png"/></channel><image><title>x</title><url>https://a.example/1.png</url></image></rdf:RDF>`,
    );
    expect(feed.image).toBe('https://a.example/1.png');
    expect(rss('')).not.toHaveProperty('image');
    expect(rss('')).not.toHaveProperty('icon');
  });
});

describe('an episode', () => {
  test('is read from podcast elements where there are none of iTunes', () => {
    expect(item('<podcast:season>3</podcast:season><podcast:episode>4</podcast:episode>')).toMatchObject({
      season: 3,
      episode: 4,
    });
    expect(
      item('<itunes:duration>-</itunes:duration><media:content url="a"/><media:content url="b" duration="7"/>')
        ?.duration,
    ).toBe(7);
  });

  test('has transcripts with an address', () => {
    const inner =
      '<podcast:transcript type="text/vtt"/><podcast:transcript url="t.srt"/><podcast:transcript url="u" xml:base="https://c.example/"/>';
    expect(item(inner)?.transcripts).toEqual([{ url: 'https://a.example/b/t.srt' }, { url: 'https://c.example/u' }]);
    expect(item('<podcast:transcript/>')).not.toHaveProperty('transcripts');
  });
});

test.each([
  ['<comments>c</comments>', { url: 'https://a.example/b/c' }],
  ['<comments> c </comments><slash:comments>0</slash:comments>', { url: 'https://a.example/b/c', count: 0 }],
  ['<comments></comments><comments>12</comments>', undefined],
  ['<comments>see below</comments>', undefined],
  ['<thr:total>5</thr:total>', { count: 5 }],
  [
    '<atom:link rel="replies" type="application/atom+xml" href="f" thr:count="2"/>',
    { url: 'https://a.example/b/f', count: 2 },
  ],
  [
    '<atom:link rel="replies" type="application/atom+xml" href="f"/><atom:link rel="Replies" type="Text/HTML; charset=utf-8" href="h"/>',
    { url: 'https://a.example/b/h' },
  ],
  ['<atom:link rel="replies"/><atom:link rel="self" href="s"/>', undefined],
  ['<atom:link rel="replies" href="f" xml:base="https://c.example/"/>', { url: 'https://c.example/f' }],
  ['<slash:comments>many</slash:comments>', undefined],
])('comments: %s', (inner, comments) => expect(item(inner)?.comments).toEqual(comments));

test.each([
  ['<enclosure href="1"/>', [{ url: 'https://a.example/b/1' }]],
  ['<enclosure url="1" length="1,234"/>', [{ url: 'https://a.example/b/1', length: 1234 }]],
  ['<enclosure url="1" length="12 kB"/>', [{ url: 'https://a.example/b/1' }]],
  ['<enclosure url="1" length="x12"/>', [{ url: 'https://a.example/b/1' }]],
  ['<enclosure url="1" length="1234567890123456"/>', [{ url: 'https://a.example/b/1' }]],
  ['<enclosure type="audio/mpeg"/>', []],
  [
    '<link rel="enclosure" href="2" type="a/b" length="3"/>',
    [{ url: 'https://a.example/b/2', type: 'a/b', length: 3 }],
  ],
  ['<enclosure url="1" xml:base="https://c.example/"/>', [{ url: 'https://c.example/1' }]],
  ['<atom:link rel="enclosure" href="1" xml:base="https://c.example/"/>', [{ url: 'https://c.example/1' }]],
  [
    '<media:content url="1" xml:base="https://c.example/" medium="Image"/>',
    [{ url: 'https://c.example/1', medium: 'image' }],
  ],
  [
    '<enclosure url="1" type="a/b"/><media:content url="1" type="c/d" fileSize="5"/>',
    [{ url: 'https://a.example/b/1', type: 'a/b', length: 5 }],
  ],
])('enclosures: %s', (inner, enclosures) => expect(item(inner)?.enclosures).toEqual(enclosures));

describe('a JSON Feed', () => {
  test.each<[unknown, string[]]>([
    [{ name: 'Ida' }, ['Ida']],
    [
      [{ name: 'Ida' }, 'Bo', null, 3, {}],
      ['Ida', 'Bo'],
    ],
    ['Ida', ['Ida']],
    [{ email: 'ida@a.example' }, ['ida@a.example']],
    [{ url: 'https://ida.example/', name: ' ' }, ['https://ida.example/']],
    [null, ['Site']],
    [undefined, ['Site']],
  ])('has authors of any shape: %j', (authors, names) => {
    expect(jsonItem({ id: '1', authors }, { author: { name: 'Site' } })?.authors).toEqual(names);
  });

  test.each<[unknown, string[]]>([
    ['rope, tar,, rope', ['rope', 'tar']],
    [
      ['rope', { name: 'tar' }, { term: 'oil' }, 4, null, {}],
      ['rope', 'tar', 'oil'],
    ],
    [null, []],
    [{ name: 'rope' }, ['rope']],
  ])('has tags of any shape: %j', (tags, categories) => {
    expect(jsonItem({ id: '1', tags })?.categories).toEqual(categories);
  });

  test.each<[unknown, object[], number | undefined]>([
    [[{ url: 'a', size_in_bytes: 3 }, 'b', null], [{ url: 'https://s.example/a', length: 3 }], undefined],
    [{ url: 'a', duration_in_seconds: 5 }, [{ url: 'https://s.example/a', duration: 5 }], 5],
    [{ url: 'a', duration_in_seconds: 0, size_in_bytes: '3' }, [{ url: 'https://s.example/a' }], undefined],
    [{ url: 'a', duration_in_seconds: '5', size_in_bytes: -1 }, [{ url: 'https://s.example/a' }], undefined],
    [[{ url: 'a', size_in_bytes: 1.5 }, { url: ' ' }], [{ url: 'https://s.example/a' }], undefined],
  ])('has attachments: %j', (attachments, enclosures, duration) => {
    const found = jsonItem({ id: '1', attachments }, { home_page_url: 'https://s.example/' });
    expect(found?.enclosures).toEqual(enclosures);
    expect(found?.duration).toBe(duration);
  });

  test('is resolved against its address, then its site', () => {
    expect(
      json({ feed_url: 'https://f.example/x/feed', home_page_url: '/', icon: ' i.png ', items: [] }),
    ).toMatchObject({
      link: 'https://f.example/',
      image: 'https://f.example/x/i.png',
    });
    expect(
      jsonItem({ id: 7, url: ' ', external_url: 'p', banner_image: 'b' }, { home_page_url: 'https://s.example/' }),
    ).toMatchObject({
      id: '7',
      link: 'https://s.example/p',
      image: 'https://s.example/b',
    });
    expect(json({ items: [] })).not.toHaveProperty('link');
  });

  test('has the language of the item, else of the feed', () => {
    const feed = json({ language: 'de_AT', items: [{ content_text: 'a' }, { content_text: 'b', language: 'fr' }] });
    expect(feed.items.map(({ article }) => article?.language)).toEqual(['de-AT', 'fr']);
  });

  test.each([
    ['{"version":3,"items":[],"feed_url":"https://f.example/"}', undefined],
    ['{"items":[],"home_page_url":"https://s.example/"}', undefined],
    [
      '{"items":{},"home_page_url":"https://s.example/"}',
      'The input is JSON, but no JSON Feed: its version is not one of jsonfeed.org.',
    ],
    ['{"items":[]}', 'The input is JSON, but no JSON Feed: its version is not one of jsonfeed.org.'],
    ['["https://jsonfeed.org/version/1"]', 'The input is JSON, but no JSON Feed: it is not an object.'],
    ['{"a":', 'The input is neither XML nor JSON.'],
    ['{"version":"https://jsonfeed.org/version/1"', 'The JSON of the feed cannot be parsed.'],
  ])('is distinguished from other JSON: %s', (source, message) => {
    if (message === undefined) expect(parseFeed(source).format).toBe('json');
    else expect(() => parseFeed(source)).toThrow(message);
  });

  test('leaves out what is no object, and reports how many', () => {
    expect(json({ items: [1, {}, 'a'] })).toMatchObject({
      items: [{}],
      diagnostics: [{ code: 'skipped-items', message: 'Items that are no objects were left out: 2.' }],
    });
    expect(json({ items: [{}] }).diagnostics).toEqual([]);
    expect(json({}).items).toEqual([]);
    expect(
      parseFeed('{"version":"https://jsonfeed.org/version/1","items":[{},{}]}', { limits: { items: 2 } }).diagnostics,
    ).toEqual([]);
  });
});

describe('the address that an item had before a service counted', () => {
  const burnt = 'xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"';
  test.each([
    [`<link>https://c.example/1</link><fb:origLink ${burnt}>https://a.example/1</fb:origLink>`, 'https://a.example/1'],
    [`<link>https://c.example/1</link><fb:origLink ${burnt}>none</fb:origLink>`, 'https://c.example/1'],
    ['<link>https://c.example/1</link><origLink>https://a.example/1</origLink>', 'https://c.example/1'],
  ])('%s', (inner, link) => expect(item(inner)?.link).toBe(link));
});

describe('namespaces', () => {
  test('are those of the place, and are over where their element ends', () => {
    const source = `<rss><channel><item><a:creator xmlns:a="http://purl.org/dc/elements/1.1/">Ida</a:creator><title xmlns="https://x.example/">no</title><b xmlns:a="https://x.example/"/><a:creator>Bo</a:creator><title>yes</title></item></channel></rss>`;
    expect(parseFeed(source).items[0]).toMatchObject({ title: 'yes', authors: ['Ida'] });
  });

  test('of a base and a language reach down', () => {
    const feed = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/" xml:lang="de"><entry xml:base=" b/ "><link href="c"/><content type="html" xml:lang="fr">x</content></entry><entry><link href="d"/><content type="html">x</content></entry></feed>`,
    );
    expect(feed.language).toBe('de');
    expect(feed.items.map(({ link }) => link)).toEqual(['https://a.example/b/c', 'https://a.example/d']);
    expect(feed.items.map(({ article }) => article?.language)).toEqual(['fr', 'de']);
    const deep = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/">${`<x xml:base="${'y'.repeat(3000)}/">`.repeat(3)}</feed>`;
    expect(parseFeed(deep).format).toBe('atom');
  });

  test('of others do not change what is RSS or Atom', () => {
    for (const uri of ['http://www.w3.org/2005/Atom', 'https://made.example/up', 'http://purl.org/dc/elements/1.1/']) {
      const feed = parseFeed(
        `<rss xmlns="${uri}"><channel><title>T</title><item><title>a</title></item></channel></rss>`,
      );
      expect(feed).toMatchObject({ format: 'rss', title: 'T', items: [{ title: 'a' }] });
      const own = parseFeed(
        `<rss><channel><title>T</title><item xmlns="${uri}"><title>a</title></item></channel></rss>`,
      );
      expect(own).toMatchObject({ title: 'T', items: [{ title: 'a' }] });
    }
    for (const uri of ['https://made.example/up', 'http://purl.org/rss/1.0/', 'http://purl.org/dc/elements/1.1/']) {
      const feed = parseFeed(`<feed xmlns="${uri}"><title>T</title><entry><title>a</title></entry></feed>`);
      expect(feed).toMatchObject({ format: 'atom', title: 'T', items: [{ title: 'a' }] });
    }
  });

  test('of attributes are their own unless they are the element’s', () => {
    const entry = (link: string): Feed =>
      parseFeed(
        `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:a="https://www.w3.org/2005/Atom/" xmlns:x="https://x.example/"><entry>${link}</entry></feed>`,
      );
    expect(entry('<link a:href="https://a.example/"/>').items[0]?.link).toBe('https://a.example/');
    expect(entry('<link x:href="https://a.example/"/>').items[0]?.link).toBe(undefined);
    expect(entry('<link y:href="https://a.example/"/>').items[0]?.link).toBe(undefined);
    expect(entry('<x:link x:href="https://a.example/"/>').items[0]?.link).toBe(undefined);
  });
});
