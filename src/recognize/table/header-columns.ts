import { isBold } from './header-row.ts';
import type { TableFacts } from './facts.ts';

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
  return width === 2 && shapes.size > 1 && quantities > 0;
}

const gap = /^\+ ?\d/;

/**
 * Tells whether the rows are the places of a classification: the first column counts up from 1 until it falls back on words, and a column
 * gives a time and then only how far the others were behind.
 */
export function isClassification({ width, height, text, shape }: TableFacts, rows: number): boolean {
  if (height - rows < 4 || text(rows, 0).replace('.', '') !== '1') return false;
  let place = 0;
  for (let row = rows; row < height; row += 1) {
    const next = Number.parseInt(text(row, 0), 10);
    if (shape(row, 0) === 'number' && !(next > place)) return false;
    if (shape(row, 0) === 'number') place = next;
  }
  for (let column = 1; column < width; column += 1) {
    if (gap.test(text(rows + 1, column)) && gap.test(text(rows + 2, column)) && !gap.test(text(rows, column))) return true;
  }
  return false;
}
