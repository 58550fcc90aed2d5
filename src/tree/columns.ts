import { toLine } from './line.ts';
import { nameLine } from './statement.ts';
import type { Column, TableCell } from './types.ts';

/** A longer header counts with its beginning: it is no name, and a wide span would repeat it in every column. */
const LONGEST = 300;

/** The cells of a table as `grid` gives them. */
type Grid = readonly (readonly TableCell[])[];

/**
 * Tells whether a row of the grid is there to head columns: it holds a column header, and besides headers nothing but empty cells.
 */
export function isHeaderRow(row: readonly TableCell[]): boolean {
  return (
    row.some((cell) => cell.role === 'columnHeader') &&
    row.every((cell) => cell.role !== 'data' || cell.children.length === 0 || toLine(cell) === '')
  );
}

/**
 * Returns the columns of a table, given its cells as `grid` gives them.
 *
 * The `name` of a column is the text of the column headers above it without marks of notes, from the top, joined by `' / '`; a header that stands in several
 * rows counts once, and one that spans the whole table (a title) counts only where there is no other. Only the first run of header rows names
 * columns, and only rows of one cell may stand above it.
 *
 * The `key` is the name; `'Column 3'` for the third column where the name is empty; and where the key is taken already, the key with the first free of
 * `' (2)'`, `' (3)'` … behind it. A table whose headers run along the rows alone has the keys `'Column 1'`, `'Column 2'` …
 */
export function columnsOf(rows: Grid): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const head = headRows(rows);
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const name = columnName(head, column, width);
    return { name, key: freeKey(name === '' ? `Column ${column + 1}` : name, taken) };
  });
}

function headRows(rows: Grid): Grid {
  const start = rows.findIndex((row) => isHeaderRow(row));
  if (start < 0 || !rows.slice(0, start).every((row) => row.every((cell) => cell === row[0]))) return [];
  let end = start + 1;
  for (let row = rows[end]; row !== undefined && isHeaderRow(row); row = rows[end]) end += 1;
  return rows.slice(start, end);
}

function columnName(head: Grid, column: number, width: number): string {
  const cells = new Set<TableCell>();
  for (const row of head) {
    const cell = row[column];
    if (cell?.role === 'columnHeader') cells.add(cell);
  }
  const narrow = [...cells].filter((cell) => cell.colSpan < width);
  const texts = (narrow.length > 0 ? narrow : [...cells]).map((cell) => nameLine(cell).slice(0, LONGEST));
  return [...new Set(texts)].filter((text) => text !== '').join(' / ');
}

/** Returns the key, or the first free double of it, and takes it: `taken` holds each key with the number that its next double is tried with. */
export function freeKey(wanted: string, taken: Map<string, number>): string {
  let key = wanted;
  let next = taken.get(wanted) ?? 2;
  while (taken.has(key)) {
    key = `${wanted} (${next})`;
    next += 1;
  }
  taken.set(wanted, next);
  taken.set(key, 2);
  return key;
}
