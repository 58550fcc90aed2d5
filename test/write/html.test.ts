import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import type { Node } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { find } from '../../src/tree/walk.ts';
import { toHtml } from '../../src/write/html.ts';

/** The HTML of an article without the element around it. */
const written = (html: string): string => toHtml(parseArticle(html)).replace(/^<article>\n|<\/article>\n$/g, '');

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (value: string): Node => ({ type: 'paragraph', children: [text(value)] }) as Node;

describe('blocks', () => {
  test.each([
    ['headings', '<h2 id="a">A</h2>\n<p>b</p>\n<h6>C</h6>\n'],
    ['lists', '<ol start="3">\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n'],
    ['items of several paragraphs', '<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n'],
    [
      'tasks',
      '<ul>\n<li><input type="checkbox" disabled="" checked=""> a</li>\n<li><input type="checkbox" disabled=""> b</li>\n</ul>\n',
    ],
    ['code', '<pre><code class="language-ts">\n  a &lt; b\n</code></pre>\n'.replace('b\n<', 'b<')],
    ['code in a language of two words', '<pre><code data-lang="objective c">x</code></pre>\n'],
    ['quotes', '<blockquote>\n<p>a</p>\n<hr>\n</blockquote>\n'],
    ['callouts', '<aside class="callout warning">\n<p>a</p>\n</aside>\n'],
    ['plain callouts', '<aside class="callout">\n<p>a</p>\n</aside>\n'],
    ['disclosures', '<details>\n<summary>a <em>b</em></summary>\n<p>c</p>\n</details>\n'],
    ['figures', '<figure><img src="/a.png" alt="b"><figcaption>c</figcaption>\n</figure>\n'],
    ['descriptions', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n<dd><p>c</p>\n<p>d</p>\n</dd>\n</dl>\n'],
    [
      'tables',
      '<table>\n<caption>t</caption>\n<thead>\n<tr><th scope="col" colspan="2">a</th></tr>\n</thead>\n<tbody>\n' +
        '<tr><th scope="row" rowspan="2">b</th><td>c</td></tr>\n<tr><td><p>d</p>\n<p>e</p>\n</td></tr>\n</tbody>\n' +
        '<tfoot>\n<tr><td>f</td><td></td></tr>\n</tfoot>\n</table>\n',
    ],
    [
      'tables with a caption below',
      '<figure>\n<table>\n<tbody>\n<tr><td>a</td></tr>\n</tbody>\n</table>\n<figcaption>t</figcaption>\n</figure>\n',
    ],
    [
      'footnotes',
      '<p>a<sup><a href="#n1" id="ref-n1" role="doc-noteref">1</a></sup></p>\n<ol>\n<li id="n1"><p>b <a href="#ref-n1" role="doc-backlink">↩</a></p></li>\n</ol>\n',
    ],
  ])('%s come out as they went in', (_name, html) => {
    expect(written(html)).toBe(html);
  });
});

describe('phrasing', () => {
  test.each([
    '<strong>a</strong> <em>b</em> <del>c</del> x<sup>2</sup> H<sub>2</sub>O <code>a &amp;&amp; b</code><br>c',
    '<a href="https://a.example/?b=c&amp;d=e" title="&quot;t&quot;">x</a>',
    '<img src="/a b.png" alt="&lt;b&gt;" title="t">',
    '&lt;p&gt; &amp;amp; &nbsp;"x"',
  ])('%s comes out as it went in', (html) => {
    expect(written(`<p>${html}</p>\n`)).toBe(`<p>${html}</p>\n`);
  });

  test('a formula is its text, with its source beside it', () => {
    const html = '<p>so <math alttext="x^2"><mi>x</mi><mn>2</mn></math></p><math display="block"><mi>y</mi></math>';
    expect(written(html)).toBe('<p>so <span class="math" data-tex="x^2">x2</span></p>\n<div class="math">y</div>\n');
  });
});

describe('meaning', () => {
  const pair = (question: Node[], answer: Node[]): Node =>
    ({
      type: 'faq',
      children: [
        {
          type: 'faqPair',
          children: [
            { type: 'question', children: question },
            { type: 'answer', children: answer },
          ],
        },
      ],
    }) as Node;

  test('a question that is a heading stays one', () => {
    const heading = { type: 'heading', depth: 3, children: [text('Why?')] } as Node;
    expect(toHtml(pair([heading], [paragraph('So.')]))).toBe('<h3>Why?</h3>\n<p>So.</p>\n');
  });

  test('any other question is a disclosure', () => {
    const html = '<details>\n<summary>Why?</summary>\n<p>So.</p>\n</details>\n';
    expect(toHtml(pair([text('Why?')], [paragraph('So.')]))).toBe(html);
    expect(toHtml(pair([paragraph('Why?')], [paragraph('So.')]))).toBe(html);
    expect(toHtml(pair([paragraph('Why'), paragraph('so?')], []))).toContain('<summary>Why<br>so?</summary>');
  });

  test('glossaries and fields are descriptions, steps a list', () => {
    const glossary = {
      type: 'glossary',
      children: [
        {
          type: 'glossaryEntry',
          children: [
            { type: 'term', children: [text('a')] },
            { type: 'definition', children: [paragraph('b')] },
          ],
        },
      ],
    } as Node;
    expect(toHtml(glossary)).toBe('<dl class="glossary">\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n');
    const fields = {
      type: 'fields',
      children: [
        {
          type: 'field',
          children: [
            { type: 'label', children: [text('a:')] },
            { type: 'value', children: [text('b')] },
          ],
        },
      ],
    } as Node;
    expect(toHtml(fields)).toBe('<dl class="fields">\n<dt>a:</dt>\n<dd>b</dd>\n</dl>\n');
    const steps = { type: 'steps', children: [{ type: 'step', children: [paragraph('a')] }] } as Node;
    expect(toHtml(steps)).toBe('<ol class="steps">\n<li>a</li>\n</ol>\n');
  });

  test('an embed is a link, never a frame', () => {
    expect(toHtml({ type: 'embed', url: 'https://v.example/1', title: 'A film' })).toBe(
      '<p><a href="https://v.example/1">A film</a></p>\n',
    );
    expect(toHtml({ type: 'embed', url: 'https://v.example/1' })).toContain('>https://v.example/1</a>');
    expect(toHtml({ type: 'embed', url: 'javascript:x', title: 'A film' })).toBe('<p>A film</p>\n');
    expect(toHtml({ type: 'embed', url: 'javascript:x' })).toBe('');
  });

  test('a section that was recovered has its extent', () => {
    const section = {
      type: 'section',
      depth: 3,
      children: [{ type: 'heading', depth: 3, origin: 'recovered', children: [text('You need:')] }],
    } as Node;
    expect(toHtml(section)).toBe('<section>\n<h3>You need:</h3>\n</section>\n');
  });
});

test('any node can be written alone', () => {
  const article = parseArticle('<h2>a</h2><ul><li>b <i>c</i></ul>');
  const item = find(article, 'listItem');
  const emphasis = find(article, 'emphasis');
  expect(item && toHtml(item)).toBe('<li>b <em>c</em></li>\n');
  expect(emphasis && toHtml(emphasis)).toBe('<em>c</em>');
});

test('the article has its language and direction', () => {
  expect(toHtml(parseArticle('<html lang=ar dir=rtl><body><p>a'))).toBe(
    '<article lang="ar" dir="rtl">\n<p>a</p>\n</article>\n',
  );
});

test('several references to one footnote each have their way back', () => {
  const html = toHtml({
    type: 'article',
    schemaVersion,
    dropped: [],
    diagnostics: [],
    children: [
      {
        type: 'paragraph',
        children: ['1', '1'].map((mark) => ({
          type: 'footnoteReference',
          identifier: 'n 1',
          children: [{ type: 'text', value: mark }],
        })),
      },
      { type: 'footnoteDefinition', identifier: 'n 1', children: [{ type: 'code', value: 'x' }] },
    ],
  });
  expect(html).toContain(
    '<a href="#n%201" id="ref-n 1" role="doc-noteref">1</a><a href="#n%201" id="ref-n 1-2" role="doc-noteref">1</a>',
  );
  expect(html.match(/doc-backlink/g)).toHaveLength(2);
});

test('depth is no limit, and neither is breadth', () => {
  let deep: Node = text('x');
  for (let level = 0; level < 100_000; level += 1) deep = { type: 'blockquote', children: [deep] } as Node;
  expect(toHtml(deep)).toContain('x');
  const broad = { type: 'article', children: Array.from({ length: 200_000 }, () => paragraph('a')) } as unknown as Node;
  expect(toHtml(broad).length).toBeGreaterThan(200_000 * 8);
});

test('what is written does not change the tree', () => {
  const article = parseArticle('<ul><li>a</ul><table><tr><td>b</table>');
  const before = JSON.stringify(article);
  toHtml(article);
  expect(JSON.stringify(article)).toBe(before);
});
