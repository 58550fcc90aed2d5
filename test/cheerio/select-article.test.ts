import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { selectArticle } from '../../src/cheerio/index.ts';
import { EspalierError } from '../../src/error.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { toText } from '../../src/tree/text.ts';
import { find, findAll } from '../../src/tree/walk.ts';
import { processorTime } from '../processor-time.ts';

const page = `<!doctype html><html lang="en"><head><title>Kettles</title><base href="https://example.org/a/"></head><body>
<header>Site name</header>
<div class="post"><h2>Boil</h2><p>Fill it. <a href="b">Next</a></p><p class="ad">Buy now</p></div>
loose words
<div class="post"><h2>Pour</h2><p>Slowly.</p></div>
<footer>Imprint</footer></body></html>`;

describe('root', () => {
  test('reads the elements that it matches, in the order of the page', () => {
    const article = selectArticle(page, { root: '.post' });
    expect(toText(article)).toBe('Boil\nFill it. Next\nBuy now\nPour\nSlowly.');
    expect(article.children.map((child) => child.type)).toEqual(['section', 'section']);
  });

  test('leaves the rest in `dropped`, in the order of the page', () => {
    const article = selectArticle(page, { root: '.post' });
    expect(article.dropped).toEqual([
      { reason: 'outside-article', text: 'Site name' },
      { reason: 'outside-article', text: 'loose words' },
      { reason: 'outside-article', text: 'Imprint' },
    ]);
  });

  test('keeps the facts of the page', () => {
    const article = selectArticle(page, { root: '.post' });
    expect(article).toMatchObject({ title: 'Kettles', language: 'en' });
    expect(find(article, 'link')?.url).toBe('https://example.org/a/b');
  });

  test('reads the element itself, not only what is in it', () => {
    const html = '<p>a</p><table id="t"><tr><td>b</td><td>c</td></tr></table><p>d</p>';
    const article = selectArticle(html, { root: '#t' });
    expect(article.children.map((child) => child.type)).toEqual(['table']);
    expect(article.dropped.map(({ text }) => text)).toEqual(['a', 'd']);
  });

  test('counts an element within another one once', () => {
    const article = selectArticle('<div>a<div>b</div></div>', { root: 'div' });
    expect(toText(article)).toBe('a\nb');
    expect(article.dropped).toEqual([]);
  });

  test('does not join lines with something between them', () => {
    expect(toText(selectArticle('<b>one</b> <i>and</i> <b>two</b>', { root: 'b' }))).toBe('one\ntwo');
    expect(toText(selectArticle('<b>one</b><b>two</b>', { root: 'b' }))).toBe('onetwo');
  });

  test('takes the items of one list for one list', () => {
    const article = selectArticle('<ul><li class="x">a</li> <li class="x">b</li><li>c</li></ul>', { root: '.x' });
    expect(findAll(article, 'list').map((list) => list.children.length)).toEqual([2]);
    expect(article.dropped).toEqual([{ reason: 'outside-article', text: 'c' }]);
  });

  test('takes nothing in it for navigation', () => {
    const article = selectArticle('<body><main><nav>a</nav><p>b</p></main></body>', { root: 'main' });
    expect(toText(article)).toBe('a\nb');
  });

  test('that matches nothing gives an empty article with a diagnostic', () => {
    const article = selectArticle('<p>a</p>', { root: '#none' });
    expect(article.children).toEqual([]);
    expect(article.dropped).toEqual([{ reason: 'outside-article', text: 'a' }]);
    expect(article.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['root-not-found', 'warning']]);
  });

  test.each(['auto', 'document', undefined] as const)('%s means what it means to parseArticle', (root) => {
    const options = root === undefined ? {} : { root };
    expect(selectArticle(page, options)).toEqual(parseArticle(page, options));
  });

  test('gives positions in the string', () => {
    const article = selectArticle(page, { root: '.post', positions: true });
    const slice = ({ position }: { position?: { start: { offset: number }; end: { offset: number } } }): string =>
      position ? page.slice(position.start.offset, position.end.offset) : '';
    const [heading] = findAll(article, 'heading');
    expect(heading && slice(heading)).toContain('Boil');
    expect(article.dropped.map((entry) => slice(entry).trim())).toEqual([
      '<header>Site name</header>',
      'loose words',
      '<footer>Imprint</footer>',
    ]);
  });
});

