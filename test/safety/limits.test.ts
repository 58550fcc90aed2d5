import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import {
  type ArticleOptions,
  EspalierError,
  findAll,
  grid,
  parseArticle,
  type RecoverOptions,
  records,
  toText,
} from '../../src/index.ts';
import { defaultLimits, limitsFor } from '../../src/limits.ts';

const droppedOf = (html: string, options: ArticleOptions) => {
  const { dropped, diagnostics, ...article } = parseArticle(html, options);
  return { text: toText({ ...article, dropped, diagnostics }), dropped, diagnostics };
};

describe('a limit of bytes', () => {
  const html = '<p>One two</p>\n<p>three <b>four</b></p>';

  test('keeps what is before it, and drops the text behind it', () => {
    expect(droppedOf(html, { limits: { bytes: 25 } })).toEqual({
      text: 'One two\nthree',
      dropped: [{ reason: 'limit', text: 'four' }],
      diagnostics: [
        {
          code: 'limit-bytes',
          message: 'The input is longer than the limit; the text after it is dropped.',
          severity: 'warning',
          position: { start: { line: 2, column: 11, offset: 25 }, end: { line: 2, column: 11, offset: 25 } },
        },
      ],
    });
  });

  test('has the position of the rest', () => {
    const { dropped } = parseArticle(html, { limits: { bytes: 25 }, positions: true });
    expect(dropped[0]?.position?.start.offset).toBe(25);
    expect(dropped[0]?.position?.end.offset).toBe(html.length);
  });

  test.each([
    ['a tag', '<p>One <b title="two">three</b>', 12, 'One', 'three'],
    ['a comment', '<p>One <!-- two > three -->four', 14, 'One', 'four'],
    ['a script', '<p>One<script>two("<p>")</script>three', 16, 'One', 'three'],
    ['a template', '<p>One<template><p>two</template>three', 18, 'One', 'three'],
    ['a drawing', '<p>One<svg><title>two</title><text>three</text></svg>four', 20, 'One', 'three\nfour'],
    ['a reference', '<p>One &amp; two', 9, 'One', '& two'],
    ['a pair of surrogates', '<p>a\u{1f375}b', 5, 'a', '\u{1f375}b'],
    ['a table', '<table><tr><td>One<td>two<td>three</table>', 24, 'One\ttw', 'o\nthree'],
    ['nothing', '<p>One', 0, '', 'One'],
  ])('within %s cuts no markup into text', (_, source, bytes, text, rest) => {
    const cut = droppedOf(source, { limits: { bytes }, recognizers: false });
    expect({ text: cut.text, rest: cut.dropped.map((entry) => entry.text).join('|') }).toEqual({ text, rest });
  });

  test('that the input just fits is no limit', () => {
    expect(droppedOf('<p>One', { limits: { bytes: 6 } })).toEqual({ text: 'One', dropped: [], diagnostics: [] });
  });
});

describe('a limit of nodes', () => {
  test('finishes the element that meets it, and drops the text behind it', () => {
    const html = '<p>One</p><p>two</p><p>three</p>';
    expect(droppedOf(html, { limits: { nodes: 1 } })).toMatchObject({
      text: 'One',
      dropped: [{ reason: 'limit', text: 'two\nthree' }],
      diagnostics: [{ code: 'limit-nodes', severity: 'warning', position: { start: { offset: 13 } } }],
    });
  });

  test('that is met by the last element drops nothing', () => {
    expect(droppedOf('<p>One', { limits: { nodes: 1 } })).toEqual({ text: 'One', dropped: [], diagnostics: [] });
    expect(droppedOf('<p>One<br>', { limits: { nodes: 1 } })).toEqual({ text: 'One', dropped: [], diagnostics: [] });
  });

  test('keeps a text that the parser still held back', () => {
    const { text, dropped } = droppedOf('<table><b>x<tr>y<td>z</table>', { limits: { nodes: 1 }, recognizers: false });
    expect((text + dropped.map((entry) => entry.text).join('')).replace(/\s/g, '')).toBe('xyz');
  });

  test('grows with the input', () => {
    expect(limitsFor(10, undefined).nodes).toBe(100_000);
    expect(limitsFor(1_000_000, undefined).nodes).toBe(500_000);
    expect(limitsFor(100_000_000, undefined).nodes).toBe(2_000_000);
    expect(limitsFor(10, { nodes: 7, depth: undefined } as object)).toEqual({ ...defaultLimits, nodes: 7 });
  });
});

test('a limit of cells holds for all tables together', () => {
  const html = '<table><tr><td colspan=9>x<tr><td>y</table>'.repeat(3);
  const { diagnostics } = parseArticle(html, { limits: { tableCells: 20 }, recognizers: false });
  expect(diagnostics.map(({ code }) => code)).toEqual(['limit-spans', 'limit-spans']);
});

