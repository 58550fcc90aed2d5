import type { TableCell } from '../../../tree/types.ts';
import { endsInColon } from '../../../values/colon.ts';
import type { Shape, TableFacts } from '../facts.ts';

/** What a reader sees of a table cell before reading it. */
export interface CellLook {
  text: string;
  shape: Shape;
  /** The width of the text, in alphabetic letters. */
  width: number;
  isBold: boolean;
  isCode: boolean;
  hasLink: boolean;
  hasPicture: boolean;
  hasDigit: boolean;
  /** Whether it has two letters in a row. */
  hasLetters: boolean;
  /** Whether it ends in a colon that leads to the next cell. */
  hasColon: boolean;
  /** Whether it ends as a sentence. */
  isSentence: boolean;
  /** The kinds of its first and last character, as one number. */
  ends: number;
}

/** A table with the looks of its cells, each computed once. */
export interface HeaderLook {
  facts: TableFacts;
  /** The columns that are examined. */
  columns: number[];
  at: (row: number, column: number) => CellLook;
}

/** The limit for wide tables. */
const MOST_COLUMNS = 24;

/** Returns a table as the features of headers read it. */
export function lookForHeaders(facts: TableFacts): HeaderLook {
  const { cells, ownWidth } = facts;
  const columns: number[] = [];
  for (let column = 0; column < Math.min(ownWidth, MOST_COLUMNS); column += 1) columns.push(column);
  const looks = new Map<TableCell, CellLook>();
  const at = (row: number, column: number): CellLook => {
    const cell = cells[row]?.[column];
    if (cell === undefined) return nothing;
    const known = looks.get(cell);
    if (known !== undefined) return known;
    const look = lookAt(cell, facts.text(row, column), facts.shape(row, column));
    looks.set(cell, look);
    return look;
  };
  return { facts, columns, at };
}

/** The beginning and end of a longer text suffice. */
const LONGEST = 400;

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const digit = /\d/;
const letters = /\p{L}{2}/u;
const sentence = /[.!?。！？…;]$/;

function lookAt(cell: TableCell, text: string, shape: Shape): CellLook {
  const part = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return {
    text,
    shape,
    // A letter of an East Asian script is as wide as two and a half others.
    width: text.length + 1.5 * (part.match(eastAsian)?.length ?? 0),
    isBold: text !== '' && holdsOnly(cell, 'strong'),
    isCode: text !== '' && holdsOnly(cell, 'inlineCode'),
    hasLink: cell.children.some(({ type }) => type === 'link'),
    hasPicture: cell.children.some(({ type }) => type === 'image'),
    hasDigit: digit.test(part),
    hasLetters: letters.test(part),
    hasColon: endsInColon(text),
    isSentence: text.length > 12 && sentence.test(text),
    ends: kindOf(text, 0) * 8 + kindOf(text, text.length - 1),
  };
}

const nothing: CellLook = {
  text: '',
  shape: 'empty',
  width: 0,
  isBold: false,
  isCode: false,
  hasLink: false,
  hasPicture: false,
  hasDigit: false,
  hasLetters: false,
  hasColon: false,
  isSentence: false,
  ends: 0,
};

function holdsOnly({ children }: TableCell, type: TableCell['children'][number]['type']): boolean {
  let count = 0;
  for (const child of children) {
    if (child.type === type) count += 1;
    else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')) return false;
  }
  return count > 0;
}

const upper = /\p{Lu}/u;
const letter = /\p{L}/u;

/** The kind of a character: none, a digit, a capital, another letter, a bracket or quotation mark, another sign. */
function kindOf(text: string, index: number): number {
  const char = text[index];
  if (char === undefined) return 0;
  if (digit.test(char)) return 1;
  if (upper.test(char)) return 2;
  if (letter.test(char)) return 3;
  return '()[]{}"\'“”‘’«»'.includes(char) ? 4 : 5;
}

export const isFilled = ({ shape }: CellLook): boolean => shape !== 'empty';
export const isWords = ({ shape }: CellLook): boolean => shape === 'words';
export const isFigure = ({ shape }: CellLook): boolean => shape !== 'empty' && shape !== 'words';
export const hasShape =
  (shape: Shape) =>
  (cell: CellLook): boolean =>
    cell.shape === shape;

/** Wider cells all count as this wide. */
export const WIDEST_CELL = 200;

export function widthOf({ width }: CellLook): number {
  return Math.min(width, WIDEST_CELL);
}

/** The share of the filled cells that have the most frequent shape. */
export function oneShape(cells: readonly CellLook[]): number {
  const counts = new Map<Shape, number>();
  let filled = 0;
  let most = 0;
  for (const { shape } of cells) {
    if (shape === 'empty') continue;
    filled += 1;
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    most = Math.max(most, count);
  }
  return filled === 0 ? 0 : most / filled;
}
