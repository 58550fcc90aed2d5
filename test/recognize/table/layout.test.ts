import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/index.ts';
import { layoutReason, tableHtml } from './tables.ts';

const heading = '<h3>Walks</h3>';
const mixed = `${heading}<p>Closed</p>`;
const nested = '<table><tr><td>a<td>b<tr><td>c<td>d</table>';
const blocks = '<p>One</p><p>Two</p><p>Three</p>';
const rows = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

/** The reason for which a table is taken for layout at this threshold, but not at a higher one. */
function reasonAt(score: number, html: string): string | undefined {
  expect(layoutReason(html, { threshold: score + 0.001 })).toBeUndefined();
  return layoutReason(html, { threshold: score - 0.001 });
}

describe('a table lays the page out', () => {
  test.each<[string, number, string[], string]>([
    ['with one cell of words', 0.9, ['Fell'], 'one cell'],
    ['with one cell of blocks', 0.9, [blocks], 'one cell'],
    ['with one cell of blocks beside empty ones', 0.9, [`${blocks} | `], 'one cell'],
    ['with one cell of words beside empty ones', 0.6, ['Fell | '], 'one cell'],
    ['with a column of marks', 0.8, ['• | Fell', '• | Moor'], 'a column of marks'],
    [
      'with links to other pages',
      0.8,
      ['<a href=1>Previous</a> | <a href=2>Next</a>'],
      'links to the pages before and after',
    ],
    ['with headings in half of the cells', 0.4, [...rows(2, `${mixed} | Fell`), ' | '], 'headings in 2 of 4 cells'],
    [
      'with headings in some of the cells',
      0.3,
      [`${mixed} | Fell`, ...rows(3, 'Fell | Moor')],
      'headings in 1 of 8 cells',
    ],
    [
      'with headings in some of four cells in two rows',
      0.45,
      [`${mixed} | Fell`, 'Moor | Path'],
      'headings in 1 of 4 cells, few rows',
    ],
    [
      'with tables among the blocks of a cell',
      0.4,
      [`<p>Fell</p>${nested} | Fell`, ...rows(2, 'Fell | Moor')],
      'tables in 1 of 6 cells',
    ],
    [
      'with several blocks in a quarter of the cells',
      0.35,
      [`${blocks} | Fell`, ' | Fell', 'Moor | '],
      'several blocks in 1 of 4 cells',
    ],
    [
      'with several blocks in half of the cells of many rows',
      0.35,
      [...rows(3, blocks), ...rows(3, 'Fell')],
      'several blocks in 3 of 6 cells',
    ],
    [
      'with several blocks in two rows',
      0.5,
      [`${blocks} | Fell`, 'Moor | Path'],
      'several blocks in 1 of 4 cells, few rows',
    ],
    ['with several blocks in a row', 0.5, [`${blocks} | Fell | Moor`], 'several blocks in 1 of 3 cells, few rows'],
    [
      'with headings and tables in many rows',
      0.5,
      rows(5, `${heading} | ${nested}`),
      'headings in 5 of 10 cells, tables in 5 of 10 cells',
    ],
    [
      'with all of it',
      0.95,
      [`${heading}${nested}<p>Fell</p> | Fell`],
      'headings in 1 of 2 cells, tables in 1 of 2 cells, several blocks in 1 of 2 cells, few rows',
    ],
  ])('%s', (_, score, lines, reason) => {
    expect(reasonAt(score, tableHtml(lines))).toBe(reason);
  });
});

describe('a table is not for layout, however low the threshold,', () => {
  const headed = `${heading} | ${heading}`;
  test.each<[string, string[], string?]>([
    ['with words in two rows', rows(2, 'Fell | Moor')],
    ['with two blocks in a cell', ['<p>One</p><p>Two</p> | Fell', 'Moor | Path']],
    ['with a line of several parts in a cell', ['a <b>b</b> c <i>d</i> | Fell', 'Moor | Path']],
    ['with several blocks in one of five cells', [`${blocks} | Fell`, 'Moor | Path', 'Inn | ']],
    ['with several blocks in some cells of many rows', [...rows(2, blocks), ...rows(3, 'Fell')]],
    ['with headings in many rows', rows(5, headed)],
    ['with nothing in it', rows(2, ' | ')],
    ['with a header', [headed, `{scope=row} ${heading} | ${heading}`]],
    ['with a caption', [headed, headed], '<caption>Walks</caption>'],
    ['with a cell that names its header', [`{id=a} ${heading} | {headers=a} ${heading}`]],
    ['with an empty cell that names its header', [`{id=a} ${heading} | {headers=a} `]],
  ])('%s', (_, lines, caption) => {
    expect(layoutReason(tableHtml(lines, caption), { threshold: 0 })).toBeUndefined();
  });
});

describe('the diagnostic of a table for layout', () => {
  test('has the position of the table, if positions are on', () => {
    const html = '<p>Before it.</p><table><tr><td>Fell</table>';
    const [remark] = parseArticle(html, { positions: true }).diagnostics;
    expect(remark).toMatchObject({ code: 'layout-table', severity: 'info', position: { start: { offset: 17 } } });
    expect(parseArticle(html).diagnostics[0]).not.toHaveProperty('position');
  });

  test('is given if the score reaches the threshold', () => {
    expect(layoutReason('<table><tr><td>Fell</table>', { threshold: 0.9 })).toBe('one cell');
  });
});

describe('the content of a table', () => {
  test('is in its place as blocks, in the same order', () => {
    const lines = [`One <b>two</b> | ${blocks}`, ' | <img src=a.png alt=Fell>', '{colspan=2}<ul><li>Last</ul>'];
    const { children } = parseArticle(`<p>Before it.</p>${tableHtml(lines)}<p>After it.</p>`, { threshold: 0.3 });
    const plain = `<p>One <b>two</b></p>${blocks}<p><img src=a.png alt=Fell></p><ul><li>Last</ul>`;
    expect(children).toEqual(parseArticle(`<p>Before it.</p>${plain}<p>After it.</p>`).children);
  });
});