describe('the places that short rows leave empty', () => {
  const ragged = (columns: number, rows: number): string =>
    `<table><tr>${'<td>x'.repeat(columns)}${'<tr><td>y'.repeat(rows)}</table>`;
  const read = (html: string, options?: ArticleOptions) => {
    const article = parseArticle(html, options);
    return { tables: findAll(article, 'table'), codes: article.diagnostics.map(({ code }) => code) };
  };

  test('are filled in a table of some hundred rows', () => {
    const { tables, codes } = read(ragged(60, 300));
    expect(codes).toEqual([]);
    expect(tables.map((table) => grid(table).every((row) => row.length === 60))).toEqual([true]);
  });

  test('are not filled where they would be many for one cell', () => {
    const { tables, codes } = read(ragged(1400, 700), { recognizers: false });
    expect(codes).toEqual(['limit-cells']);
    const [table] = tables;
    expect(table?.ragged).toBe(true);
    expect(table?.columns).toHaveLength(1400);
    expect(table && grid(table).map((row) => row.length)).toEqual([1400, ...new Array(700).fill(1)]);
    expect(table && records(table)[1]).toEqual({ 'Column 1': 'y' });
  });

  test('count in all tables of an article together', () => {
    expect(read(ragged(100, 100).repeat(2)).codes).toEqual([]);
    expect(read(ragged(100, 100).repeat(20), { recognizers: false }).codes).toContain('limit-cells');
  });

  test('are as many as a limit that is passed in allows', () => {
    expect(read(ragged(9, 9), { limits: { tableCells: 89 } }).codes).toEqual(['limit-cells']);
    expect(read(ragged(9, 9), { limits: { tableCells: 90 } }).codes).toEqual([]);
  });

  test('let the headers of the columns be the keys of the cells that there are', () => {
    const html = `<table><tr><th colspan=2>a${'<th>b'.repeat(1400)}${'<tr><td>x<td>y<td>z'.repeat(700)}</table>`;
    const [table] = read(html).tables;
    expect(table && records(table)[0]).toEqual({ a: 'x', 'a (2)': 'y', b: 'z' });
  });
});

describe('an option', () => {
  const wrong = (options: unknown) => () => parseArticle('<p>x', options as ArticleOptions);

  test.each([
    [null],
    ['auto'],
    [{ url: 1 }],
    [{ language: ['en'] }],
    [{ root: 1 }],
    [{ positions: 'yes' }],
    [{ recover: 'no' }],
    [{ recover: { dashBullets: 0 } }],
    [{ recognizers: true }],
    [{ recognizers: [{ name: 'x' }] }],
    [{ recognizers: [null] }],
    [{ threshold: '1' }],
    [{ limits: 5 }],
    [{ limits: { bytes: '5' } }],
  ])('of a wrong type is a TypeError: %j', (options) => {
    expect(wrong(options)).toThrow(TypeError);
  });

  test.each([
    [{ root: 'article' }, /options\.root: "article"/],
    [{ recover: { dashBullet: false } }, /options\.recover: "dashBullet" is not one of .*dashBullets/],
    [{ threshold: 1.1 }, /options\.threshold/],
    [{ threshold: Number.NaN }, /options\.threshold/],
    [{ limits: { nodes: -1 } }, /options\.limits\.nodes/],
    [{ limits: { bytes: Number.NaN } }, /options\.limits\.bytes/],
    [{ limits: { byte: 1 } }, /options\.limits: "byte" is not one of bytes, /],
  ])('that it cannot be is an invalid-option: %j', (options, message) => {
    expect(wrong(options)).toThrow(EspalierError);
    expect(wrong(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(wrong(options)).toThrow(message);
  });

  test('may be left undefined, and limits may be infinite', () => {
    const options = {
      url: undefined,
      root: undefined,
      recover: { dashBullets: undefined },
      limits: { bytes: Number.POSITIVE_INFINITY },
    };
    expect(toText(parseArticle('<p>x', options as unknown as ArticleOptions))).toBe('x');
    const recover: RecoverOptions = { dashBullets: false, labelHeading: true };
    expect(toText(parseArticle('<p>x', { recover, threshold: 0 }))).toBe('x');
  });

  test('of a feed is looked at before its items', () => {
    expect(() => parseFeed('<rss/>', { root: 'x' as 'auto' })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });
});

describe('limits', () => {
  test('of depth keep the text and are reported once', () => {
    const article = parseArticle('<blockquote>x'.repeat(30), { limits: { depth: 10 } });
    expect(toText(article)).toBe('x\n'.repeat(30).trim());
    expect(article.diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: 'limit-depth', severity: 'warning' },
    ]);
  });

  test('of spans keep the cells and are reported', () => {
    const article = parseArticle(`<table><tr>${'<td colspan=9>x'.repeat(5)}`, { limits: { spans: 20 } });
    expect(toText(article)).toBe('x\tx\tx\tx\tx');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['limit-spans']);
  });

  test('of nodes survive markup that makes the parser repeat elements without end', () => {
    const fonts = Array.from({ length: 400 }, (_, index) => `<font color=${index}><p>x`);
    const article = parseArticle(fonts.join(''), { limits: { nodes: 1000 } });
    expect(article.type).toBe('article');
  });

  test('that real pages meet are none', () => {
    expect(parseArticle('<div><ul><li><p>x</p>'.repeat(20)).diagnostics).toEqual([]);
  });
});
