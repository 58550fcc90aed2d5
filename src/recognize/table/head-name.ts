import { cellLines } from '../../tree/cell-text.ts';
import type { TableCell } from '../../tree/types.ts';
import { parseQuantity } from '../../values/quantity.ts';

/** The longest price in a header. */
const LONGEST_PRICE = 40;

/**
 * Returns the name that a header gives its column: the lines above a price or figure at the end of the same cell;
 * `name` where there is none.
 */
export function headName(cell: TableCell | undefined, name: string): string {
  if (cell === undefined || cell.children.length < 2) return name;
  const lines = cellLines(cell).split('\n');
  let end = lines.length;
  while (end > 1 && isFigure(lines[end - 1] ?? '')) end -= 1;
  return end < lines.length ? lines.slice(0, end).join(' ') : name;
}

function isFigure(line: string): boolean {
  return line.length <= LONGEST_PRICE && /\d/.test(line) && parseQuantity(line).length > 0;
}
