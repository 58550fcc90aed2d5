import { describe, expect, it } from 'vitest';
import { records } from '../../src/read/records.ts';
import { columnsOf } from '../../src/tree/columns.ts';
import { grid } from '../../src/tree/grid.ts';
import type { Article, FlowContent, List, ListItem, Table, TableCell } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';

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
  it('gives an object a row, keyed by the columns, without the header row', () => {
    expect(records(table(['C:Tea|C:Minutes', 'Sencha|2', 'R:Assam|4']))).toEqual([
      { Tea: 'Sencha', Minutes: '2' },
      { Tea: 'Assam', Minutes: '4' },
    ]);
  });

  it('leaves out header rows wherever they stand, but no row that merely holds a header', () => {
    expect(records(table(['C:A|C:B', '1|2', 'C:A|C:B', '3|C:4']))).toEqual([
      { A: '1', B: '2' },
      { A: '3', B: '4' },
    ]);
  });

  it('keeps every row of a table without column headers', () => {
    expect(records(table(['R:Tea|Sencha', 'R:Minutes|2']))).toEqual([
      { 'Column 1': 'Tea', 'Column 2': 'Sencha' },
      { 'Column 1': 'Minutes', 'Column 2': '2' },
    ]);
  });

  it('puts texts on one line', () => {
    expect(records(table(['C:A', '  two\n\t words\u00a0here ']))).toEqual([{ A: 'two words here' }]);
  });

  it('repeats a spanned cell and fills a short row', () => {
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

  it('keeps both of two columns of the same name', () => {
    expect(records(table(['C:A|C:A', '1|2']))).toEqual([{ A: '1', 'A (2)': '2' }]);
  });

  it('is not harmed by a column named __proto__', () => {
    const [record] = records(table(['C:__proto__|C:constructor', 'x|y']));
    expect(Object.entries(record ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it('carries the texts of row notes, when given the article that holds them', () => {
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

  it('keeps a column named Notes apart from the notes', () => {
    const input = table(['C:Notes', 'mine']);
    const row = input.children[1];
    if (row?.type !== 'tableRow') throw new Error('rows');
    row.notes = ['A1'];
    const children: FlowContent[] = [input];
    expect(records(input, { type: 'article', schemaVersion, children, dropped: [], diagnostics: [] })).toEqual([
      { Notes: 'mine', 'Notes (2)': '' },
    ]);
  });

  it('answers a table without rows', () => {
    expect(records(table([]))).toEqual([]);
  });
});
