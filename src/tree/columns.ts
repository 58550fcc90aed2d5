import { cellName } from './cell-text.ts';
import { grid } from './grid.ts';
import { toLine } from './line.ts';

import type { Column, Table, TableCell } from './types.ts';

/** A longer header is cut: it is no name, and a wide span would repeat it in every column. */
const LONGEST = 300;
const LONGEST_REPEATED = 3000;
const SHORTEST = 16;

/** The cells of a table as `grid` returns them. */
type Grid = readonly (readonly TableCell[])[];

/** Tells whether a row of the grid heads columns: it contains a column header, and besides headers only empty cells. */
export function isHeaderRow(row: readonly TableCell[]): boolean {
  if (!row.some((cell) => cell.role === 'columnHeader')) return false;
  // A cell that spans many columns is checked once.
  return row.every(
    (cell, index) =>
      cell.role !== 'data' || cell.children.length === 0 || cell === row[index - 1] || toLine(cell) === '',
  );
}

/** Tells whether a row of the grid is one cell that spans all of several columns. */
export function isTitleRow(row: readonly TableCell[]): boolean {
  const [first] = row;
  return row.length > 1 && first !== undefined && first.colSpan >= row.length;
}

/** Returns the columns of a table whose cells have been placed. */
export function tableColumns(table: Table): Column[] {
  if (!table.ragged) return columnsOf(grid(table));
  const [top = [], ...rows] = grid(table);
  let width = 0;
  for (const { column, colSpan } of top) width = Math.max(width, column + colSpan);
  for (const row of rows) for (const { column, colSpan } of row) width = Math.max(width, column + colSpan);
  // No cell spans into the first row, so its cells are side by side.
  return columnsOf([top.flatMap((cell) => new Array<TableCell>(cell.colSpan).fill(cell))], width);
}

/**
 * Returns the columns of a table, given its cells as `grid` returns them.
 *
 * The `name` of a column is the text of the column headers above it without marks of notes, or the names of their
 * pictures and signs where they have no text, from the top, joined by `' / '`; a header across several rows counts
 * once, and one across the whole of several columns, a title, names none of them. Only the first run of header rows
 * names columns, and only empty rows and rows of one cell may precede it.
 *
 * The `key` is the name; `'Column 3'` for the third column where the name is empty. If a column before it has the name,
 * the key is the name with the first of `' (2)'`, `' (3)'` … that is no name of another column.
 */
export function columnsOf(rows: Grid, least = 0): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), least);
  const head = headRows(rows);
  const line = headerLine();
  const names = Array.from({ length: width }, (_, column) => columnName(head, column, width, line));
  const keys = keysFor(names);
  return names.map((name, column) => ({ name, key: keys[column] ?? name }));
}

/** The names themselves have precedence: no other column gets one of them as its key. */
function keysFor(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  const isFirst = names.map((name) => {
    if (name === '' || taken.has(name)) return false;
    taken.set(name, 2);
    return true;
  });
  return names.map((name, column) =>
    isFirst[column] ? name : freeKey(name === '' ? `Column ${column + 1}` : name, taken),
  );
}

/** The first run of header rows. */
function headRows(rows: Grid): Grid {
  const start = rows.findIndex((row) => isHeaderRow(row));
  if (start < 0 || !rows.slice(0, start).every((row) => isAlone(row) || isEmpty(row))) return [];
  let end = start + 1;
  for (let row = rows[end]; row !== undefined && isHeaderRow(row); row = rows[end]) end += 1;
  return rows.slice(start, end);
}

function isAlone(row: readonly TableCell[]): boolean {
  return row.every((cell) => cell === row[0]);
}

function isEmpty(row: readonly TableCell[]): boolean {
  return row.every(({ children, alt }) => children.length === 0 && alt === undefined);
}

function columnName(head: Grid, column: number, width: number, line: (cell: TableCell) => string): string {
  const texts = new Set<string>();
  for (const row of head) {
    const cell = row[column];
    if (cell?.role === 'columnHeader' && (cell.colSpan < width || width === 1)) texts.add(line(cell));
  }
  texts.delete('');
  return [...texts].join(' / ').slice(0, LONGEST);
}

/** Reads each header once. One that spans many columns is repeated in each, so it is cut shorter the more there are. */
function headerLine(): (cell: TableCell) => string {
  const lines = new Map<TableCell, string>();
  return (cell) => {
    const longest = Math.min(LONGEST, Math.max(SHORTEST, Math.floor(LONGEST_REPEATED / cell.colSpan)));
    const text = lines.get(cell) ?? cellName(cell).slice(0, longest);
    lines.set(cell, text);
    return text;
  };
}

/**
 * Returns the key, or the first free variant of it as `double` makes it, and reserves it: `taken` maps each key to the
 * number of its next variant.
 */
export function freeKey(
  wanted: string,
  taken: Map<string, number>,
  double: (key: string, count: number) => string = (key, count) => `${key} (${count})`,
): string {
  let key = wanted;
  let next = taken.get(wanted) ?? 2;
  while (taken.has(key)) {
    key = double(wanted, next);
    next += 1;
  }
  taken.set(wanted, next);
  if (key !== wanted) taken.set(key, 2);
  return key;
}
