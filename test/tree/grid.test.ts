import { describe, expect, test } from 'vitest';
import { columnsOf, isHeaderRow } from '../../src/tree/columns.ts';
import { grid } from '../../src/tree/grid.ts';
import { toText } from '../../src/tree/text.ts';
import type { Table, TableCell } from '../../src/tree/types.ts';

type Part = Partial<Omit<TableCell, 'type' | 'children'>> & { text: string };

function table(...lines: (Part | string)[][]): Table {
  return {
    type: 'table',
    kind: 'data',
    columns: [],
    children: lines.map((line, row) => ({
      type: 'tableRow',
      section: 'body',
      children: line.map((part, column) => {
        const { text, ...rest } = typeof part === 'string' ? { text: part } : part;
        const children = text === '' ? [] : [{ type: 'text' as const, value: text }];
        return { type: 'tableCell', row, column, rowSpan: 1, colSpan: 1, role: 'data', ...rest, children };
      }),
    })),
  };
}

const heads = (...texts: string[]): Part[] => texts.map((text) => ({ text, role: 'columnHeader' }));
const texts = (cells: TableCell[][]) => cells.map((row) => row.map((cell) => toText(cell)));
const keys = (input: Table) => columnsOf(grid(input)).map((column) => column.key);

describe('grid', () => {
  test('puts a spanned cell in each of its places, as one object', () => {
    const cells = grid(table([{ text: 'a', rowSpan: 2 }, 'b'], [{ text: 'c', column: 1 }]));
    expect(texts(cells)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(cells[1]?.[0]).toBe(cells[0]?.[0]);
  });

  test('fills places without a cell with an empty data cell of that place', () => {
    const cells = grid(table(['a', 'b', 'c'], ['d'], []));
    expect(cells.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(cells[2]?.[1]).toEqual({
      type: 'tableCell',
      row: 2,
      column: 1,
      rowSpan: 1,
      colSpan: 1,
      role: 'data',
      children: [],
    });
    expect(texts(cells)[1]).toEqual(['d', '', '']);
  });

  test('leaves an overlap to the earlier cell', () => {
    const cells = grid(table(['a', { text: 'b', rowSpan: 2 }], [{ text: 'c', colSpan: 2 }]));
    expect(texts(cells)).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ]);
  });

  test('leaves an overlap to the earlier cell also where there are as many cells as places', () => {
    expect(texts(grid(table([{ text: 'a', colSpan: 2 }, 'b'])))).toEqual([['a', 'a']]);
    expect(texts(grid(table([{ text: 'a', rowSpan: 2 }, 'b'], ['c', 'd'])))).toEqual([
      ['a', 'b'],
      ['a', 'd'],
    ]);
  });

  test('expands a cell that is much wider than the rest of the table', () => {
    expect(texts(grid(table([{ text: 'a', colSpan: 12 }], ['b'])))[0]).toEqual(new Array(12).fill('a'));
  });

  test('does not change the table, skips captions, and accepts a table without rows', () => {
    const input = table(['a'], []);
    input.children.unshift({ type: 'caption', children: [{ type: 'text', value: 'no row' }] });
    const before = JSON.stringify(input);
    expect(texts(grid(input))).toEqual([['a'], ['']]);
    expect(JSON.stringify(input)).toBe(before);
    expect(grid(table())).toEqual([]);
  });

  test('does not reach below the last row', () => {
    expect(texts(grid(table([{ text: 'a', rowSpan: 5 }])))).toEqual([['a']]);
  });

  test('does not expand a table made to blow up', () => {
    const wide = Array.from({ length: 5000 }, () => 'x');
    const cells = grid(table(wide, ...Array.from({ length: 5000 }, () => ['y'])));
    expect(cells.map((row) => row.length).slice(0, 3)).toEqual([5000, 1, 1]);
  });

  test('expands a large table as long as a fourth of its places have cells of their own', () => {
    const line = (cells: number): Part[] => [
      ...Array.from({ length: cells - 1 }, () => ({ text: '' })),
      { text: '', colSpan: 1000 - (cells - 1) },
    ];
    const rowsOf = (cells: number): number[] =>
      grid(table(...Array.from({ length: 1001 }, () => line(cells)))).map((row) => row.length);
    expect(new Set(rowsOf(250))).toEqual(new Set([1000]));
    expect(new Set(rowsOf(249))).toEqual(new Set([249]));
  });
});

describe('isHeaderRow', () => {
  test.each<[string, Part[], boolean]>([
    ['column headers', heads('a', 'b'), true],
    ['column headers and an empty corner', [{ text: '' }, ...heads('a')], true],
    ['column headers beside a row header', [{ text: 'x', role: 'rowHeader' }, ...heads('a')], true],
    ['a column header beside data', [{ text: 'x' }, ...heads('a')], false],
    ['row headers alone', [{ text: 'x', role: 'rowHeader' }], false],
    ['empty cells alone', [{ text: '' }], false],
    ['column headers and a corner of white space', [{ text: ' ' }, ...heads('a')], true],
  ])('%s', (_, parts, expected) => {
    expect(isHeaderRow(grid(table(parts))[0] ?? [])).toBe(expected);
  });
});