describe('remove', () => {
  test('finds the same article as without it, by the address of the page and without bylines, too', () => {
    const file = new URL('../../fixtures/content/thread-of-quotations/input.html', import.meta.url);
    const html = readFileSync(file, 'utf8').replace(/<link rel="canonical".*/, '');
    const url = 'https://sawyers.example/forum/threads/chain-oil.9/';
    const byline =
      '<!doctype html><h1>Kettles</h1><p>By Ann Other, 4 May 2023</p><p>Fill it with water.</p><nav>x</nav>';
    for (const [page, remove] of [
      [html, '.bottom'],
      [byline, 'nav'],
    ] as const) {
      const article = selectArticle(page, { url, remove });
      expect(article.children).toEqual(parseArticle(page, { url }).children);
    }
  });

  test('leaves the line whole that an inline element is taken out of', () => {
    expect(toText(selectArticle('<p>a <a class="x">#</a> b</p>', { remove: '.x' }))).toBe('a b');
  });

  test('takes out what it matches, with its reason', () => {
    const article = selectArticle(page, { root: '.post', remove: '.ad' });
    expect(toText(article)).not.toContain('Buy now');
    expect(article.dropped).toContainEqual({ reason: 'removed', text: 'Buy now' });
  });

  test('takes several selectors', () => {
    const article = selectArticle('<p class="a">a</p><p class="b">b</p><p>c</p>', { remove: ['.a', '.b'] });
    expect(toText(article)).toBe('c');
    expect(article.dropped.map(({ reason, text }) => [reason, text])).toEqual([
      ['removed', 'a'],
      ['removed', 'b'],
    ]);
  });

  test('counts in the order of the page', () => {
    const html = '<div><p>a</p><p>b</p></div><p>c</p>';
    expect(toText(selectArticle(html, { remove: 'p:first' }))).toBe('b\nc');
    expect(toText(selectArticle(html, { root: 'p:last' }))).toBe('c');
    expect(toText(selectArticle(html, { root: 'div + p, p:first-child' }))).toBe('a\nc');
  });

  test('goes before the root', () => {
    const article = selectArticle('<div class="x"><p>a</p></div>', { root: 'p', remove: '.x' });
    expect(article.children).toEqual([]);
    expect(article.dropped).toEqual([{ reason: 'removed', text: 'a' }]);
  });

  test('goes before the finding of the article', () => {
    const html = '<body><article class="teaser">a</article><article><p>b</p></article></body>';
    const article = selectArticle(html, { remove: '.teaser' });
    expect(toText(article)).toBe('b');
    expect(article.dropped.map(({ text }) => text)).toEqual(['a']);
  });

  test('leaves the page as it is where nothing matches', () => {
    expect(selectArticle(page, { remove: '.none' })).toEqual(parseArticle(page));
  });
});

describe('wrong use', () => {
  test.each([{ root: 'p[' }, { remove: ':nope(' }, { root: '' }])('%j is an EspalierError', (options) => {
    expect(() => selectArticle('<p>a', options)).toThrow(EspalierError);
    expect(() => selectArticle('<p>a', options)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  test('markup is no selector', () => {
    expect(selectArticle('<p>a', { root: '<p>' }).children).toEqual([]);
  });

  test('what is no string is a TypeError', () => {
    expect(() => selectArticle(1 as unknown as string)).toThrow(TypeError);
    expect(() => selectArticle('', { root: 1 as unknown as string })).toThrow(TypeError);
  });
});

test('survives 100,000 levels', () => {
  const html = `${'<div>'.repeat(100_000)}<p class="deep">a</p>`;
  const article = selectArticle(html, { root: '.deep' });
  expect(inspect(article)).toBe('article\n  paragraph\n    text "a"\n');
});

test('is linear in the number of nodes', { retry: 2 }, () => {
  const time = (count: number): number => {
    const html = '<p>a</p>'.repeat(count);
    return processorTime(() => selectArticle(html, { root: 'p', recognizers: false }));
  };
  time(1_000);
  expect(time(64_000) / Math.max(time(8_000), 5)).toBeLessThan(30);
});
