import { isHeaderRow } from '../../tree/columns.ts';
import { isEmptyRow, isFullRow, type TableFacts } from './facts.ts';
import { holdsOnly } from './kinds/cell-class.ts';
import { isTime } from './time.ts';

/** A table as needed to tell its kind: which rows and columns name something, and which hold data. */
export interface TableView extends TableFacts {
  /** The row that names the columns, or -1. */
  head: number;
  /** The rows that hold data: neither headers nor rows of one cell that spans the whole width. */
  body: number[];
  /** The column of row identifiers such as `M1` or `3`, if any. */
  idColumn: number | undefined;
  /** The column that labels each row. */
  label: number;
  /** The columns beside the labels, without the identifiers and empty columns. */
  others: number[];
}

/** A column of groups, one of labels and two more. */
const FEWEST_BESIDE_GROUPS = 4;

/** Rows by which a column is judged. */
const SAMPLE = 12;

/** Returns a table as needed to tell its kind. */
export function viewTable(facts: TableFacts): TableView {
  const { cells, width, height } = facts;
  const body: number[] = [];
  let head = -1;
  const hasTitles = areSomeTitles(facts);
  for (let row = 0; row < height; row += 1) {
    if (isFullRow(facts, row) || isEmptyRow(facts, row) || (hasTitles && isTitleRow(facts, row))) continue;
    if (!isHeaderRow(cells[row] ?? []) && !isReachedByHeaders(facts, row, head)) body.push(row);
    else if (body.length === 0) head = row;
  }
  const sample = body.slice(0, SAMPLE);
  const idColumn = findIdColumn(facts, head, body);
  const label = findLabel(facts, sample, idColumn);
  const others: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (column !== label && column !== idColumn && holdsSomething(facts, column, head, body)) others.push(column);
  }
  return { ...facts, head, body, idColumn, label, others };
}

/**
 * Tells whether rows that are empty after a set-apart first cell are titles of the rows below: no other row has such a
 * first cell.
 */
function areSomeTitles(facts: TableFacts): boolean {
  let isSome = false;
  for (let row = 0; row < facts.height; row += 1) {
    if (isTitleRow(facts, row)) isSome = true;
    else if (isSetApart(facts, row)) return false;
  }
  return isSome;
}

function isTitleRow({ cells, width, text }: TableFacts, row: number): boolean {
  if (!isSetApart({ cells }, row) || text(row, 0) === '') return false;
  for (let column = 1; column < width; column += 1) {
    const cell = cells[row]?.[column];
    if (cell === undefined || cell.children.length > 0 || cell.alt !== undefined || cell.row !== row) return false;
  }
  return width > 1;
}

/** Whether a row begins in bold, or with a marked header. */
function isSetApart({ cells }: Pick<TableFacts, 'cells'>, row: number): boolean {
  const first = cells[row]?.[0];
  if (first === undefined || first.role === 'columnHeader') return false;
  return holdsOnly(first, 'strong') || (first.role === 'rowHeader' && first.inferred === undefined);
}

/** Tells whether a header of the row that names the columns spans down to a row, which then names them, too. */
function isReachedByHeaders({ cells }: TableFacts, row: number, head: number): boolean {
  return (cells[row] ?? []).some((cell) => cell.row <= head && cell.role !== 'data');
}

function holdsSomething({ cells, text }: TableFacts, column: number, head: number, body: readonly number[]): boolean {
  if (head >= 0 && text(head, column) !== '') return true;
  return body.some((row) => text(row, column) !== '' || cells[row]?.[column]?.value !== undefined);
}

const idHeaders = new Set([
  '',
  'id',
  'ids',
  'no',
  'no.',
  'nr',
  'nr.',
  'n',
  '№',
  '#',
  'ref',
  'ref.',
  '编号',
  '編號',
  '序号',
  '番号',
  '번호',
]);
const identifier = /^\p{L}{0,4}[-.]?\d{1,4}\.?$/u;

/**
 * Row identifiers are in the first column, each once, under a header that only means `identifier`; under one that names
 * their kind, as `KPI no.`, they number the rows.
 */
function findIdColumn({ text, width }: TableFacts, head: number, body: readonly number[]): number | undefined {
  if (width < 3 || body.length === 0) return undefined;
  const header = head < 0 ? '' : text(head, 0).toLowerCase();
  const isBare = idHeaders.has(header);
  if (!isBare && !idHeaders.has(header.split(/[\s-]+/).at(-1) ?? '')) return undefined;
  const ids = new Set<string>();
  for (const [index, row] of body.entries()) {
    const id = text(row, 0);
    if (!identifier.test(id) || ids.has(id)) return undefined;
    if (!isBare && Number(/\d+/.exec(id)?.[0]) !== index + 1) return undefined;
    ids.add(id);
  }
  return 0;
}

/**
 * The column in which most cells head rows; else the first one of words, if the first column holds bare figures; else
 * the first.
 */
function findLabel(facts: TableFacts, sample: readonly number[], idColumn: number | undefined): number {
  const { cells, width } = facts;
  const first = idColumn === undefined ? 0 : 1;
  for (let column = first; column < width; column += 1) {
    let heads = 0;
    for (const row of sample) if (cells[row]?.[column]?.role === 'rowHeader') heads += 1;
    if (heads * 2 > sample.length) return column;
  }
  if (areGroups(facts, sample, first)) return first + 1;
  if (sample.some((row) => !isBareFigure(facts, row, first))) return first;
  for (let column = first + 1; column < width; column += 1) {
    if (sample.every((row) => isLabel(facts, row, column)) && areDistinct(facts, sample, column)) return column;
  }
  return first;
}

/**
 * Tells whether the cells of a column head groups of rows that the next column labels, with two or more columns after
 * it.
 */
function areGroups(facts: TableFacts, sample: readonly number[], column: number): boolean {
  const { cells, width } = facts;
  if (width < column + FEWEST_BESIDE_GROUPS) return false;
  const grouped = sample.filter((row) => (cells[row]?.[column]?.rowSpan ?? 1) > 1).length;
  if (grouped * 2 <= sample.length) return false;
  return sample.every((row) => isLabel(facts, row, column + 1)) && areDistinct(facts, sample, column + 1);
}

/** A name before a number, as in `Kite 300`. */
const nameFirst = /^\p{L}[\p{L}-]+ /u;

function isBareFigure({ shape, text }: TableFacts, row: number, column: number): boolean {
  const own = shape(row, column);
  if (own === 'number') return true;
  const line = text(row, column);
  return own === 'figures' && (!nameFirst.test(line) || isTime(line));
}

/** A longer text is no label. */
const LONGEST_LABEL = 60;

function isLabel({ shape, text }: TableFacts, row: number, column: number): boolean {
  return shape(row, column) === 'words' && text(row, column).length <= LONGEST_LABEL;
}

function areDistinct({ text }: TableFacts, rows: readonly number[], column: number): boolean {
  return new Set(rows.map((row) => text(row, column))).size === rows.length;
}
