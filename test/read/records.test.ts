import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { records } from '../../src/read/records.ts';
import { columnsOf } from '../../src/tree/columns.ts';
import { grid } from '../../src/tree/grid.ts';
import type { Article, FlowContent, List, ListItem, Table, TableCell } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { find, findAll } from '../../src/tree/walk.ts';

/** A table of one-letter roles and texts: `C:Name` heads a column, `R:Name` a row, anything else is data. */
function table(lines: string[], change: (cell: TableCell) => void = () => {}): Table {
  const input: Table = { type: 'table', kind: 'data', columns: [], children: [] };
  input.children = lines.map((line, row) => ({
    type: 'tableRow',
    section: 'body',
    children: line.split('|').map((word, column) => {
      const mark = /^([CR]):/.exec(word)?.[1];
      const text = mark === undefined ? word : word.slice(2);
      const role = mark === 'C' ? 'columnHeader' : mark === 'R' ? 'rowHeader' : 'data';
      const cell: TableCell = { type: 'tableCell', row, column, rowSpan: 1, colSpan: 1, role, children: [] };
      if (text !== '') cell.children = [{ type: 'text', value: text }];
      change(cell);
      return cell;
    }),
  }));
  input.columns = columnsOf(grid(input));
  return input;
}

describe('records', () => {
  test('gives an object a row, keyed by the columns, without the header row', () => {
    expect(records(table(['C:Tea|C:Minutes', 'Sencha|2', 'R:Assam|4']))).toEqual([
      { Tea: 'Sencha', Minutes: '2' },
      { Tea: 'Assam', Minutes: '4' },
    ]);
  });

  test('leaves out header rows wherever they are, but no row that merely contains a header', () => {
    expect(records(table(['C:A|C:B', '1|2', 'C:A|C:B', '3|C:4']))).toEqual([
      { A: '1', B: '2' },
      { A: '3', B: '4' },
    ]);
  });

  test('keeps every row of a table without column headers', () => {
    expect(records(table(['R:Tea|Sencha', 'R:Minutes|2']))).toEqual([
      { 'Column 1': 'Tea', 'Column 2': 'Sencha' },
      { 'Column 1': 'Minutes', 'Column 2': '2' },
    ]);
  });

  test('puts white space in order, and keeps lines apart', () => {
    expect(records(table(['C:A', '  two \t words\u00a0here \n\n three']))).toEqual([{ A: 'two words here\nthree' }]);
    const [table1, table2] = findAll(
      parseArticle('<table><tr><th>A<tr><td>one<br>two<tr><td><ul><li>a<li>b</ul></table>'.repeat(2)),
      'table',
    );
    expect(table1 && records(table1)).toEqual([{ A: 'one\ntwo' }, { A: 'a\nb' }]);
    expect(table2 && records(table2)).toEqual(table1 && records(table1));
  });

  test.each([
    ['<img src=a alt=Included>'],
    ['<img src=a title=Included>'],
    ['<svg aria-label=Included><path/></svg>'],
    ['<svg role=img><title>Included</title><path/></svg>'],
    ['<i class=x aria-label=Included></i>'],
    ['<i class=x title=Included></i>'],
    ['<i aria-hidden=true></i><span>Included</span>'],
  ])('has the words of a sign: %s', (sign) => {
    const html = `<table><tr><th>Plan<th>Mail<tr><td>Small<td>${sign}<tr><td>Large<td><button title=Copy></button></table>`;
    const found = find(parseArticle(html), 'table');
    expect(found && records(found)).toEqual([
      { Plan: 'Small', Mail: 'Included' },
      { Plan: 'Large', Mail: '' },
    ]);
  });

  test('leaves out empty rows', () => {
    const found = find(
      parseArticle('<table><tr><th>A<th>B<tr><tr><td>1<td>2<tr><td><td> <tr><td rowspan=2>3<td>4<tr></table>'),
      'table',
    );
    expect(found && records(found)).toEqual([
      { A: '1', B: '2' },
      { A: '3', B: '4' },
    ]);
  });

  test('names the group of rows that titles divide, and no column by a title', () => {
    const spec = '<tr><th colspan=2>Motor<tr><td>Weight<td>3 kg<tr><th colspan=2>Battery<tr><td>Weight<td>2 kg';
    const found = find(parseArticle(`<table>${spec}</table>`), 'table');
    expect(found && records(found)).toEqual([
      { 'Column 1': 'Weight', 'Column 2': '3 kg', Group: 'Motor' },
      { 'Column 1': 'Weight', 'Column 2': '2 kg', Group: 'Battery' },
    ]);
    const single = find(parseArticle('<table><tr><th colspan=2>Motor<tr><td>Weight<td>3 kg</table>'), 'table');
    expect(single && records(single)).toEqual([{ 'Column 1': 'Weight', 'Column 2': '3 kg' }]);
  });

  test('repeats a spanned cell and fills a short row', () => {
    const input = table(['C:A|C:B', 'x|1', '2']);
    const [, first, second] = input.children;
    if (first?.type !== 'tableRow' || second?.type !== 'tableRow') throw new Error('the table has rows');
    for (const cell of first.children) if (cell.column === 0) cell.rowSpan = 2;
    for (const cell of second.children) cell.column = 1;
    expect(records(input)).toEqual([
      { A: 'x', B: '1' },
      { A: 'x', B: '2' },
    ]);
    expect(records(table(['C:A|C:B', 'x']))).toEqual([{ A: 'x', B: '' }]);
  });

  test('keeps both of two columns of the same name', () => {
    expect(records(table(['C:A|C:A', '1|2']))).toEqual([{ A: '1', 'A (2)': '2' }]);
  });

  test('is not harmed by a column named __proto__', () => {
    const [record] = records(table(['C:__proto__|C:constructor', 'x|y']));
    expect(Object.entries(record ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  test('carries the texts of row notes, when given the article that holds them', () => {
    const input = table(['C:Id|C:Tea', 'A1|Sencha', 'A2|Assam', 'A3|Keemun']);
    const [, first, second, third] = input.children;
    if (first?.type !== 'tableRow' || second?.type !== 'tableRow' || third?.type !== 'tableRow')
      throw new Error('rows');
    first.notes = ['A1', 'A1-2'];
    third.notes = ['gone'];
    const item = (identifier: string, value: string): ListItem => ({
      type: 'listItem',
      identifier,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    });
    const notes: List = { type: 'list', ordered: false, children: [item('A1', 'A1: green'), item('A1-2', 'A1: mild')] };
    const article: Article = {
      type: 'article',
      schemaVersion,
      children: [input, notes],
      dropped: [],
      diagnostics: [],
    };
    expect(records(input, article)).toEqual([
      { Id: 'A1', Tea: 'Sencha', Notes: 'green\nmild' },
      { Id: 'A2', Tea: 'Assam', Notes: '' },
      { Id: 'A3', Tea: 'Keemun', Notes: '' },
    ]);
    expect(records(input)[0]).toEqual({ Id: 'A1', Tea: 'Sencha' });
  });

  test('keeps a column named Notes apart from the notes', () => {
    const input = table(['C:Notes', 'mine']);
    const row = input.children[1];
    if (row?.type !== 'tableRow') throw new Error('rows');
    row.notes = ['A1'];
    const children: FlowContent[] = [input];
    expect(records(input, { type: 'article', schemaVersion, children, dropped: [], diagnostics: [] })).toEqual([
      { Notes: 'mine', 'Notes (2)': '' },
    ]);
  });

  test('accepts a table without rows', () => {
    expect(records(table([]))).toEqual([]);
  });
});