describe('columnsOf', () => {
  test('names columns by their header and leaves the unit to others', () => {
    expect(columnsOf(grid(table(heads('Tea', ' Minutes\n to steep '), ['a', 'b'])))).toEqual([
      { name: 'Tea', key: 'Tea' },
      { name: 'Minutes to steep', key: 'Minutes to steep' },
    ]);
  });

  test('joins the levels of a head, each header once', () => {
    const input = table(
      [
        { text: 'Tea', role: 'columnHeader', rowSpan: 2 },
        { text: 'Cold', role: 'columnHeader', colSpan: 2 },
      ],
      [
        { text: 'Min', role: 'columnHeader', column: 1 },
        { text: 'Cold', role: 'columnHeader', column: 2 },
      ],
      ['a', 'b', 'c'],
    );
    expect(keys(input)).toEqual(['Tea', 'Cold / Min', 'Cold']);
  });

  test('does not let a title over the whole table name columns, though it is alone', () => {
    const title: Part[] = [{ text: 'All teas', role: 'columnHeader', colSpan: 2 }];
    expect(keys(table(title, heads('Tea', 'Min'), ['a', 'b']))).toEqual(['Tea', 'Min']);
    expect(keys(table([{ text: 'All teas', colSpan: 2 }], heads('Tea', 'Min'), ['a', 'b']))).toEqual(['Tea', 'Min']);
    expect(keys(table(title, ['a', 'b']))).toEqual(['Column 1', 'Column 2']);
    expect(keys(table(heads('All teas'), ['a']))).toEqual(['All teas']);
  });

  test('does not take header rows further down into the names', () => {
    expect(keys(table(heads('A', 'B'), ['1', '2'], heads('C', 'D'), ['3', '4']))).toEqual(['A', 'B']);
    expect(keys(table(['1', '2'], heads('C', 'D'), ['3', '4']))).toEqual(['Column 1', 'Column 2']);
  });

  test('numbers the columns of a table whose headers run along the rows', () => {
    expect(keys(table([{ text: 'Tea', role: 'rowHeader' }, 'a'], [{ text: 'Min', role: 'rowHeader' }, 'b']))).toEqual([
      'Column 1',
      'Column 2',
    ]);
  });

  test('makes every key unique, and none that is the name of another column', () => {
    expect(keys(table(heads('A', 'A', '', 'A', 'A (2)', 'Column 3')))).toEqual([
      'A',
      'A (3)',
      'Column 3 (2)',
      'A (4)',
      'A (2)',
      'Column 3',
    ]);
    expect(columnsOf(grid(table(heads('', 'A'))))).toEqual([
      { name: '', key: 'Column 1' },
      { name: 'A', key: 'A' },
    ]);
  });

  test('skips the other cells of a head, and empty levels', () => {
    const corner: Part = { text: 'x', role: 'rowHeader' };
    expect(columnsOf(grid(table([corner, ...heads('A')], ['1', '2']))).map(({ name }) => name)).toEqual(['', 'A']);
    expect(keys(table(heads('A', 'B'), heads('', 'C'), ['1', '2']))).toEqual(['A', 'B / C']);
  });

  test('ends a head of several rows where the data begin', () => {
    const input = table(heads('A', 'B'), heads('C', 'D'), ['1', '2'], heads('E', 'F'), ['3', '4']);
    expect(keys(input)).toEqual(['A / C', 'B / D']);
  });

  test('names what it can where rows are of different lengths', () => {
    const [head, line] = [grid(table(heads('A')))[0], grid(table(['1', '2']))[0]];
    expect(columnsOf([head ?? [], line ?? []]).map(({ key }) => key)).toEqual(['A', 'Column 2']);
  });

  test('cuts a header that is far too long for a name', () => {
    expect(columnsOf(grid(table(heads('x'.repeat(5000)))))[0]?.name).toHaveLength(300);
  });

  test('cuts a header the shorter the more columns repeat it, and the names that many headers make', () => {
    const wide: Part = { text: 'x'.repeat(5000), role: 'columnHeader', colSpan: 100 };
    expect(columnsOf(grid(table([wide, { text: 'a', role: 'columnHeader', column: 100 }])))[0]?.name).toHaveLength(30);
    const levels = Array.from({ length: 100 }, (_, index) => heads(`level ${index}`));
    expect(columnsOf(grid(table(...levels)))[0]?.name).toHaveLength(300);
  });

  test('accepts a table without rows', () => {
    expect(columnsOf([])).toEqual([]);
  });
});
