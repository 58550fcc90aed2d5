import { columnsOf, isHeaderRow } from '../../../tree/columns.ts';
import type { TableCell } from '../../../tree/types.ts';
import { isFullRow, type TableFacts } from '../facts.ts';
import { type HeaderLook, lookForHeaders } from './cell-look.ts';
import { endOfHeaderRows, firstRow, isFirstHeaderRow, isHeaderColumn } from './extent.ts';

/** The longest name of a column. */
const LONGEST_NAME = 60;

/** The most rows of one cell above the row that heads columns. */
const MOST_TITLES = 2;

/** The longest text of a row that divides a table. */
const LONGEST_DIVIDER = 80;

/**
 * Finds the header cells of a table in which the author marked none, in place: rows that head columns, columns that
 * head rows, and rows of one cell that divide the table. They are marked `inferred`, and the columns are renamed. A
 * table with a `<th>` is left as its author made it; the `scope` of a `<td>` is used as given.
 */
export function inferHeaders(facts: TableFacts): void {
  const { table, cells, width, height } = facts;
  if (width < 2) return;
  if (cells.some((row) => row.some((cell) => cell.role !== 'data' && !cell.inferred))) {
    headBesideLabels(facts);
    return;
  }
  const look = lookForHeaders(facts);
  const marked = markedRows(facts);
  const rows = marked > 0 ? marked : headerRows(look);
  for (let row = 0; row < rows; row += 1) mark(cells[row], 'columnHeader', !isFullRow(facts, row));
  for (const row of dividers(facts, rows)) mark(cells[row], 'columnHeader');
  for (const row of repeats(facts, rows)) mark(cells[row], 'columnHeader');
  const areRowsMarked = cells.some((row) => row.some((cell) => cell.role === 'rowHeader'));
  if (!areRowsMarked && isHeaderColumn(look, rows)) {
    for (let row = rows; row < height; row += 1) {
      if (facts.text(row, 0) !== '' && !isFullRow(facts, row)) mark(cells[row]?.slice(0, 1), 'rowHeader');
    }
  }
  if (!cells.some((row) => row.some((cell) => cell.inferred))) return;
  table.columns = columnsOf(cells).map((column, index) => {
    const align = table.columns[index]?.align;
    return align === undefined ? column : { ...column, align };
  });
}

/** Empty cells are no headers, except in a row that heads the columns. */
function mark(cells: readonly TableCell[] | undefined, role: 'columnHeader' | 'rowHeader', areAll = false): void {
  for (const cell of cells ?? []) {
    if (cell.role !== 'data' || (cell.children.length === 0 && !areAll)) continue;
    cell.role = role;
    cell.inferred = true;
  }
}

/**
 * If the only marked headers are the first cells of all rows, the first row heads the columns if distinct names follow
 * its first cell, and that cell is empty or the cells below are figures. An empty first cell need not be marked.
 */
function headBesideLabels(facts: TableFacts): void {
  const { table, cells, height, width, text, shape } = facts;
  const isEmpty = text(0, 0) === '';
  const areLabels = cells.every((row, index) =>
    row.every(({ role, colSpan, rowSpan, inferred }, column) =>
      column === 0
        ? (role !== 'data' || (index === 0 && isEmpty)) && !inferred && colSpan === 1 && rowSpan === 1
        : role === 'data',
    ),
  );
  if (!areLabels) return;
  const names = new Set<string>();
  for (let column = 1; column < width; column += 1) {
    const name = text(0, column);
    if (name === '' || name.length > LONGEST_NAME || (shape(0, column) !== 'words' && shape(0, column) !== 'year'))
      return;
    names.add(name);
  }
  if (names.size < width - 1 || height < (isEmpty ? 2 : 3)) return;
  if (!isEmpty && !areMostlyFigures(facts)) return;
  mark(cells[0], 'columnHeader');
  for (const cell of cells[0]?.slice(0, 1) ?? []) cell.role = 'columnHeader';
  table.columns = columnsOf(cells);
}

/** Whether most cells below the first row and beside the first column are figures. */
function areMostlyFigures({ height, width, shape }: TableFacts): boolean {
  let figures = 0;
  for (let row = 1; row < height; row += 1)
    for (let column = 1; column < width; column += 1)
      if (shape(row, column) !== 'words' && shape(row, column) !== 'empty') figures += 1;
  return figures * 2 > (height - 1) * (width - 1);
}

/** How many rows from the top head columns because the author gave their cells a `scope`. */
function markedRows({ cells }: TableFacts): number {
  let rows = 0;
  while (isHeaderRow(cells[rows] ?? [])) rows += 1;
  return rows;
}

/** How many rows from the top head columns. */
function headerRows(look: HeaderLook): number {
  const { facts } = look;
  const first = firstRow(facts);
  let titles = 0;
  for (let row = 0; row < first; row += 1) if (isFullRow(facts, row)) titles += 1;
  if (titles > MOST_TITLES || first >= facts.height || headsItself(facts, first)) return 0;
  if (isPartOfHead(facts, first) || isFirstHeaderRow(look, first)) return endOfHeaderRows(look, first);
  // Without header rows a title heads all columns, as it does where authors mark it.
  return first === 1 && isDivider(facts, 0) ? 1 : 0;
}

/** Whether the author put a row into the `<thead>` of a table that has other rows. */
function isPartOfHead({ table }: TableFacts, row: number): boolean {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  return rows[row]?.section === 'head' && rows.some(({ section }) => section !== 'head');
}

/** Whether the author gave a cell of a row a `scope` that makes it head the row. */
function headsItself({ cells }: TableFacts, row: number): boolean {
  return cells[row]?.some(({ role }) => role === 'rowHeader') ?? false;
}

/** A row of one short cell that names what the rows below share. */
function isDivider(facts: TableFacts, row: number): boolean {
  if (!isFullRow(facts, row) || row + 1 >= facts.height || isFullRow(facts, row + 1)) return false;
  const text = facts.text(row, 0);
  return text.length <= LONGEST_DIVIDER && !/[.!?]$/.test(text) && facts.shape(row, 0) === 'words';
}

function dividers(facts: TableFacts, rows: number): number[] {
  if (rows === 0 || facts.ownWidth < 3) return [];
  const found: number[] = [];
  let full = 0;
  for (let row = rows; row < facts.height; row += 1) {
    if (isFullRow(facts, row)) full += 1;
    if (isDivider(facts, row)) found.push(row);
  }
  // If more than a third are such rows, they continue the row above.
  return full * 3 <= facts.height - rows ? found : [];
}

/** Rows that repeat the last header row. */
function repeats(facts: TableFacts, rows: number): number[] {
  if (rows === 0) return [];
  const found: number[] = [];
  for (let row = rows; row < facts.height; row += 1) {
    if (areEqualRows(facts, rows - 1, row)) found.push(row);
  }
  return found;
}

/** Tells whether two rows are equal in every column, as the head and the foot of a table may be. */
function areEqualRows({ width, text }: TableFacts, row: number, other: number): boolean {
  let column = 0;
  while (column < width && text(row, column) === text(other, column)) column += 1;
  return column === width;
}
