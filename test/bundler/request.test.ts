import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moduleOf } from '../../src/bundler/module.ts';
import { queryOptions } from '../../src/bundler/query-options.ts';
import { kinds, requestOf, requestPattern } from '../../src/bundler/request.ts';
import * as readers from '../../src/read/index.ts';

describe('a request', () => {
  test.each([
    ['./a.html?article', './a.html', 'article'],
    ['/b/a.xml?feed', '/b/a.xml', 'feed'],
    ['C:\\b\\a.html?article', 'C:\\b\\a.html', 'article'],
    ['./a.html?import&article', './a.html', 'article'],
    ['./a.html?article&t=123', './a.html', 'article'],
    ['./a.html?article#x', './a.html', 'article'],
    ['./a.html?feed&v=article', './a.html', 'feed'],
    ['./a.html?faqs', './a.html', 'faqs'],
    ['./a.html?records=2', './a.html', 'records'],
    ['./a.html?root=.post&outline', './a.html', 'outline'],
    ['./a.html?article&feed', './a.html', 'article'],
  ])('%s is one', (id, file, kind) => {
    expect(requestOf(id)).toMatchObject({ file, kind });
    expect(id).toMatch(requestPattern);
  });

  test.each([
    './a.html',
    './a.html?raw',
    './a.html?articles',
    './a.html?x=article',
    './a.html#article',
    './article',
    '?article',
    '\0virtual?article',
    './a.html?faqs=1',
    './a.html?raw#article',
  ])('%j is none', (id) => {
    expect(requestOf(id)).toBeUndefined();
  });
});

test('every reader has a query, and every query has a type', () => {
  expect(kinds).toEqual(expect.arrayContaining(Object.keys(readers)));
  const types = readFileSync(new URL('../../src/bundler/client.d.ts', import.meta.url), 'utf8');
  for (const query of [...kinds, 'records=0', 'records=9']) {
    for (const mark of '?&') expect(types).toContain(`declare module '*${mark}${query}' {`);
  }
});

describe('the options in a query', () => {
  const options = (id: string): unknown => {
    const request = requestOf(id);
    return request && queryOptions(request);
  };

  test.each([
    ['a?article', { article: {}, chunks: {} }],
    ['a?article&root=document', { article: { root: 'document' }, chunks: {} }],
    ['a?root=.post%20%3E%20p&faqs', { article: { root: '.post > p' }, chunks: {} }],
    ['a?root=a+b&faqs', { article: { root: 'a+b' }, chunks: {} }],
    ['a?faqs&positions&recover=false', { article: { positions: true, recover: false }, chunks: {} }],
    ['a?import&metrics&language=de&t=1', { article: { language: 'de' }, chunks: {} }],
    [
      'a?chunks&size=500&markdown&threshold=0.7',
      { article: { threshold: 0.7 }, chunks: { size: 500, markdown: true } },
    ],
    ['a?records=3&remove=.ad', { article: { remove: '.ad' }, chunks: {}, table: 3 }],
    ['a?feed&url=https://example.org/%3Fa', { article: { url: 'https://example.org/?a' }, chunks: {} }],
  ])('of %s are read', (id, expected) => {
    expect(options(id)).toEqual(expected);
  });

  test.each([
    ['a?faqs&lang=de', /unknown option 'lang'; did you mean 'language'\?/],
    ['a?article&position', /'position'; did you mean 'positions'\?/],
    ['a?article&zzz=1', /unknown option 'zzz'; the options are root, remove, url/],
    ['a?article&size=3', /unknown option 'size'/],
    ['a?feed&root=.post', /unknown option 'root'/],
    ['a?article&feed', /asks for article and for feed; import each by itself/],
    ['a?faqs&records=1', /asks for faqs and for records/],
    ['a?faqs&faqs', /asks for faqs and for faqs/],
    ['a?records', /records needs the number of a table, from 0, as in \?records=0/],
    ['a?records=-1', /records needs the number/],
    ['a?records=one', /records needs the number/],
    ['a?article&positions=yes', /positions must be true or false, not 'yes'/],
    ['a?article&language', /language needs a value/],
    ['a?article&root=#main', /root needs a value.*'#' in it is written %23/],
    ['a?article&root=%E0%A4%A', /cannot be decoded; a '%' in it is written %25/],
    ['a?article&threshold=much', /threshold must be a number, not 'much'/],
    ['a?article&language=de&language=fr', /'language' stands there twice/],
  ])('of %s are refused', (id, message) => {
    expect(() => options(id)).toThrow(TypeError);
    expect(() => options(id)).toThrow(message);
  });
});

describe('a module', () => {
  const load = async (data: unknown): Promise<unknown> => {
    const url = `data:text/javascript,${encodeURIComponent(moduleOf(data))}`;
    const module: { default: unknown } = await import(/* @vite-ignore */ url);
    return module.default;
  };

  test.each([
    ['quotes', { a: '\'"`\\\n\r' }],
    ['line separators', { a: '\u2028\u2029' }],
    ['the end of a script element', { a: '</script><!--' }],
    ['lone surrogates', { a: '\ud800' }],
  ])('gives back %s', async (_, data) => {
    expect(await load(data)).toEqual(data);
  });

  test('keeps `__proto__` a key', async () => {
    const data = JSON.parse('{"__proto__": {"x": 1}}');
    const loaded = await load(data);
    expect(Object.keys(loaded as object)).toEqual(['__proto__']);
    expect((loaded as { x?: number }).x).toBeUndefined();
  });

  test('has nothing that ends a script element or a line', () => {
    expect(moduleOf({ a: '</script>\u2028<!--' })).not.toMatch(/<|\u2028/);
  });
});
