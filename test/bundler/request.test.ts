import { describe, expect, test } from 'vitest';
import { moduleOf } from '../../src/bundler/module.ts';
import { requestOf } from '../../src/bundler/request.ts';

describe('a request', () => {
  test.each([
    ['./a.html?article', './a.html', 'article'],
    ['/b/a.xml?feed', '/b/a.xml', 'feed'],
    ['C:\\b\\a.html?article', 'C:\\b\\a.html', 'article'],
    ['./a.html?import&article', './a.html', 'article'],
    ['./a.html?article&t=123', './a.html', 'article'],
    ['./a.html?article#x', './a.html', 'article'],
    ['./a.html?feed&v=article', './a.html', 'feed'],
  ])('%s is one', (id, file, kind) => {
    expect(requestOf(id)).toMatchObject({ file, kind });
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
    './a.html?article&feed',
    './a.html?raw#article',
  ])('%j is none', (id) => {
    expect(requestOf(id)).toBeUndefined();
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
