import { describe, expect, test } from 'vitest';
import { find, grid, parseArticle } from '../../../src/index.ts';

/** The roles in a table without any `<th>`: `C` heads a column, `R` a row. A row of one text spans the whole width. */
function roles(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const row = (cells: readonly string[]): string =>
    cells.length === 1 ? `<td colspan="${width}">${cells[0]}` : cells.map((cell) => `<td>${cell}`).join('');
  const html = `<table>${rows.map((cells) => `<tr>${row(cells)}`).join('')}</table>`;
  const table = find(parseArticle(html, { root: 'document' }), 'table');
  const letter = { columnHeader: 'C', rowHeader: 'R', data: 'd' } as const;
  return table === undefined ? [] : grid(table).map((cells) => cells.map((cell) => letter[cell.role]).join(''));
}

describe('a row of one cell above all others', () => {
  test.each([
    ['heads the columns', [['Ferries'], ['morning', 'Alba'], ['evening', 'Brae']], ['CC', 'dd', 'dd']],
    ['heads the columns of a single row, too', [['Ferries'], ['morning', 'Alba']], ['CC', 'dd']],
    [
      'heads labels with colons, which head their rows',
      [['The harbour'], ['Depth:', '9 m'], ['Berths:', 'forty']],
      ['CC', 'Rd', 'Rd'],
    ],
    [
      'is above the row that names the columns',
      [
        ['Fares of the summer'],
        ['Route', 'Adult', 'Child'],
        ['Alba', '12', '6'],
        ['Brae', '14', '7'],
        ['Cora', '9', '4'],
      ],
      ['CCC', 'CCC', 'ddd', 'ddd', 'ddd'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(roles(rows)).toEqual(expected);
  });

  test.each([
    [
      'is none where it is a sentence',
      [['The ferries leave from the old pier.'], ['morning', 'Alba'], ['evening', 'Brae']],
      ['dd', 'dd', 'dd'],
    ],
    [
      'is none where it is too long for a title',
      [['on the far side of the harbour '.repeat(3)], ['morning', 'Alba'], ['evening', 'Brae']],
      ['dd', 'dd', 'dd'],
    ],
    ['is none where it is a number', [['1987'], ['morning', 'Alba'], ['evening', 'Brae']], ['dd', 'dd', 'dd']],
    [
      'is none where another follows it',
      [['Ferries'], ['of the north'], ['morning', 'Alba'], ['evening', 'Brae']],
      ['dd', 'dd', 'dd', 'dd'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(roles(rows)).toEqual(expected);
  });
});

describe('a row that is repeated at the end', () => {
  test('heads the columns at both places', () => {
    const names = ['Place', 'Rider', 'Gap', 'Club'];
    const rows = [names, ['A', 'Ruiz', 'none', 'Norte'], ['B', 'Lund', 'small', 'Fjell'], names];
    expect(roles(rows)).toEqual(['CCCC', 'dddd', 'dddd', 'CCCC']);
  });

  test('is no header where only one of its texts comes again', () => {
    const rows = [
      ['Ruiz', 'Norte', 'rider'],
      ['Lund', 'Fjell', 'rider'],
      ['Sato', 'Kita', 'rider'],
    ];
    expect(roles(rows).join('')).not.toContain('C');
  });
});

describe('a row that counts', () => {
  test('heads the columns over numbers that do not', () => {
    const rows = [
      ['Rider', '1', '2', '3', '4', 'Sum'],
      ['Ruiz', '3', '0', '2', '3', '8'],
      ['Lund', '1', '2', '0', '1', '4'],
    ];
    expect(roles(rows)).toEqual(['CCCCCC', 'dddddd', 'dddddd']);
  });

  test.each([
    [
      'is none where a row below counts as well',
      [
        ['1', '2', '3', '4', '9'],
        ['1', '2', '3', '4', '8'],
        ['1', '3', '2', '4', '7'],
      ],
      ['ddddd', 'ddddd', 'ddddd'],
    ],
    [
      'is none where it contains only numbers, though it is repeated',
      [
        ['5', '2', '3'],
        ['4', '0', '2'],
        ['5', '2', '3'],
      ],
      ['ddd', 'ddd', 'ddd'],
    ],
    [
      'is none where it counts to three',
      [
        ['1', '2', '3', '7'],
        ['4', '0', '2', '5'],
        ['8', '6', '9', '1'],
      ],
      ['dddd', 'dddd', 'dddd'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(roles(rows)).toEqual(expected);
  });
});

describe('colons', () => {
  test('at the end of names of columns do not hinder them', () => {
    const rows = [
      ['Country:', 'Gold:', 'Silver:'],
      ['Norway', '16', '8'],
      ['Japan', '3', '6'],
    ];
    expect(roles(rows)).toEqual(['CCC', 'ddd', 'ddd']);
  });

  test('down a whole column make its first text no name', () => {
    const rows = [
      ['Depth:', 'nine'],
      ['Berths:', 'forty or so, counted at low tide'],
    ];
    expect(roles(rows)).toEqual(['Rd', 'Rd']);
  });
});
