import { load } from 'cheerio';
import { load as loadXml } from 'cheerio/slim';
import { Document, Element, Text } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { fromCheerio } from '../../src/cheerio/index.ts';
import { toText } from '../../src/tree/text.ts';
import { find } from '../../src/tree/walk.ts';

const html =
  '<h2 id="t">Tea</h2><p>Two <b>cups</b><br>a day &amp; more</p><ul><li>a<ul><li>b</ul><li>c</ul>' +
  '<table><caption>d</caption><tr><th>e<th>f<tr><td colspan=2>g</table><pre><code>x &lt; y</code></pre>' +
  '<svg><title>no</title><text>h</text><foreignObject><p>i</p></foreignObject></svg><math><mi>x</mi></math>';

describe('a selection', () => {
  test('gives the tree that the same HTML gives', () => {
    const $ = load(html);
    expect(fromCheerio($('body').contents())).toEqual(parseArticle(html));
  });

  test('gives its elements, and nothing of the page around them', () => {
    const $ = load('<p>a</p><div>b<p>c</p></div><p>d</p>');
    const article = fromCheerio($('div'));
    expect(toText(article)).toBe('b\nc');
    expect(article.dropped).toEqual([]);
  });

  test('may be the whole page', () => {
    const $ = load('<title>T</title><nav>a</nav><p>b</p>');
    expect(toText(fromCheerio($.root()))).toBe('a\nb');
  });

  test('counts an element that is nested, or selected twice, once', () => {
    const $ = load('<div><p>a</p><p>b</p></div>');
    expect(toText(fromCheerio($('div, p').add('p')))).toBe('a\nb');
    const first = $('p').get(0);
    expect(first && toText(fromCheerio($([first, first])))).toBe('a');
  });

  test('keeps its own order', () => {
    const $ = load('<p id="a">a</p><p id="b">b</p>');
    expect(toText(fromCheerio($($('#b').toArray().concat($('#a').toArray()))))).toBe('b\na');
  });

  test('sets apart what are no neighbours', () => {
    const $ = load('<p><i>one</i>, <i>two</i></p>');
    expect(toText(fromCheerio($('i')))).toBe('one\ntwo');
    expect(toText(fromCheerio($('p').contents()))).toBe('one, two');
  });

  test('makes one list of separate items', () => {
    const $ = load('<ul><li>a</li> <li>b</li></ul>');
    expect(fromCheerio($('li')).children.map((child) => child.type)).toEqual(['list']);
  });

  test('that is empty gives an empty article', () => {
    const $ = load('<p>a</p>');
    expect(fromCheerio($('h1')).children).toEqual([]);
  });

  test('takes title, language and base address from its page', () => {
    const $ = load(
      '<html lang="de"><head><title>T</title><base href="https://example.org/x/"></head><body><p><a href="y">z</a></p>',
    );
    const article = fromCheerio($('p'));
    expect(article).toMatchObject({ title: 'T', language: 'de' });
    expect(find(article, 'link')?.url).toBe('https://example.org/x/y');
    expect(find(fromCheerio($('p'), { url: 'https://example.com/' }), 'link')?.url).toBe('https://example.org/x/y');
  });

  test('is not changed, nor is its page', () => {
    const $ = load('<div><p>a</p>b</div>');
    const before = $.html();
    fromCheerio($('p'));
    fromCheerio($('div').contents());
    expect($.html()).toBe(before);
    expect($('p').parent().is('div')).toBe(true);
  });

  test('may come from the parser for XML', () => {
    const $ = loadXml('<Post><H2>Tea</H2><P><![CDATA[a < b]]></P></Post>', { xml: true });
    expect(toText(fromCheerio($('Post')))).toBe('Tea\na < b');
  });

  test('must be one', () => {
    expect(() => fromCheerio('<p>' as unknown as Parameters<typeof fromCheerio>[0])).toThrow(TypeError);
    expect(() => fromCheerio(null as unknown as Parameters<typeof fromCheerio>[0])).toThrow(TypeError);
  });
});

test('survives 100,000 levels', () => {
  let node = new Element('div', {}, [new Text('a')]);
  for (let level = 1; level < 100_000; level += 1) {
    const outer = new Element('div', {}, [node]);
    node.parent = outer;
    node = outer;
  }
  const article = fromCheerio(loadXml(new Document([node])).root());
  expect(toText(article)).toBe('a');
});

test('is linear in the number of nodes', () => {
  const $ = loadXml(`<div>${'<p>a</p>'.repeat(50_000)}</div>`);
  expect(fromCheerio($('p')).children).toHaveLength(50_000);
});
