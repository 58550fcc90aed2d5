import type { TableCell } from '../../tree/types.ts';
import { isFullRow, type Shape, type TableFacts } from './facts.ts';

/** Rows below the candidate that are looked at. */
const SAMPLE = 12;

/** Names of columns are short. */
const LONG = 80;

/**
 * Returns how much a row reads as one that heads the columns: words over figures, names that the rows below do not repeat, short words over long texts,
 * bold over plain. Above 0 speaks for it, below 0 against it.
 */
export function headerRowScore(facts: TableFacts, row: number): number {
  const { cells, width } = facts;
  const line = cells[row] ?? [];
  const sample: number[] = [];
  for (let below = bottomOf(line); below < facts.height && sample.length < SAMPLE; below += 1) {
    if (!isFullRow(facts, below) && !saysTheSame(facts, row, below)) sample.push(below);
  }
  if (sample.length === 0) return -1;
  const counting = countingColumns(facts, row, sample);
  let sum = 0;
  let counted = 0;
  for (let column = 0; column < width; column += 1) {
    if (line[column]?.column !== column) continue;
    counted += 1;
    sum += counting.has(column) ? 0.5 : contrast(facts, row, column, sample);
  }
  let score = sum / counted;
  if (width > 2) score += 0.35;
  if (isPart(facts, row, 'head')) score += 2;
  else if (isBold(line) && !sample.every((below) => isBold(cells[below] ?? []))) score += 0.8;
  return score;
}

function isPart({ table }: TableFacts, row: number, section: 'head'): boolean {
  return table.children.filter((child) => child.type === 'tableRow')[row]?.section === section;
}

/** Tells whether two rows say the same in every column, as the head of a table and its foot may. */
export function saysTheSame({ width, text }: TableFacts, row: number, other: number): boolean {
  let column = 0;
  while (column < width && text(row, column) === text(other, column)) column += 1;
  return column === width;
}

/** Rounds, games or questions that are counted through along a row. */
const FEWEST_COUNTED = 4;

/** The columns that a row counts through, 1, 2, 3 and so on, while no row below it does. */
function countingColumns({ width, text }: TableFacts, row: number, sample: readonly number[]): Set<number> {
  const found = new Set<number>();
  const start = Array.from({ length: width }, (_, column) => column).find((column) => text(row, column) === '1');
  if (start === undefined) return found;
  const length = (line: number): number => {
    let count = 0;
    while (start + count < width && text(line, start + count) === String(count + 1)) count += 1;
    return count;
  };
  const counted = length(row);
  if (counted < FEWEST_COUNTED || sample.some((below) => length(below) >= FEWEST_COUNTED)) return found;
  for (let count = 0; count < counted; count += 1) found.add(start + count);
  return found;
}

const figures: Record<Shape, boolean> = {
  empty: false,
  number: true,
  year: true,
  figures: true,
  tick: true,
  words: false,
};

const letters = /\p{L}{2}/u;

function contrast({ text, shape }: TableFacts, row: number, column: number, sample: readonly number[]): number {
  const own = shape(row, column);
  const name = text(row, column);
  if (own === 'empty') return column === 0 ? 0 : -0.5;
  let same = 0;
  let typed = 0;
  let filled = 0;
  let length = 0;
  let lettered = 0;
  let repeated = false;
  for (const below of sample) {
    const other = shape(below, column);
    if (other === 'empty') continue;
    filled += 1;
    if (other === own) same += 1;
    if (figures[other]) typed += 1;
    const value = text(below, column);
    length += value.length;
    if (value === name) repeated = true;
    if (letters.test(value)) lettered += 1;
  }
  if (filled === 0) return own === 'words' ? 0.1 : 0;
  if (own === 'words') {
    if (name.length > LONG || (isLabel(name) && sample.every((below) => isLabel(text(below, column))))) return -0.5;
    if (typed >= filled * 0.6) return 1;
    if (repeated) return -1;
    return name.length * 2 < length / filled ? 0.3 : 0;
  }
  // `2024 budget` over bare figures.
  if (own !== 'year' && letters.test(name) && lettered === 0 && typed >= filled * 0.6) return 0.5;
  if (own === 'year') return same === 0 ? 0.6 : -1;
  return same * 2 >= filled ? -1 : -0.2;
}

/** A colon introduces what stands beside it, not what stands below. */
function isLabel(text: string): boolean {
  return /[:：]$/.test(text);
}

/** The row behind the last one that a cell of a row reaches. */
export function bottomOf(line: readonly TableCell[]): number {
  return line.reduce((end, cell) => Math.max(end, cell.row + cell.rowSpan), 0);
}

/** Tells whether all that the cells say is set in bold. */
export function isBold(cells: readonly TableCell[]): boolean {
  let filled = 0;
  for (const { children } of cells) {
    if (children.length === 0) continue;
    filled += 1;
    if (!children.every((child) => child.type === 'strong' || child.type === 'break')) return false;
  }
  return filled > 0;
}
