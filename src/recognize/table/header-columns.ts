import type { TableFacts } from './facts.ts';
import { isBold } from './header-row.ts';

/** A label is no longer. */
const LONGEST_LABEL = 60;

/**
 * Tells whether the first column of a table without header rows labels its rows: each label once and short, and bold, with a colon, or beside
 * values of other shapes.
 */
export function isLabelColumn({ cells, width, height, text, shape }: TableFacts): boolean {
  const labels = new Set<string>();
  const shapes = new Set<string>();
  let colons = 0;
  let values = 0;
  let quantities = 0;
  for (let row = 0; row < height; row += 1) {
    const label = text(row, 0);
    if (label === '' || (cells[row]?.[0]?.colSpan ?? 1) > 1) continue;
    if (label.length > LONGEST_LABEL || shape(row, 0) !== 'words' || labels.has(label)) return false;
    labels.add(label);
    if (/[:：]$/.test(label)) colons += 1;
    for (let column = 1; column < width; column += 1) {
      const own = shape(row, column);
      if (own === 'empty') continue;
      values += 1;
      shapes.add(own);
      if (own !== 'words') quantities += 1;
    }
  }
  if (labels.size < 2 || values < labels.size) return false;
  if (colons * 5 >= labels.size * 4 || quantities * 5 >= values * 4) return true;
  const firsts = cells.flatMap((row) => row.slice(0, 1));
  const rest = cells.flatMap((row) => row.slice(1));
  if (isBold(firsts) && !isBold(rest)) return true;
  return width === 2 && shapes.size > 1;
}

const whole = /^\d{1,4}(?:[–-]\d{1,4})?$/;
const gap = /^\+ ?\d/;

/** A table of fewer rows shows no pattern. */
const FEWEST = 4;

/**
 * Tells whether the first column numbers the rows so that it names them: beside it stands a second number of their own (the number in the series
 * and in the season, the place and the start number), or the rows are places, each with how far it was behind the first.
 */
export function isNumberColumn(facts: TableFacts, rows: number): boolean {
  if (facts.height - rows < FEWEST || facts.width < 3) return false;
  return isNumberedTwice(facts, rows) || isClassification(facts, rows);
}

function isNumberedTwice({ width, height, text, shape }: TableFacts, rows: number): boolean {
  const count = height - rows;
  let numbered = 0;
  for (let row = rows; row < height; row += 1) {
    if (text(row, 0) === '') return false;
    if (whole.test(text(row, 0))) numbered += 1;
  }
  if (!whole.test(text(rows, 0)) || numbered * 5 < count * 2) return false;
  for (let column = 1; column <= Math.min(2, width - 2); column += 1) {
    const own = new Set<string>();
    let named = 0;
    let isOrdered = true;
    let isShifted = true;
    const shift = first(text(rows, column)) - first(text(rows, 0));
    for (let row = rows; row < height; row += 1) {
      const number = text(row, column);
      if (whole.test(number) && shape(row, column) !== 'year') own.add(number);
      if (shape(row, column + 1) === 'words') named += 1;
      if (row > rows && first(text(row, 0)) > first(text(row - 1, 0)) !== first(number) > first(text(row - 1, column)))
        isOrdered = false;
      if (first(number) - first(text(row, 0)) !== shift) isShifted = false;
    }
    // Two numbers that grow together are a date or a coincidence, unless they are counted from different beginnings.
    if ((!isOrdered || (isShifted && shift !== 0)) && own.size * 20 >= count * 19 && named * 5 >= count * 3)
      return true;
  }
  return false;
}

function first(text: string): number {
  return Number.parseInt(text, 10);
}

function isClassification(facts: TableFacts, rows: number): boolean {
  const { width, height, text, shape } = facts;
  if (text(rows, 0).replace('.', '') !== '1') return false;
  let place = 0;
  for (let row = rows; row < height; row += 1) {
    if (shape(row, 0) !== 'number') continue;
    const next = Number.parseInt(text(row, 0), 10);
    if (!(next > place)) return false;
    place = next;
  }
  for (let column = 1; column < width; column += 1) if (givesGaps(facts, rows, column)) return true;
  return false;
}

/** The first place has its time, the next ones what they lost on it, and few a time of their own again. */
function givesGaps({ height, text }: TableFacts, rows: number, column: number): boolean {
  if (!/^\d/.test(text(rows, column))) return false;
  let gaps = 0;
  let times = 0;
  for (let row = rows + 1; row < height; row += 1) {
    const value = text(row, column);
    if (gap.test(value)) gaps += 1;
    else if (/^\d/.test(value)) times += 1;
  }
  return gaps > 0 && times * 5 < height - rows && !/^\d/.test(text(rows + 1, column));
}
