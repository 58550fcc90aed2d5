import { describe, expect, test } from 'vitest';
import {
  type ArticleOptions,
  audit,
  findAll,
  grid,
  inspect,
  outline,
  parseArticle,
  tables,
  toHtml,
  toJsonLd,
  toText,
} from '../../src/index.ts';
import { processorTime } from '../processor-time.ts';

const many = (part: string, count: number): string => part.repeat(count);
const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const full = 100_000;

/** Inputs that are made to take time or memory: markup by size, all of it through recovery, recognition and a writer. */
const inputs: Record<string, (size: number) => string> = {
  'distinct fonts over paragraphs': (size) => each(size / 5, (index) => `<font color=${index}><p>`),
  'distinct fonts over text': (size) => each(size / 5, (index) => `<font color=${index}><p>x`),
  'misnested links': (size) => many('<a><b><i><div></a>', size / 5),
  'attributes of one tag': (size) => `<p ${each(size, (index) => `a${index}=1 `)}>x`,
  'quoted attributes of one tag': (size) => `<p ${each(size, (index) => `a${index}="1" `)}>x</p>`,
  'attributes of many marks': (size) =>
    each(size / 100, (outer) => `<font ${each(100, (index) => `a${index}=${outer} `)}><p>`),
  'span bombs in many tables': (size) =>
    many(`<table><tr>${many('<td colspan=1000 rowspan=65534>x', 10)}</table>`, size / 50),
  'a span bomb a thousand times': (size) =>
    `<table>${many('<tr><td colspan=1000 rowspan=65534>x', size / 100)}</table>`,
  'spans and end tags of others': (size) => many('<span>', size) + many('</em>', size),
  'text that may not stand in a table': (size) => `<table>${many('x<b>', size)}`,
  'blocks that may not stand in a table': (size) => `<table>${many('<div>x</div>', size)}`,
  'nested divs': (size) => many('<div>x', size),
  'nested lists': (size) => many('<ul><li>x', size),
  'nested tables': (size) => many('<table><tr><td>x', size),
  'nested bold': (size) => many('<b>x', size),
  'nested quotations': (size) => many('<blockquote>x', size),
  'nested disclosures': (size) => many('<details><summary>s</summary>x', size),
  'nested templates': (size) => `${many('<template>', size)}x`,
  'nested questions of microdata': (size) => many('<div itemscope itemtype="https://schema.org/Question">x', size / 10),
  cells: (size) => `<table>${many(`<tr>${many('<td>x', 1000)}`, size / 1000)}</table>`,
  'NUL characters': (size) => many('\0x', 10 * size),
  'lone surrogates': (size) => many('\ud800', 10 * size),
  'one text': (size) => many('lorem ipsum ', 10 * size),
  'one word': (size) => many('x', 50 * size),
  'numbered lines': (size) => `<p>${each(size, (index) => `${index + 1}) x y<br>`)}`,
  questions: (size) => `<h2>FAQ</h2>${many('<h3>What is it?</h3><p>It.', size / 5)}`,
  'stated questions': (size) =>
    `<script type="application/ld+json">[${each(size, (index) => `${index > 0 ? ',' : ''}{"@type":"Question","name":"x?"}`)}]</script>schema.org`,
  'stated data in stated data': (size) =>
    `<script type="application/ld+json">${many('[', size)}${many(']', size)}</script>schema.org`,
};

function secondsFor(html: string, options?: ArticleOptions): number {
  return processorTime(() => toHtml(parseArticle(html, options))) / 1000;
}

test.for(Object.entries(inputs))(
  '%s take time and memory that grow with their size',
  { timeout: 120_000, retry: 2 },
  ([, input]) => {
    const large = input(full);
    const small = input(full / 2);
    const before = process.memoryUsage().heapUsed;
    let time = secondsFor(large);
    expect(time).toBeLessThan(20);
    // What is not collected yet counts, so this is far above what is held at once.
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(2000);
    if (time < 0.7) return;
    let ratio = time / secondsFor(small);
    // A machine that is busy with other things spoils a measurement, so the best of a few counts.
    for (let turn = 0; turn < 4 && ratio > 2.6; turn += 1) {
      const half = secondsFor(small);
      time = secondsFor(large);
      ratio = Math.min(ratio, time / half);
    }
    expect(ratio).toBeLessThanOrEqual(2.6);
  },
);

test('twenty thousand distinct fonts come back at once', { retry: 2 }, () => {
  const html = each(20_000, (index) => `<font color=${index}><p>x`);
  expect(processorTime(() => parseArticle(html))).toBeLessThan(3000);
  const article = parseArticle(html);
  expect(article.diagnostics.map(({ code }) => code)).toEqual(['limit-nodes']);
  expect(audit(html, article)).toMatchObject({ ok: true, counts: { visible: 20_000 } });
});

test.for(Object.entries(inputs))('%s are audited without a gap', { timeout: 60_000 }, ([, input]) => {
  const html = input(full / 20);
  expect(audit(html, parseArticle(html))).toMatchObject({ ok: true });
});

test('a text of twenty million characters is read', { timeout: 120_000 }, () => {
  const html = `<p>${many('tea and cups ', 1_600_000)}`;
  const article = parseArticle(html);
  expect(toText(article).length).toBe(html.length - '<p>'.length - 1);
  expect(article.diagnostics).toEqual([]);
});

test('a table of a million cells is read', { timeout: 120_000 }, () => {
  const article = parseArticle(`<table>${many(`<tr>${many('<td>x', 1000)}`, 1000)}</table>`, { recognizers: false });
  const [table] = findAll(article, 'table');
  expect(table && grid(table).length).toBe(1000);
  expect(table?.columns.length).toBe(1000);
  expect(article.diagnostics).toEqual([]);
});

describe('more siblings than a call may have arguments', () => {
  const size = 200_000;
  test.each([
    ['paragraphs behind a bold title', `<p><b>Title here</b></p><ul><li>x</ul>${many('<p>Some text.', size)}`],
    ['paragraphs behind numbered ones', `<p>1) One<br>– a<br>– b</p><p>2) Two<br>– a<br>– b</p>${many('<p>x', size)}`],
    ['cells of a layout table', `<table role=presentation><tr>${many('<td><p>x</p><p>y</p>', size / 10)}</table>`],
    ['lines of a cell', `<table><tr><td>${many('x<br>', size)}</table>`],
    ['definitions', `<dl><dt>What is it?${many('<dd>x', size)}</dl>`],
    ['data in an array', `<script type="application/ld+json">[${many('{},', size)}{}]</script>schema.org`],
    [
      'data in an object',
      `<script type="application/ld+json">{${each(size, (index) => `"${index}":{},`)}"x":{}}</script>schema.org`,
    ],
  ])('%s', { timeout: 60_000 }, (_, html) => {
    const article = parseArticle(html);
    expect(outline(article)).toBeInstanceOf(Array);
    expect(tables(article)).toBeInstanceOf(Array);
    expect(toJsonLd(article)).toBeTypeOf('object');
    expect(inspect(article)).toBeTypeOf('string');
  });
});
