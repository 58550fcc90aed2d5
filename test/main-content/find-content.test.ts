import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { averages } from '../../bench/accuracy/shingles.ts';
import { findAll, parseArticle, toText } from '../../src/index.ts';
import type { DroppedReason } from '../../src/tree/types.ts';
import { growthFault } from '../measure.ts';

const prose = [
  'The press stands in the barn, and it takes four people to turn it when the baskets are full.',
  'Nobody remembers who built it, but the beam is oak, and the screw was cut by hand, thread by thread.',
  'In autumn the whole valley brings its fruit, waits in the yard, and goes home with bottles, late at night.',
  'The juice keeps until spring, if the cellar is cool, and if the children do not find the key before that.',
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

function page(body: string, attributes = ''): string {
  return `<!doctype html><html lang="en"><head><title>The press</title></head><body${attributes}>${body}</body></html>`;
}

function read(body: string, attributes = '') {
  const article = parseArticle(page(body, attributes));
  const text = toText(article);
  const reasonOf = (part: string): DroppedReason | undefined =>
    article.dropped.find((dropped) => dropped.text.includes(part))?.reason;
  const headings = findAll(article, 'heading').map(toText);
  return { article, text, reasonOf, headings };
}

describe('what surrounds the article is left out, with the reason', () => {
  const box = '<h3>Elsewhere</h3><p>The bridge is <a href="/1">open</a> again.</p>';
  test.for<[string, string, DroppedReason]>([
    ['a navigation', '<nav><a href="/1">open</a></nav>', 'navigation'],
    ['a role of navigation', '<div role="navigation"><a href="/1">open</a></div>', 'navigation'],
    ['a footer', '<footer>open</footer>', 'navigation'],
    ['a breadcrumb', '<div class="breadcrumb"><a href="/">Home</a> <a href="/1">open</a></div>', 'navigation'],
    ['a comment thread', `<div id="comments">${box}</div>`, 'comments'],
    ['related articles', `<div class="relatedPosts">${box}</div>`, 'related'],
    ['a share bar', '<div class="post-share"><a href="/f">open</a></div>', 'boilerplate'],
    ['a newsletter box', '<div class="newsletter"><p>Our letter is open.</p><input type="email"></div>', 'boilerplate'],
    ['a cookie notice', '<div class="cookie-consent"><p>The jar is open.</p></div>', 'boilerplate'],
    ['an advertisement', '<div class="ad-slot"><p>Now open.</p></div>', 'boilerplate'],
    ['an author box', '<div class="author-bio"><p>She keeps the press open.</p></div>', 'boilerplate'],
    ['a byline', '<div class="entry-meta">By Ada, open</div>', 'boilerplate'],
    ['a form', '<form><p>open</p><input type="text"></form>', 'control'],
    ['a hidden menu', '<div style="display:none"><a href="/1">open</a></div>', 'boilerplate'],
  ])('%s', ([, markup, reason]) => {
    const { text, reasonOf } = read(`<article><h1>The press</h1>${paragraphs}${markup}</article>`);
    for (const sentence of prose) expect(text).toContain(sentence);
    expect(text).not.toContain('open');
    expect(reasonOf('open')).toBe(reason);
  });

  test('beside an article that nothing marks', () => {
    const side = '<div><a href="/1">The bridge</a></div><div><a href="/2">The rain</a></div>';
    const { text, reasonOf } = read(`<div><div><h1>The press</h1>${paragraphs}</div><div>${side}</div></div>`);
    expect(text).toBe(['The press', ...prose].join('\n'));
    expect(reasonOf('The bridge')).toBe('outside-article');
  });
});

describe('what a label announces is left out', () => {
  test.for<[string, string]>([
    ['links under a heading', '<h3>Related articles</h3><ul><li><a href="/1">The bridge</a></li></ul>'],
    ['in German', '<h3>Das könnte Sie auch interessieren:</h3><div><a href="/1">The bridge</a></div>'],
    ['in Japanese', '<h3>関連記事</h3><div><a href="/1">The bridge</a></div>'],
    ['in one line', '<p>Lea también: <a href="/1">The bridge</a></p>'],
    ['in a box of its own', '<div><strong>Read next</strong></div><div><a href="/1">The bridge</a></div>'],
  ])('%s', ([, markup]) => {
    const { text, reasonOf } = read(`<main><h1>The press</h1>${paragraphs}${markup}</main>`);
    expect(text).toBe(['The press', ...prose].join('\n'));
    expect(reasonOf('The bridge')).toBe('related');
  });

  test('but not the prose under the same words', () => {
    const { headings, text } = read(
      `<main><h1>The press</h1>${paragraphs}<h2>Related topics</h2><p>${prose[0]}</p><h2>Comments</h2><p>${prose[1]}</p>
      <h2>Newsletter</h2><p>${prose[2]}</p><h2>Tags</h2><p>${prose[3]}</p></main>`,
    );
    expect(headings).toEqual(['The press', 'Related topics', 'Comments', 'Newsletter', 'Tags']);
    expect(text.split('\n')).toHaveLength(13);
  });

  test('but not a sentence that begins like a label', () => {
    const line = 'Read more about oak <a href="/oak">in the book of the mill</a>.';
    expect(read(`<main>${paragraphs}<p>${line}</p>${paragraphs}</main>`).text).toContain('Read more about oak');
  });
});

describe('what belongs to the article stays', () => {
  test.for<[string, string, string]>([
    ['a hidden answer', '<h3>Why?</h3><div style="display:none"><p>Because.</p></div>', 'Because.'],
    ['an answer under a button', '<button aria-expanded="false">Why</button><div hidden><p>Because.</p></div>', 'Why'],
    ['a disclosure', '<details class="related"><summary>Why</summary><p>Because.</p></details>', 'Because.'],
    [
      'a table that is called a banner',
      `<div class="banner"><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(3)}</table></div>`,
      'a\tb',
    ],
    [
      'a caption',
      '<figure class="banner ad"><img src="a.png" alt=""><figcaption>The beam.</figcaption></figure>',
      'The beam.',
    ],
    ['an aside with prose', '<aside><p>Oak is heavier than water when it is green.</p></aside>', 'Oak is heavier'],
    ['the footer of a quotation', '<blockquote><p>Turn!</p><footer>The miller</footer></blockquote>', 'The miller'],
    [
      'a link list with a heading',
      '<h2>Sources</h2><ul><li><a href="/1">The mill</a></li><li><a href="/2">The beam</a></li></ul>',
      'The mill',
    ],
    [
      'a button in a sentence',
      '<p>Press <button>Start</button> and wait until the beam has come down to the basket.</p>',
      'Start',
    ],
    ['a short list', '<ul class="recipe-meta"><li>Time: 2 h</li><li>People: 4</li></ul>', 'Time: 2 h'],
    [
      'code',
      '<pre class="share">turn(press)</pre><p class="cta-lead">And so on, with all of the fruit that is left, until the evening comes and the yard is empty.</p>',
      'And so on',
    ],
    [
      'a heading with words in spans',
      '<h2><span class="meta-field author">The screw</span></h2><p>Cut by hand.</p>',
      'The screw',
    ],
    ['a definition', '<dl class="tags-list"><dt>Must</dt><dd>Juice that is not clear yet.</dd></dl>', 'Must'],
  ])('%s', ([, markup, wanted]) => {
    expect(read(`<article><h1>The press</h1>${paragraphs}${markup}${paragraphs}</article>`).text).toContain(wanted);
  });

  test.for([
    ' class="has-sidebar comments-open"',
    ' id="comments"',
    ' class="newsletter"',
    ' class="category-advertising"',
  ])('whatever the body is called:%s', (attributes) => {
    expect(read(`<div${attributes}><h1>The press</h1>${paragraphs}</div>`, attributes).text).toBe(
      ['The press', ...prose].join('\n'),
    );
  });

  test('adjacent sections', () => {
    const sections = prose.map((text, index) => `<section><h2>Part ${index}</h2><p>${text}</p></section>`).join('');
    const faq = '<section class="sidebar"><h2>What is must?</h2><p>Juice.</p><h2>Who turns?</h2><p>Four.</p></section>';
    expect(read(`<div>${sections}</div>${faq}`).headings).toEqual([
      'Part 0',
      'Part 1',
      'Part 2',
      'Part 3',
      'What is must?',
      'Who turns?',
    ]);
  });

  test('questions beside the part that is marked as the article', () => {
    const faq = '<div><h3>What is must?</h3><p>Juice.</p><h3>Who turns?</h3><p>Four.</p></div>';
    expect(read(`<article><h1>The press</h1>${paragraphs}</article>${faq}`).headings).toEqual([
      'The press',
      'What is must?',
      'Who turns?',
    ]);
  });

  test('a title above the part with the text', () => {
    const { headings, reasonOf } = read(
      `<div><div class="logo"><a href="/"><h1>The Valley</h1></a></div><div><h1>The press</h1></div>
      <div><a href="/print">on paper</a></div><div itemprop="articleBody">${paragraphs}</div></div>`,
    );
    expect(headings).toEqual(['The press']);
    expect(reasonOf('on paper')).toBe('outside-article');
  });
});

describe('a page that is no article does not shrink to one of its parts', () => {
  test('a list of teasers', () => {
    const teasers = prose.map(
      (text, index) => `<article><h2><a href="/${index}">Title ${index}</a></h2><p>${text}</p></article>`,
    );
    expect(read(`<main>${teasers.join('')}</main>`).headings).toHaveLength(4);
  });
  test('the posts of a thread, long and short', () => {
    const posts = [prose.join(' '), 'Thank you.', prose[0], 'So do I.'].map(
      (text) => `<div class="post b"><p>${text}</p></div>`,
    );
    const { text } = read(`<div>${posts.join('')}</div>`);
    expect(text.split('\n')).toHaveLength(4);
  });
  test('a thread of comments and nothing else', () => {
    const { text } = read(`<div id="comments">${paragraphs}</div>`);
    expect(text).toBe(prose.join('\n'));
  });
  test('a page with hardly any text', () => {
    expect(read('<div><div><p>One.</p></div><div><p>Two.</p></div></div>').text).toBe('One.\nTwo.');
  });
  test('an empty page', () => {
    expect(read('').article.children).toEqual([]);
  });
});

describe('the limits of it', () => {
  test('a fragment is all article', () => {
    const article = parseArticle('<nav>Up</nav><div class="comments">Well said.</div>');
    expect(toText(article)).toBe('Up\nWell said.');
    expect(article.dropped).toEqual([]);
  });
  test("root: 'document' leaves nothing out", () => {
    const article = parseArticle(
      page(`<nav>Up</nav><article>${paragraphs}</article><div id="comments">Well said.</div>`),
      { root: 'document' },
    );
    expect(article.dropped).toEqual([]);
    expect(toText(article)).toContain('Well said.');
  });
  test.for<[string, (many: number) => string]>([
    ['deep', (many) => `${'<div class="share related">'.repeat(many)}Related`],
    ['deep in a line', (many) => `<p>${'<span class="byline">x'.repeat(many)}`],
    ['wide', (many) => '<p class="share">Related</p>'.repeat(many)],
    ['labels', (many) => '<h2>Related</h2><p>Comments</p>'.repeat(many)],
    ['siblings', (many) => `${'<i>x</i>'.repeat(5 * many)}<main>${paragraphs}</main>${'<i>x</i>'.repeat(5 * many)}`],
  ])('%s markup takes time that grows with it', { timeout: 60_000 }, ([, markup]) => {
    const run = (many: number) => (): string => parseArticle(page(markup(many))).type;
    const { length } = page(markup(16_000));
    expect(growthFault({ small: run(4_000), middle: run(8_000), large: run(16_000), length })).toBeUndefined();
  });
  test('the answer is the same every time, and the input text is accounted for', () => {
    const html = page(
      `<nav>Up</nav><article>${paragraphs}<aside class="related-posts"><a href="/1">The bridge</a></aside></article>`,
    );
    expect(parseArticle(html)).toEqual(parseArticle(html));
    expect(parseArticle(html).dropped.map(({ reason, text }) => [reason, text])).toEqual([
      ['navigation', 'Up'],
      ['related', 'The bridge'],
    ]);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
describe.skipIf(!existsSync(corpus))('on real pages, which need ../shared/corpus', async () => {
  const { collections } = await import('../../bench/accuracy/root.ts');
  const { compareShingles } = await import('../../bench/accuracy/shingles.ts');
  test.for([
    { name: 'scrapinghub', least: 0.95 },
    { name: 'readability', least: 0.95 },
    { name: 'news', least: 0.94 },
  ] as const)('F1 of runs of four words, $name: at least $least', { timeout: 120_000 }, ({ name, least }) => {
    const pages = collections[name](corpus).map(({ html, text }) => compareShingles(text, toText(parseArticle(html))));
    expect(pages.length).toBeGreaterThan(5);
    expect(averages(pages).f1).toBeGreaterThan(least);
  });
});
