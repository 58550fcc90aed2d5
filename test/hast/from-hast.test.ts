import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import rehypeEspalier, { fromHast } from '../../src/hast/index.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { toText } from '../../src/tree/text.ts';
import type { Article } from '../../src/tree/types.ts';

const fragment = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);
const page = (html: string): Root => unified().use(rehypeParse).parse(html);
const raw = (...children: unknown[]): Root => ({ type: 'root', children: children as never[] });

const fragments: Record<string, string> = {
  'recovery and recognition': '<h2>Tea</h2><p>Prices:</p><ul><li>a: 1<li>b: 2</ul><p>1) x<br>2) y</p>',
  tables: '<table><tr><th align=right>Metric<th>Target<tr><td>p95<td colspan=1>&lt; 300 ms</table>',
  'tasks and code': '<ul><li><input type=checkbox checked>a</ul><pre><code class="language-js">a\n b</code></pre>',
  'drawings and formulas': 'x <svg viewBox="0 0 1 1"><title>no</title><text>y</text></svg> <math><mi>z</mi></math>',
  'data and ARIA': '<p>a <span aria-hidden=true>b</span></p><div role=note data-x-y=1>c</div><label for=q>d</label>',
  footnotes: '<p>a<sup><a href="#n" id=r>1</a></sup></p><ol><li id=n>b <a href="#r">back</a></ol>',
};

describe('a tree has the article of its HTML', () => {
  test.each(Object.entries(fragments))('%s', (_, html) => {
    expect(fromHast(fragment(html))).toEqual(parseArticle(html));
    expect(fromHast(fragment(html), { source: html })).toEqual(parseArticle(html, { positions: true }));
  });

  test('a whole page', () => {
    const text = 'Some words of an article that goes on for a while, with commas, and more. '.repeat(9);
    const html = `<!doctype html><html lang=en><head><title>Tea – Site</title><meta name=author content="Ann Lee"></head><body><nav><a href=/>Home</a></nav><article><h1>Tea</h1><p>${text}</p></article><footer>Imprint</footer></body></html>`;
    expect(fromHast(page(html))).toEqual(parseArticle(html));
    expect(fromHast(page(html), { root: 'document' })).toEqual(parseArticle(html, { root: 'document' }));
  });
});

test('raw HTML is parsed in its place', () => {
  const tree = raw(
    { type: 'raw', value: '<b>one ' },
    { type: 'element', tagName: 'i', properties: {}, children: [{ type: 'text', value: 'two' }] },
    { type: 'raw', value: '</b> three' },
    { type: 'comment', value: 'x' },
  );
  expect(inspect(fromHast(tree))).toBe(inspect(parseArticle('<b>one <i>two</i></b> three')));
});

test('raw HTML meets the limit on elements without a loss', () => {
  const article = fromHast(raw({ type: 'raw', value: '<p>one<p>two<p>three' }), { limits: { nodes: 1 } });
  expect([toText(article), ...article.dropped.map(({ text }) => text)].join(' ').split(/\s+/)).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('a tree is deep without harm', () => {
  let node: unknown = { type: 'text', value: 'x' };
  for (let level = 0; level < 50_000; level += 1)
    node = { type: 'element', tagName: 'div', properties: {}, children: [node] };
  expect(toText(fromHast(raw(node)))).toBe('x');
});

test('a pipeline of unified ends in an article', () => {
  const html = '<h2>Tea</h2><p>Two cups.</p>';
  const run = (options: object): Article =>
    unified().use(rehypeParse, { fragment: true }).use(rehypeEspalier, options).processSync(html).result as Article;
  expect(run({})).toEqual(parseArticle(html));
  expect(run({ positions: true, recover: false })).toEqual(parseArticle(html, { positions: true, recover: false }));
});

test('mistakes do not pass in silence', () => {
  expect(() => fromHast('<p>' as never)).toThrow('tree must be the root of a hast tree');
  expect(() => fromHast(raw(), { positions: true } as never)).toThrow("unknown option 'positions'");
  expect(() => fromHast(raw(), { source: 1 } as never)).toThrow('options.source must be a string');
});
