import { signText } from '../../tree/cell-text.ts';
import { grid } from '../../tree/grid.ts';
import { onOneLine } from '../../tree/line.ts';
import type { Table, TableCell } from '../../tree/types.ts';
import { parseBoolean } from '../../values/boolean.ts';
import { hasDigit } from '../../values/digit.ts';
import { pictureSign } from '../../values/picture-sign.ts';
import type { Reading } from '../../values/reading.ts';
import { ownLine } from './own-line.ts';

/** A table as a rectangle whose texts are read on demand, each at most once. */
export interface TableFacts {
  table: Table;
  cells: TableCell[][];
  width: number;
  /** The number of columns from the first to the last in which a cell begins; cells only reach into those after it. */
  ownWidth: number;
  height: number;
  /** What was read in cells that state quantities. */
  readings: Map<TableCell, CellReading>;
  /** The text of a cell on one line, without the tables in it. */
  line: (cell: TableCell) => string;
  /** The text of the cell at a place. */
  text: (row: number, column: number) => string;
  /** What the text of a cell looks like. */
  shape: (row: number, column: number) => Shape;
  /** Whether a row begins with a text, by which cells may refer to it. */
  hasRow: (text: string) => boolean;
}

/** The quantities of a text, read with the unit of numbers that have none. */
export interface CellReading extends Reading {
  text: string;
  unit: string | undefined;
}

/**
 * The facts of the tables of an article, for later readers of the same table. A table that is missing here is read
 * again.
 */
export type KnownTables = Map<Table, TableFacts>;

/**
 * What a text looks like: nothing (or a mark for it), a number with or without a unit, a year, something else made of
 * figures, a tick, words.
 */
export type Shape = 'empty' | 'number' | 'year' | 'figures' | 'tick' | 'words';

/** Returns the facts of a table, or `undefined` where its cells form no rectangle. */
export function tableFacts(table: Table): TableFacts | undefined {
  if (table.ragged) return undefined;
  const cells = grid(table);
  const width = cells[0]?.length ?? 0;
  const height = cells.length;
  for (const row of cells) if (row.length !== width) return undefined;
  const texts = new Array<string | undefined>(width * height);
  const shapes = new Array<Shape | undefined>(width * height);
  const line = (cell: TableCell): string => {
    const index = cell.row * width + cell.column;
    const known = texts[index];
    if (known !== undefined) return known;
    const text = ownLine(cell) || (cell.role === 'data' ? tickText(cell) : onOneLine(signText(cell)));
    texts[index] = text;
    return text;
  };
  const text = (row: number, column: number): string => {
    const cell = cells[row]?.[column];
    return cell === undefined ? '' : line(cell);
  };
  const shape = (row: number, column: number): Shape => {
    const cell = cells[row]?.[column];
    if (cell === undefined) return 'empty';
    const index = cell.row * width + cell.column;
    const known = shapes[index];
    if (known !== undefined) return known;
    const own = shapeOf(line(cell));
    shapes[index] = own;
    return own;
  };
  let firsts: Set<string> | undefined;
  const hasRow = (own: string): boolean => {
    firsts ??= new Set(cells.map((_, row) => text(row, 0)));
    return firsts.has(own);
  };
  const ownWidth = ownWidthOf(table, width);
  return { table, cells, width, ownWidth, height, readings: new Map(), line, text, shape, hasRow };
}

/** Pictures and signs count only as ticks, or as names of columns and rows. */
function tickText(cell: TableCell): string {
  return pictureSign(onOneLine(signText(cell))) ?? '';
}

/** A cell wider than its table adds no real columns. */
function ownWidthOf(table: Table, width: number): number {
  let last = 0;
  for (const row of table.children) {
    if (row.type === 'tableRow') for (const { column } of row.children) last = Math.max(last, column);
  }
  return last === 0 ? width : last + 1;
}

/** A longer text counts as words, whatever it holds. */
const LONGEST_FIGURES = 40;

/** No placeholder, tick or word for yes or no is longer. */
const LONGEST_MARK = 8;

const placeholder = /^(?:[-–—−―?.…]{1,3}|n\/?a\.?|tba|tbd|k\.? ?a\.?)$/i;
const year = /^(?:1[5-9]|20)\d\d$/;
const number = /^[+\-−–~≈<>≤≥±]{0,2} ?[$€£¥]? ?\d[\d.,'’ \u00a0\u202f]{0,20} ?[%$€£¥°×]?[\p{L}°µμ/²³]{0,8}$/u;
const referenceMarks = /\[[^\][]{0,8}\]/g;

/** Returns what a text looks like; reference marks such as `[3]` do not count. */
function shapeOf(line: string): Shape {
  const text = line.includes('[') ? line.replace(referenceMarks, '').trim() : line;
  if (text.length > LONGEST_FIGURES) return 'words';
  if (text.length <= LONGEST_MARK) {
    if (text === '' || placeholder.test(text)) return 'empty';
    if (parseBoolean(text) !== undefined) return 'tick';
  }
  if (!hasDigit(text)) return 'words';
  if (year.test(text)) return 'year';
  if (number.test(text)) return 'number';
  return isMostlyFigures(text) ? 'figures' : 'words';
}

const letter = /\p{L}/u;
const LAST_ASCII = 127;

/** Whether there are at most two letters to a figure. */
function isMostlyFigures(text: string): boolean {
  let balance = 0;
  for (const char of text) {
    if (char >= '0' && char <= '9') balance += 2;
    else if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) balance -= 1;
    else if (char.charCodeAt(0) > LAST_ASCII && letter.test(char)) balance -= 1;
  }
  return balance >= 0;
}

/** Tells whether a row of a table is empty. */
export function isEmptyRow({ cells }: TableFacts, row: number): boolean {
  return cells[row]?.every(({ children, alt }) => children.length === 0 && alt === undefined) ?? false;
}

/** Tells whether a row of a table of several columns is one cell that spans all of them. */
export function isFullRow({ cells, ownWidth }: TableFacts, row: number): boolean {
  const cell = cells[row]?.[0];
  return cell !== undefined && cell.colSpan >= ownWidth;
}
