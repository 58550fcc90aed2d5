import { describe, expect, test } from 'vitest';
import {
  type Article,
  comparisons,
  faqs,
  findAll,
  type Metric,
  metrics,
  outline,
  type Position,
  parseArticle,
} from '../../src/index.ts';

const html = `<h2>Tea &amp; milk</h2>
<h3>Green</h3>
<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Latency<td>&lt; 200 ms<tr><td>M2<td>Error rate<td>1 %</table>
<h2>Tea vs coffee</h2>
<table><tr><th>Drink<th>How it differs<th>Common confusion<tr><td>Tea<td>Leaves<td>Herbs<tr><td>Coffee<td>Beans<td>Berries</table>
<h2>FAQ</h2>
<h3>Is it hot?</h3><p>Yes.</p>
<h3>Is it sweet?</h3><p>No.</p>`;

function source({ position }: { position?: Position }): string {
  return position ? html.slice(position.start.offset, position.end.offset) : '-';
}

const located = parseArticle(html, { positions: true });

describe('records of a tree with positions', () => {
  test('of the outline have the positions of their headings', () => {
    const entries = outline(located);
    expect(entries.map(source)).toEqual(['<h2>Tea &amp; milk</h2>', '<h2>Tea vs coffee</h2>', '<h2>FAQ</h2>']);
    expect(entries[0]?.children.map(source)).toEqual(['<h3>Green</h3>']);
    expect(entries[0]?.children[0]?.position?.start).toEqual({ line: 2, column: 1, offset: html.indexOf('<h3>') });
  });

  test('of questions have the position of each with its answer', () => {
    expect(faqs(located).map(source)).toEqual(['<h3>Is it hot?</h3><p>Yes.</p>', '<h3>Is it sweet?</h3><p>No.</p>']);
  });

  test('of metrics have the positions of their rows', () => {
    expect(metrics(located).map(source)).toEqual([
      '<tr><td>M1<td>Latency<td>&lt; 200 ms',
      '<tr><td>M2<td>Error rate<td>1 %',
    ]);
  });

  test('of comparisons have the positions of their tables', () => {
    expect(comparisons(located).map(source)).toEqual([html.match(/<table><tr><th>Drink.*<\/table>/)?.[0]]);
  });

  test('are the same without positions, except for the positions', () => {
    const plain = parseArticle(html);
    const strip = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)));
    for (const read of [outline, faqs, metrics, comparisons] as ((article: Article) => unknown)[]) {
      expect(JSON.stringify(read(plain))).not.toContain('position');
      expect(strip(read(located))).toEqual(read(plain));
    }
  });

  test('are copies: to change one changes no tree', () => {
    const [pair] = faqs(located);
    if (pair?.position) pair.position.start.line = 99;
    expect(source(faqs(located)[0] ?? {})).toBe('<h3>Is it hot?</h3><p>Yes.</p>');
    expect(faqs(located)[0]?.position?.start.line).toBe(7);
  });
});

test('a table of questions has the positions of the two cells', () => {
  const page =
    '<h2>FAQ</h2><table><tr><th>Question<th>Answer<tr><td>Is it hot?<td>Yes, it is.<tr><td>Is it sweet?<td>No, not at all.</table>';
  const records = faqs(parseArticle(page, { positions: true }));
  expect(records.map(({ position }) => position && page.slice(position.start.offset, position.end.offset))).toEqual([
    '<td>Is it hot?<td>Yes, it is.',
    '<td>Is it sweet?<td>No, not at all.',
  ]);
});

test('a metric table on its side has the positions of the names', () => {
  const page = '<table><tr><th>Metric<th>Latency<th>Error rate<tr><th>Target<td>&lt; 200 ms<td>&lt; 1 %</table>';
  const article = parseArticle(page, { positions: true, recognizers: false });
  const names: Metric[] = [1, 2].map((column) => ({ row: column, name: [0, column] }));
  for (const table of findAll(article, 'table')) Object.assign(table, { kind: 'metric', metrics: names });
  const records = metrics(article);
  expect(records.map(({ position }) => position && page.slice(position.start.offset, position.end.offset))).toEqual([
    '<th>Latency',
    '<th>Error rate',
  ]);
});
