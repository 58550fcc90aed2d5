import { describe, expect, test } from 'vitest';
import { type Feed, type FeedItem, parseFeed } from '../../src/feed/index.ts';
import { toText } from '../../src/index.ts';

const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:xhtml="http://www.w3.org/1999/xhtml" ' +
  'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const withAtom = `${namespaces} xmlns:atom="http://www.w3.org/2005/Atom"`;
const day = '2024-03-05';

const rss = (inner: string): Feed => parseFeed(`<rss version="2.0" ${withAtom}><channel>${inner}</channel></rss>`);
const rssItem = (inner: string): FeedItem | undefined => rss(`<item>${inner}</item>`).items[0];
const atom = (inner: string): Feed =>
  parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces}>${inner}</feed>`);
const entry = (inner: string, feed = ''): FeedItem | undefined => atom(`${feed}<entry>${inner}</entry>`).items[0];
const old = (inner: string): Feed => parseFeed(`<feed version="0.3" ${namespaces}>${inner}</feed>`);
const body = (item: FeedItem | undefined): string | undefined => item?.article && toText(item.article);

describe('a channel of RSS', () => {
  test.each([
    ['title', '<atom:title>a</atom:title>', 'a'],
    ['title', '<dc:title>a</dc:title>', 'a'],
    ['title', '<dc:title>b</dc:title><title>a</title>', 'a'],
    ['id', '<guid>a</guid>', 'a'],
    ['id', '<atom:id>a</atom:id>', 'a'],
    ['id', '<dc:identifier>a</dc:identifier>', 'a'],
    ['description', '<tagline>a</tagline>', 'a'],
    ['description', '<atom:subtitle>a</atom:subtitle>', 'a'],
    ['description', '<dc:description>a</dc:description>', 'a'],
    ['description', '<itunes:summary>a</itunes:summary>', 'a'],
    ['description', '<abstract>a</abstract>', 'a'],
    ['language', '<language>en_GB</language>', 'en-GB'],
    ['language', '<dc:language>de</dc:language>', 'de'],
    ['updated', `<atom:updated>${day}</atom:updated>`, day],
    ['updated', `<dcterms:modified>${day}</dcterms:modified>`, day],
    ['updated', `<pubDate>${day}</pubDate>`, day],
    ['updated', `<lastBuildDate>never</lastBuildDate><dc:date>${day}</dc:date>`, day],
    ['link', '<link>https://a.example/</link>', 'https://a.example/'],
    ['link', '<link/><link> https://a.example/?b&amp;amp;c </link>', 'https://a.example/?b&c'],
    [
      'link',
      '<atom:link rel="self" href="https://b.example/"/><atom:link href="https://a.example/"/>',
      'https://a.example/',
    ],
  ] as const)('has its %s from %s', (field, inner, expected) => {
    expect(rss(inner)[field]).toBe(expected);
  });

  test('has the items beside it, too', () => {
    const feed = parseFeed('<rss><channel><item><title>a</title></item></channel><item><title>b</title></item></rss>');
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(parseFeed('<rss><item><title>a</title></item></rss>').items).toHaveLength(1);
  });
});

describe('an item of RSS', () => {
  test.each([
    ['title', '<atom:title>a</atom:title>', 'a'],
    ['title', '<dc:title>a</dc:title>', 'a'],
    ['title', '<media:title>a</media:title>', 'a'],
    ['title', '<itunes:title>a</itunes:title>', 'a'],
    ['title', '<title> </title><dc:title>a</dc:title>', 'a'],
    ['id', '<guid>a</guid>', 'a'],
    ['id', '<id>a</id>', 'a'],
    ['id', '<atom:id>a</atom:id>', 'a'],
    ['id', '<dc:identifier>a</dc:identifier>', 'a'],
    ['published', `<atom:published>${day}</atom:published>`, day],
    ['published', `<dc:date>${day}</dc:date>`, day],
    ['published', `<dcterms:issued>${day}</dcterms:issued>`, day],
    ['published', `<dcterms:created>${day}</dcterms:created>`, day],
    ['published', `<published>${day}</published>`, day],
    ['updated', `<atom:updated>${day}</atom:updated>`, day],
    ['updated', `<dcterms:modified>${day}</dcterms:modified>`, day],
    ['updated', `<updated>${day}</updated>`, day],
    ['link', '<guid>https://a.example/</guid>', 'https://a.example/'],
    ['link', '<guid isPermaLink="FALSE">https://a.example/</guid>', undefined],
    ['link', '<guid>a</guid>', undefined],
    ['summary', '<description>a</description><content:encoded>b</content:encoded>', 'a'],
    ['summary', '<summary>a</summary><description>b</description>', 'a'],
    ['summary', '<atom:summary>a</atom:summary><description>b</description>', 'a'],
    ['summary', '<dcterms:abstract>a</dcterms:abstract><description>b</description>', 'a'],
    ['summary', '<itunes:summary>a</itunes:summary><description>b</description>', 'a'],
    ['summary', '<description>b</description>', undefined],
    ['summary', '<content:encoded>c</content:encoded><description> </description><summary>a</summary>', 'a'],
  ] as const)('has its %s from %s', (field, inner, expected) => {
    expect(rssItem(inner)?.[field]).toBe(expected);
  });

  test.each([
    ['<description>b</description><content:encoded>a</content:encoded>', 'a'],
    ['<description>b</description><content:encoded> </content:encoded>', 'b'],
    ['<description>b</description><xhtml:body><xhtml:p>a</xhtml:p></xhtml:body>', 'a'],
    ['<description>b</description><body>a</body>', 'a'],
    ['<description>b</description><xhtml:div>a</xhtml:div>', 'a'],
    ['<description>b</description><fullitem>a</fullitem>', 'a'],
    ['<description>b</description><atom:content>a</atom:content>', 'a'],
    ['<description>b</description><content>a</content>', 'a'],
    ['<dc:description>a</dc:description>', 'a'],
    ['<itunes:summary>a</itunes:summary>', 'a'],
    ['<media:description>a</media:description>', 'a'],
    ['<atom:summary>a</atom:summary>', 'a'],
    ['<summary>a</summary>', 'a'],
    ['<abstract>a</abstract>', 'a'],
    ['<title>b</title>', undefined],
  ])('has its body from %s', (inner, expected) => {
    expect(body(rssItem(inner))).toBe(expected);
  });

  test('has categories once, and the language of itself, its body and its channel', () => {
    expect(rssItem('<category>a</category><dc:subject>b</dc:subject><category>a</category>')?.categories).toEqual([
      'a',
      'b',
    ]);
    const language = (inner: string): string | undefined =>
      rss(`<language>fr</language><item>${inner}</item>`).items[0]?.article?.language;
    expect(language('<description>b</description>')).toBe('fr');
    expect(language('<description xml:lang="es">b</description>')).toBe('es');
    expect(language('<dc:language>it</dc:language><description xml:lang="es">b</description>')).toBe('it');
    expect(language('<dc:language>Italian</dc:language><description>b</description>')).toBe('fr');
  });
});

describe('who wrote an item', () => {
  test.each([
    ['<author>ida@a.example (Ida Berg)</author>', ['Ida Berg']],
    ['<author>Ida Berg &lt;ida@a.example&gt;</author>', ['Ida Berg']],
    ['<author>"Ida Berg" &lt;ida@a.example&gt;</author>', ['Ida Berg']],
    ['<author>&lt;ida@a.example&gt;</author>', ['<ida@a.example>']],
    ['<author>Ida (potter)</author>', ['Ida (potter)']],
    ['<author>ida@a.example (Ida) x</author>', ['ida@a.example (Ida) x']],
    ['<author>ida@a.example</author>', ['ida@a.example']],
    ['<author>ida@a.example</author><dc:creator>Ida</dc:creator>', ['Ida']],
    ['<author>Ida</author><dc:creator>Ida</dc:creator><dc:creator>Ole</dc:creator>', ['Ida', 'Ole']],
    ['<author><name>Ida</name><email>x@a.example</email></author>', ['Ida']],
    ['<atom:author><atom:name>Ida</atom:name></atom:author>', ['Ida']],
    ['<author><email>x@a.example</email></author>', ['x@a.example']],
    ['<title>a</title>', []],
  ])('%s', (inner, authors) => {
    expect(rssItem(inner)?.authors).toEqual(authors);
  });

  test.each([
    ['<author><name>Ida</name></author>', '', ['Ida']],
    ['<author><uri>https://a.example/</uri></author>', '', ['https://a.example/']],
    ['<author><email>x@a.example</email></author>', '', ['x@a.example']],
    ['<dc:creator>Ida</dc:creator>', '<author><name>Ole</name></author>', ['Ida']],
    ['<source><author><name>Ida</name></author></source>', '<author><name>Ole</name></author>', ['Ida']],
    ['<source><title>a</title></source>', '<author><name>Ole</name></author>', ['Ole']],
    ['<title>a</title>', '<author><name>Ole</name></author>', ['Ole']],
  ])('of Atom: %s in a feed with %j', (inner, feed, authors) => {
    expect(entry(inner, feed)?.authors).toEqual(authors);
  });
});

describe('a feed of Atom', () => {
  test.each([
    ['title', '<title>a</title>', 'a'],
    ['title', '<dc:title>a</dc:title>', 'a'],
    ['description', '<subtitle>a</subtitle>', 'a'],
    ['description', '<tagline>a</tagline>', 'a'],
    ['description', '<info>a</info>', 'a'],
    ['language', '<dc:language>de</dc:language>', 'de'],
    ['updated', `<updated>${day}</updated>`, day],
    ['updated', `<modified>${day}</modified>`, day],
    ['updated', `<dc:date>${day}</dc:date>`, day],
    ['id', '<id> a </id>', 'a'],
    ['link', '<link rel="self" href="https://b.example/"/><link href="https://a.example/"/>', 'https://a.example/'],
    [
      'link',
      '<link type="text/plain" href="https://b.example/"/><link type="TEXT/HTML; x" href="https://a.example/"/>',
      'https://a.example/',
    ],
    [
      'link',
      '<link type="text/plain" href="https://b.example/"/><link type="application/xhtml+xml" href="https://a.example/"/>',
      'https://a.example/',
    ],
    [
      'link',
      '<link type="text/plain" href="https://b.example/"/><link type="image/png" href="https://a.example/"/>',
      'https://b.example/',
    ],
    [
      'link',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/"/>',
      'https://a.example/',
    ],
    ['link', '<link rel="alternate"/><link xml:base="https://a.example/b/" href="c"/>', 'https://a.example/b/c'],
  ] as const)('has its %s from %s', (field, inner, expected) => {
    expect(atom(inner)[field]).toBe(expected);
    // The same without a namespace, as old feeds have it.
    expect(old(inner)[field]).toBe(expected);
  });

  test('may be one entry', () => {
    const alone = '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>';
    expect(parseFeed(alone)).toMatchObject({ format: 'atom', items: [{ title: 'a' }] });
    expect(parseFeed(alone)).not.toHaveProperty('title');
  });
});

describe('an entry of Atom', () => {
  const fields = [
    ['title', '<title>a</title>', 'a'],
    ['title', '<dc:title>a</dc:title>', 'a'],
    ['summary', '<summary>a</summary><content>b</content>', 'a'],
    ['published', `<published>${day}</published>`, day],
    ['published', `<issued>${day}</issued>`, day],
    ['published', `<created>${day}</created>`, day],
    ['published', `<dc:date>${day}</dc:date>`, day],
    ['published', `<dcterms:issued>${day}</dcterms:issued>`, day],
    ['updated', `<updated>${day}</updated>`, day],
    ['updated', `<modified>${day}</modified>`, day],
    ['updated', `<dcterms:modified>${day}</dcterms:modified>`, day],
    ['id', '<id>a</id>', 'a'],
    ['link', '<content type="text/html" src="https://a.example/"/>', 'https://a.example/'],
  ] as const;

  test.each(fields)('has its %s from %s', (field, inner, expected) => {
    expect(entry(inner)?.[field]).toBe(expected);
    expect(old(`<entry>${inner}</entry>`).items[0]?.[field]).toBe(expected);
  });

  test.each([
    ['<content>a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="text">a &lt;b></content>', 'a <b>'],
    ['<content type="html">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="text/html">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b></div></content>', 'a c'],
    ['<content type="xhtml">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="application/xhtml+xml">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="image/svg+xml">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="text/xml">a &lt;b&gt;c&lt;/b&gt;</content>', 'a c'],
    ['<content type="text/plain">a &lt;b></content>', 'a <b>'],
    ['<content type="plain">a &lt;b></content>', 'a <b>'],
    ['<content type="html"><b>a</b></content>', 'a'],
    ['<content type="text"><b>a</b></content>', 'a'],
    ['<content><b>a</b></content>', 'a'],
    ['<content type="application/octet-stream">YSA8Yj5jPC9iPg==</content>', 'a c'],
    ['<content type="application/octet-stream">YSBi IGM=</content>', 'a b c'],
    ['<content type="image/png">iVBORw0KGgo=</content>', undefined],
    ['<content type="x/y">AA==</content>', undefined],
    ['<content type="x/y">?</content>', undefined],
    ['<content type="text/html" mode="BASE64">YSA8Yj5jPC9iPg==</content>', 'a c'],
    ['<summary>a &lt;b></summary>', 'a <b>'],
    ['<content> </content><summary>a</summary>', 'a'],
    ['<content src="https://a.example/f.mp3" type="audio/mpeg"/><summary>a</summary>', 'a'],
    ['<media:group><media:description>a</media:description></media:group>', 'a'],
    ['<media:description>a</media:description>', 'a'],
    ['<media:group/>', undefined],
  ])('has its body from %s', (inner, expected) => {
    expect(body(entry(inner))).toBe(expected);
  });

  test.each([
    ['<title type="html">a &lt;b&gt;c&lt;/b&gt;</title>', 'a c'],
    ['<title type="xhtml"><div>a <b>c</b></div></title>', 'a c'],
    ['<title type="text">a &lt;b&gt;</title>', 'a <b>'],
    ['<title type="text">a &lt;br&gt; in b</title>', 'a <br> in b'],
    ['<title type="html">a&lt;br&gt;b</title>', 'a b'],
    ['<title type="html">a &lt;br /&gt; b</title>', 'a b'],
    ['<title type="x/y">YSBi</title>', 'a b'],
  ])('has its title as text from %s', (inner, title) => {
    expect(entry(inner)?.title).toBe(title);
  });

  test('has categories by their labels, terms and texts', () => {
    const categories =
      '<category term="t" label="l"/><category term="t"/><category>x</category><dc:subject>y</dc:subject>';
    expect(entry(categories)?.categories).toEqual(['l', 't', 'x', 'y']);
    expect(old(`<entry>${categories}</entry>`).items[0]?.categories).toEqual(['l', 't', 'x', 'y']);
  });

  test('has the language of its body, and else its own', () => {
    expect(entry('<content xml:lang="es">b</content>')?.article?.language).toBe('es');
    expect(atom('<entry xml:lang="it"><content>b</content></entry>').items[0]?.article?.language).toBe('it');
  });
});

describe('the addresses in a body', () => {
  const address = (feed: string, url?: string): string | undefined => {
    const item = parseFeed(feed, url === undefined ? {} : { url }).items[0];
    return /"url":"([^"]*)"/.exec(JSON.stringify(item?.article ?? ''))?.[1];
  };
  const feed = (link: string, item: string): string =>
    `<rss><channel><link>${link}</link><item>${item}<description>&lt;a href="x"&gt;y&lt;/a&gt;</description></item></channel></rss>`;

  test.each([
    ['https://a.example/', '<link>https://b.example/c/</link>', undefined, 'https://b.example/c/x'],
    ['https://a.example/', '', undefined, 'https://a.example/x'],
    ['https://a.example/', '', 'https://d.example/', 'https://d.example/x'],
    ['N/A', '', undefined, 'x'],
  ])('of a feed of %s with %j, read from %s', (link, item, url, expected) => {
    expect(address(feed(link, item), url)).toBe(expected);
  });
});
