import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { parseFeed } from '../../src/feed/index.ts';
import { looseJson } from '../../src/metadata/loose-json.ts';
import { daysIn, orderOf, readDate } from '../../src/values/date.ts';
import { toJsonLd } from '../../src/write/json-ld.ts';
import { growthFault } from '../measure.ts';

const text = `<p>${'The mill by the river was bought by the town last week. '.repeat(6)}</p>`;
const factsOf = (body: string, head = '') =>
  parseArticle(`<html lang="en"><head><title>The old mill</title>${head}</head><body>${body}</body></html>`).metadata ??
  {};
const publishedAt = (time: string) => `<meta property="article:published_time" content="${time}">`;

describe('a date', () => {
  test.each([
    ['2024-03-08', '2024-03-08'],
    ['20240308', '2024-03-08'],
    ['2024-03-08T07:00:00+0100', '2024-03-08T07:00:00+01:00'],
    ['2024-03-08 07:00', '2024-03-08T07:00:00'],
    ['2024-03-08T07:00:00.000Z', '2024-03-08T07:00:00Z'],
    ['Fri, 08 Mar 2024 07:00:00 GMT', '2024-03-08T07:00:00Z'],
    ['March 8th, 2024 7:15 PM', '2024-03-08T19:15:00'],
    ['8 de marzo de 2024', '2024-03-08'],
    ['2024年3月8日', '2024-03-08'],
    ['2024. március 8.', '2024-03-08'],
    ['08.03.2024', '2024-03-08'],
    ['13/04/2024', '2024-04-13'],
  ])('%s is read', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    '03/04/2024',
    '2024-02-30',
    '1970-01-01',
    '0000-00-00',
    'v1.2.2024',
    'soon',
    '8 March 2024 to 9 March 2024',
  ])('%s is refused', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('in figures is settled by the language', () => {
    expect(readDate('03/04/2024', orderOf('en-US'))).toBe('2024-03-04');
    expect(readDate('03/04/2024', orderOf('en-GB'))).toBe('2024-04-03');
    expect(readDate('03/04/2024', orderOf('fr'))).toBe('2024-04-03');
    expect(daysIn('5 listopada 2024', undefined, 'hr')).toMatchObject([{ day: '2024-10-05' }]);
    expect(daysIn('5 listopada 2024', undefined, 'pl')).toMatchObject([{ day: '2024-11-05' }]);
  });
});

describe('JSON-LD as templates write it', () => {
  test.each([
    ['{"a":1}', [{ a: 1 }]],
    ['<!-- {"a":[1,2,],} -->', [{ a: [1, 2] }]],
    ['/* <![CDATA[ */ {"a":"http://x//y"} /* ]]> */', [{ a: 'http://x//y' }]],
    ['{"a":"b\nc\\\'d"};', [{ a: "b c'd" }]],
    ['{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":', []],
    ['none', []],
  ])('%s', (text, values) => {
    expect(looseJson(text)).toEqual(values);
  });
});

const prose =
  '<p>The mill by the weir has turned again since spring, and the flour that it grinds is sold at the gate.</p>';
const page = (head: string, body: string) =>
  parseArticle(`<!doctype html><html lang="en">${head}<body>${body}${prose}`);

describe('facts', () => {
  test('of a page come in the tree, before its children', () => {
    const article = page('<meta name="author" content="By Ann Lee, Bo Ek and Cy Orr">', '<h1>The mill</h1>');
    expect(article.metadata).toEqual({ authors: ['Ann Lee', 'Bo Ek', 'Cy Orr'] });
    expect(Object.keys(article).indexOf('metadata')).toBeLessThan(Object.keys(article).indexOf('children'));
  });

  test('of a fragment are none', () => {
    const { title, metadata, dropped } = parseArticle(`<h1>The mill</h1><p>By Ann Lee</p>${prose}`);
    expect([title, metadata, dropped]).toEqual([undefined, undefined, []]);
  });

  test('leave no line out of a page that is read whole', () => {
    const html = `<html><body><h1>The mill</h1><p>By Ann Lee</p>${prose}`;
    expect(parseArticle(html, { root: 'document' })).toMatchObject({ metadata: { authors: ['Ann Lee'] }, dropped: [] });
    expect(parseArticle(html).dropped).toEqual([{ reason: 'byline', text: 'By Ann Lee' }]);
  });

  test('are an Article for machines, with safe addresses only', () => {
    const head = '<meta property="og:image" content="javascript:x"><meta name="author" content="Ann </script> Lee">';
    expect(toJsonLd(page(head, '<h1>The mill</h1>'))['@graph']).toEqual([
      { '@type': 'Article', headline: 'The mill', author: [{ '@type': 'Person', name: 'Ann Lee' }], inLanguage: 'en' },
    ]);
    expect(toJsonLd(page('', '<h1>The mill</h1>'))['@graph']).toEqual([]);
  });

  test('of an item are those of its article, where the body has none', () => {
    const feed =
      parseFeed(`<rss version="2.0"><channel><title>T</title><item><title>First cup</title><author>a@b.org (Ann Lee)</author>
      <pubDate>Mon, 09 Mar 2026 02:15:59 +0000</pubDate><category>tea</category><description>&lt;p&gt;Hot.&lt;/p&gt;</description></item></channel></rss>`);
    expect(feed.items[0]?.article).toMatchObject({
      title: 'First cup',
      metadata: { authors: ['Ann Lee'], published: '2026-03-09T02:15:59.000Z', keywords: ['tea'] },
    });
  });

  test('are read in linear time, whatever the page holds', () => {
    const shapes = (many: number): string[] => [
      '<meta name="author" content="Ann Lee">'.repeat(many),
      '<h1>Ann</h1>'.repeat(many),
      `<script type="application/ld+json">${'['.repeat(many)}</script>`,
      `<script type="application/ld+json">${'{"author":'.repeat(many)}</script>`,
      `<script type="application/ld+json">${'/*'.repeat(many)}</script>`,
      '<div itemscope itemprop="author">'.repeat(many),
      `<h1>Ann</h1>${'<span>'.repeat(many)}`,
      `<h1>Ann</h1>${'<p>by'.repeat(many)}`,
    ];
    const pages = (many: number): string[] => shapes(many).map((shape) => `<html><body>${shape}`);
    const [one, two, four] = [pages(3_000), pages(6_000), pages(12_000)];
    four.forEach((html, index) => {
      const read = (page = ''): string => parseArticle(page).type;
      const [small, middle, large] = [one, two, four].map((all) => () => read(all[index]));
      if (!small || !middle || !large) throw new Error('there are three sizes');
      expect(growthFault({ small, middle, large, length: html.length }), html.slice(0, 60)).toBeUndefined();
    });
  }, 240_000);
});

