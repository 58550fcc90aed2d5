import { describe, expect, test } from 'vitest';
import {
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
import { growthFault, measure } from '../measure.ts';
import { deep, type Input, wide } from './hostile/inputs.ts';

const many = (part: string, count: number): string => part.repeat(count);
const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** This many elements must be accepted, however deep. */
const deepest = 40_000;
const widest = 20_000;

const inputs: readonly { name: string; input: Input; size: number }[] = [
  ...Object.entries(deep).map(([name, input]) => ({ name, input, size: deepest })),
  ...Object.entries(wide).map(([name, input]) => ({ name, input, size: widest })),
];

/** Goes through recovery, recognition and a writer. */
const written = (html: string): number => toHtml(parseArticle(html)).length;

/** By the standard their tree has quadratic size; the budget of nodes limits it. */
const square: ReadonlySet<string> = new Set(['attributes of many marks']);

test.for(inputs)('$name take time and memory that grow with their size', { timeout: 300_000 }, (given) => {
  const { name, input, size } = given;
  const html = input(size);
  const large = (): number => {
    const before = process.memoryUsage().heapUsed;
    const length = written(html);
    // Garbage that is not collected yet counts, so this is far above the memory in use.
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(2000);
    return length;
  };
  if (square.has(name)) {
    expect(measure(large).time).toBeLessThan(20_000);
    return;
  }
  const small = (): number => written(input(size / 4));
  const middle = (): number => written(input(size / 2));
  expect(growthFault({ small, middle, large, length: html.length })).toBeUndefined();
});

test('twenty thousand distinct fonts are parsed quickly', { retry: 2, timeout: 300_000 }, () => {
  const html = each(20_000, (index) => `<font color=${index}><p>x`);
  const { time, result: article } = measure(() => parseArticle(html));
  expect(time).toBeLessThan(4000);
  expect(article.diagnostics.map(({ code }) => code)).toEqual(['limit-nodes']);
  expect(audit(html, article)).toMatchObject({ ok: true, counts: { visible: 20_000 } });
});

test.for(inputs)('$name are audited without a gap', { timeout: 300_000 }, ({ input }) => {
  const html = input(5000);
  expect(audit(html, parseArticle(html))).toMatchObject({ ok: true });
});

test('a text of twenty million characters is read', { timeout: 300_000 }, () => {
  const html = `<p>${many('tea and cups ', 1_600_000)}`;
  const article = parseArticle(html);
  expect(toText(article).length).toBe(html.length - '<p>'.length - 1);
  expect(article.diagnostics).toEqual([]);
});

test('a table of a million cells is read', { timeout: 300_000 }, () => {
  const article = parseArticle(`<table>${many(`<tr>${many('<td>x', 1000)}`, 1000)}</table>`, { recognizers: false });
  const [table] = findAll(article, 'table');
  expect(table && grid(table).length).toBe(1000);
  expect(table?.columns.length).toBe(1000);
  expect(article.diagnostics).toEqual([]);
});

describe('more siblings than a call may have arguments', () => {
  const size = 130_000;
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
  ])('%s', { timeout: 300_000 }, (_, html) => {
    const article = parseArticle(html);
    expect(outline(article)).toBeInstanceOf(Array);
    expect(tables(article)).toBeInstanceOf(Array);
    expect(toJsonLd(article)).toBeTypeOf('object');
    expect(inspect(article)).toBeTypeOf('string');
  });
});
