import type { TableCell } from '../../../tree/types.ts';
import { isEmptyRow, isFullRow, type TableFacts } from '../facts.ts';
import { type CellLook, type HeaderLook, isFilled } from './cell-look.ts';

/** A row that may head columns, and the rows below that it would head. */
export interface RowLook {
  row: number;
  /** How many rows are above it, without titles and empty ones. */
  above: number;
  /** How many of the rows above it are one cell over all columns. */
  titles: number;
  width: number;
  rowsBelow: number;
  own: CellLook[];
  /** The cells of each column below. */
  below: CellLook[][];
  /** The rows below, cell by cell. */
  lines: CellLook[][];
  columns: Contrast[];
  /** The cells above those of the row, unless that row is a title. */
  over: CellLook[];
  isUnderWide: boolean[];
  /** The share of the columns into which a cell of a row above reaches. */
  reached: number;
  hasWideCells: boolean;
  hasTallCells: boolean;
}

/** A cell of the row beside those below it. */
export interface Contrast {
  own: CellLook;
  filled: CellLook[];
}

const MOST_ROWS = 12;

/**
 * Returns a row as its features read it, with the cells that begin in it, or `undefined` if there are none, or no rows
 * below that differ from it.
 */
export function lookAtRow({ facts, columns: all, at }: HeaderLook, row: number): RowLook | undefined {
  const { cells, height, ownWidth } = facts;
  const line = cells[row] ?? [];
  const columns = all.filter((column) => line[column]?.row === row);
  const end = bottomOf(line);
  const said = columns.map((column) => at(row, column));
  const lines: CellLook[][] = [];
  for (let below = end; below < height && lines.length < MOST_ROWS; below += 1) {
    if (isTitle(facts, below)) continue;
    const cellsBelow = columns.map((column) => at(below, column));
    if (cellsBelow.some(({ text }, index) => text !== said[index]?.text)) lines.push(cellsBelow);
  }
  if (lines.length === 0) return undefined;
  const own = withCount(said, lines);
  const below = columns.map((_, index) => lines.map((cellsBelow) => cellsBelow[index] as CellLook));
  let titles = 0;
  let empty = 0;
  for (let above = 0; above < row; above += 1) {
    if (isEmptyRow(facts, above)) empty += 1;
    else if (isFullRow(facts, above)) titles += 1;
  }
  const isBelowNames = row > 0 && !isTitle(facts, row - 1);
  return {
    row,
    above: row - titles - empty,
    titles,
    width: ownWidth,
    rowsBelow: height - end,
    own,
    below,
    lines,
    columns: own.map((cell, index) => ({ own: cell, filled: (below[index] ?? []).filter(isFilled) })),
    over: isBelowNames ? columns.map((column) => at(row - 1, column)) : [],
    isUnderWide: columns.map((column) => isBelowNames && (cells[row - 1]?.[column]?.colSpan ?? 1) > 1),
    reached: 1 - columns.length / Math.max(1, all.length),
    hasWideCells: line.some(({ colSpan }) => colSpan > 1),
    hasTallCells: line.some(({ rowSpan }) => rowSpan > 1),
  };
}

function isTitle(facts: TableFacts, row: number): boolean {
  return isFullRow(facts, row) || isEmptyRow(facts, row);
}

/** Rounds, games or questions numbered along a row. */
const FEWEST_COUNTED = 4;

/** The cells of a row, in which a count (1, 2, 3, …) that no row below has is read as names. */
function withCount(own: CellLook[], lines: readonly CellLook[][]): CellLook[] {
  const start = own.findIndex(({ text }) => text === '1');
  const lengthIn = (line: readonly CellLook[]): number => {
    let count = 0;
    while (line[start + count]?.text === String(count + 1)) count += 1;
    return count;
  };
  if (start < 0 || lengthIn(own) < FEWEST_COUNTED || lines.some((line) => lengthIn(line) >= FEWEST_COUNTED)) return own;
  const end = start + lengthIn(own);
  return own.map((cell, index) =>
    index < start || index >= end ? cell : { ...cell, shape: 'words', hasDigit: false },
  );
}

/** The row after the last one that a cell of a row reaches. */
function bottomOf(line: readonly TableCell[]): number {
  return line.reduce((end, cell) => Math.max(end, cell.row + cell.rowSpan), 0);
}