describe('the day of publication', () => {
  test.each([
    [
      'is below a heading that names it',
      `<main><h1>The old mill</h1>${text}${text}</main><h3>Published</h3><p><time>August 3, 2024</time></p>`,
      '',
    ],
    [
      'is below the name of the author',
      `<main>${text}${text}<div class="post-author"><p>Ann Lee</p><small>August 3, 2024</small></div></main>`,
      '',
    ],
    [
      'is the one shown, where the page was made later',
      `<h1>The old mill</h1><p>August 3, 2024</p>${text}`,
      publishedAt('2024-08-04T22:02:58Z'),
    ],
  ])('%s', (_, body, head) => {
    expect(factsOf(body, head).published).toBe('2024-08-03');
  });

  test.each([
    [
      'below a heading that names the change',
      `<h1>The old mill</h1>${text}${text}<h3>Updated</h3><p>August 3, 2024</p>`,
      '',
    ],
    [
      'below two headings that disagree',
      `<h1>The old mill</h1>${text}${text}<h3>Published</h3><p>August 3, 2024</p><h3>Published</h3><p>August 9, 2024</p>`,
      '',
    ],
    [
      'below a name with more on its line',
      `<main>${text}${text}<div class="post-author"><p>Ann Lee</p><small>Born August 3, 2024</small></div></main>`,
      '',
    ],
    [
      'below what is no name',
      `<main>${text}${text}<div class="post-author"><p>our staff</p><small>August 3, 2024</small></div></main>`,
      '',
    ],
    [
      'below the names of two authors, where they disagree',
      `<main>${text}${text}<div class="post-author"><p>Ann Lee</p><small>August 3, 2024</small></div><div class="post-author"><p>Bo Ek</p><small>May 9, 2023</small></div></main>`,
      '',
    ],
    [
      'below the name of who comments',
      `<main>${text}${text}</main><div class="comment"><div class="comment-author"><p>Ann Lee</p><small>August 3, 2024</small></div></div>`,
      '',
    ],
  ])('is not read %s', (_, body, head) => {
    expect(factsOf(body, head).published).toBeUndefined();
  });

  test('stays as stated where another zone shows the day before', () => {
    const body = `<h1>The old mill</h1><p>August 3, 2024</p>${text}`;
    expect(factsOf(body, publishedAt('2024-08-04T02:41:41Z')).published).toBe('2024-08-04T02:41:41Z');
    const address = '<link rel="canonical" href="https://news.test/2024/08/03/mill/">';
    expect(factsOf(body, publishedAt('2024-08-04T02:41:41Z') + address).published).toBe('2024-08-03');
  });
});

describe('the author', () => {
  test('is the name in an element that is marked as name and as author', () => {
    const box = '<div class="author-info"><div class="name">Ann Lee</div><div class="pos">Writes on rivers</div></div>';
    expect(factsOf(`<main><h1>The old mill</h1>${text}${text}${box}</main>`).authors).toEqual(['Ann Lee']);
  });

  test('is absent where two are marked so', () => {
    const boxes = ['Ann Lee', 'Bo Ek']
      .map((name) => `<p class="author"><b class="username">${name}</b></p>`)
      .join(text);
    expect(factsOf(`<main><h1>The old mill</h1>${text}${text}${text}${boxes}</main>`).authors).toBeUndefined();
  });
});
