import { isEmptyRow, isFullRow } from '../facts.ts';
import type { HeaderLook } from './cell-look.ts';

const LONGEST_LABEL = 60;

/** Tells whether the cells of the first column can label the rows from `from` on: several, all words, none repeated. */
export function areLabels({ facts }: HeaderLook, from: number): boolean {
  const { height, cells, text, shape } = facts;
  const labels = new Set<string>();
  for (let row = from; row < height; row += 1) {
    if (isFullRow(facts, row) || isEmptyRow(facts, row)) continue;
    const label = text(row, 0);
    if (label === '') continue;
    const isWide = (cells[row]?.[0]?.colSpan ?? 1) > 1;
    if (isWide || label.length > LONGEST_LABEL || shape(row, 0) !== 'words' || labels.has(label)) return false;
    labels.add(label);
  }
  return labels.size > 1;
}
