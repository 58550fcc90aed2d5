import { describe, expect, test } from 'vitest';
import { type Feed, type FeedItem, parseFeed } from '../../src/feed/index.ts';

const channel = (inner: string): Feed =>
  parseFeed(
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>River News</title><wp:wxr_version>1.2</wp:wxr_version>${inner}</channel></rss>`,
  );
const post = (inner: string, outer = ''): FeedItem | undefined =>
  channel(`${outer}<item><title>The old mill</title>${inner}</item>`).items[0];
const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
const picture = (id: number, parent = 0): string =>
  `<item><title>p</title><wp:post_id>${id}</wp:post_id><wp:post_parent>${parent}</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://a.example/${id}.jpg</wp:attachment_url></item>`;
const comment = (approved: string, type = ''): string =>
  `<wp:comment><wp:comment_approved>${approved}</wp:comment_approved>${type && `<wp:comment_type>${type}</wp:comment_type>`}</wp:comment>`;

describe('entries of an export', () => {
  test('without a type and status are published posts', () => {
    const feed = channel('<item><title>The old mill</title></item>');
    expect(feed.items.map(({ title }) => title)).toEqual(['The old mill']);
    expect(feed.diagnostics).toEqual([]);
    expect(feed.items[0]).not.toHaveProperty('html');
    expect(feed.items[0]).not.toHaveProperty('image');
    expect(feed.items[0]).not.toHaveProperty('summary');
  });

  test('that are no articles are counted', () => {
    const of = (type: string, status = 'publish'): string =>
      `<item><title>x</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;
    const feed = channel(
      [of('wp_block'), of('wp_block'), of('post', 'trash'), of('post', 'draft'), of('recipe_wp_'), of('revision')].join(
        '',
      ),
    );
    expect(feed.items.map(({ type, status }) => `${type} ${status}`)).toEqual(['post draft', 'recipe_wp_ publish']);
    expect(feed.diagnostics).toMatchObject([
      {
        code: 'skipped-items',
        severity: 'info',
        message: expect.stringMatching(/: wp_block 2, trash 1, revision 1\.$/),
      },
    ]);
  });
});

describe('a post', () => {
  const ada =
    '<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Lind</wp:author_display_name></wp:author>';
  test.each([
    ['is by an author of its channel', '<dc:creator>ada</dc:creator>', ada, ['Ada Lind']],
    ['is by whom it names', '<dc:creator>bea</dc:creator>', ada, ['bea']],
    [
      'is by a name that nothing is shown for',
      '<dc:creator>cy</dc:creator>',
      '<wp:author><wp:author_login>cy</wp:author_login></wp:author><wp:author><wp:author_display_name>D</wp:author_display_name></wp:author>',
      ['cy'],
    ],
  ])('%s', (_, inner, outer, authors) => {
    expect(post(inner, outer)?.authors).toEqual(authors);
  });

  test.each([
    [
      'has the day that it was written',
      '<wp:post_date_gmt>2024-01-02 03:04:05</wp:post_date_gmt>',
      '2024-01-02T03:04:05.000Z',
    ],
    [
      'has no day where it has zeros',
      '<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>',
      undefined,
    ],
    [
      'has a day that ends in zeros',
      '<wp:post_date_gmt>2024-01-02 03:00:00</wp:post_date_gmt>',
      '2024-01-02T03:00:00.000Z',
    ],
    [
      'has the day of the feed where its own is none',
      '<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><wp:post_date_gmt>soon</wp:post_date_gmt>',
      '2024-01-01T00:00:00.000Z',
    ],
    [
      'has the day of the feed where it has none',
      '<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>',
      '2024-01-01T00:00:00.000Z',
    ],
  ])('%s', (_, inner, published) => {
    const day = post(inner)?.published;
    expect(day === undefined ? undefined : new Date(day).toISOString()).toBe(published);
  });

  test('with a day that is none leaves no remark', () => {
    const feed = channel('<item><title>x</title><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate></item>');
    expect(feed.diagnostics).toEqual([]);
  });

  test('has topics, no formats and menus', () => {
    const categories = ['category', 'post_tag', 'post_format', 'nav_menu'].map(
      (domain) => `<category domain="${domain}">${domain}</category>`,
    );
    expect(post(`${categories.join('')}<category>plain</category>`)?.categories).toEqual([
      'category',
      'post_tag',
      'plain',
    ]);
  });

  test('counts the comments that were let through, of readers alone', () => {
    const comments = [comment('1'), comment('1', 'comment'), comment('0'), comment('spam'), comment('1', 'pingback')];
    expect(post(comments.join(''))?.comments).toMatchObject({ count: 2 });
    expect(post(comment('0'))?.comments?.count).toBeUndefined();
  });

  test('has its thumbnail', () => {
    expect(post(meta('_edit_last', '8') + meta('_thumbnail_id', '7'), picture(7) + picture(8))?.image).toBe(
      'https://a.example/7.jpg',
    );
    expect(post(meta('_thumbnail_id', '9'), picture(7))).not.toHaveProperty('image');
    expect(post(meta('_edit_last', '7'), picture(7))).not.toHaveProperty('image');
  });

  test('without text has no body', () => {
    expect(post('<content:encoded> \n </content:encoded>')).not.toHaveProperty('html');
    expect(post('<content:encoded>It turns.</content:encoded>')?.html).toBe('<p>It turns.</p>');
  });

  test('has the summary that was written for it, as a line', () => {
    expect(post('<excerpt:encoded><![CDATA[<b>It</b>\nturns.]]></excerpt:encoded>')?.summary).toBe('It turns.');
  });

  test('shows the pictures that belong to it in a gallery that names none', () => {
    const gallery = '<wp:post_id>5</wp:post_id><content:encoded>[gallery]</content:encoded>';
    expect(post(gallery, picture(7, 5) + picture(8, 6))?.html).toMatch(/^(?!.*8\.jpg).*7\.jpg/s);
    expect(post('<content:encoded>[gallery]</content:encoded>', picture(7, 5))?.html ?? '').not.toContain('7.jpg');
  });

  test('shows a picture once that a gallery names repeatedly', () => {
    const gallery = '<content:encoded>[gallery ids="7,7, 7"]</content:encoded>';
    expect(post(gallery, picture(7, 5))?.html?.match(/7\.jpg/g)).toHaveLength(1);
  });

  test('reports which pictures are missing, the first five by name', () => {
    const galleries = Array.from({ length: 7 }, (_, index) => `[gallery ids="${index + 1}"]`).join(' ');
    const feed = channel(`<item><title>x</title><content:encoded>${galleries}</content:encoded></item>`);
    const [remark] = feed.diagnostics;
    expect(remark?.code).toBe('missing-pictures');
    expect(remark?.message).toMatch(/: 7 \(.*1.*; .*5.*\)\.$/);
    expect(remark?.message).not.toMatch(/"6"/);
    const long = channel(
      `<item><title>x</title><content:encoded>[gallery ids="${'1234567,'.repeat(60)}9"]</content:encoded></item>`,
    );
    expect(long.diagnostics[0]?.message.length).toBeLessThan(300);
  });
});

describe('code in a post', () => {
  const content = (body: string): string | undefined =>
    post(`<content:encoded><![CDATA[${body}]]></content:encoded>`)?.html;
  test.each([
    ['[code lang="js"]\na < 1\n\nrun(a);\n[/code]', '<pre><code class="language-js">a &lt; 1\n\nrun(a);</code></pre>'],
    ['[sourcecode]\na &amp;&amp; b\n[/sourcecode]', '<pre><code>a &amp;&amp; b</code></pre>'],
    ['[code][caption]x[/caption][/code]', '<pre><code>[caption]x[/caption]</code></pre>'],
    ['[code] is not closed', '<p>[code] is not closed</p>'],
    ['[[code]a[/code]]', '<p>[code]a[/code]</p>'],
    ['[codepen]a[/codepen]', '<p>[codepen]a[/codepen]</p>'],
  ])('%j', (body, html) => expect(content(body)?.trim()).toBe(html));
});

describe('the slug of a post', () => {
  test.each([
    ['old-mill', 'old-mill'],
    ['%d0%bc%d0%b5%d0%bb', 'мел'],
    ['100%', '100%'],
  ])('%s', (name, slug) => expect(post(`<wp:post_name>${name}</wp:post_name>`)?.slug).toBe(slug));
});
