import { checkNode } from './given.ts';
import type { Table, TableCell } from './types.ts';

/** A rectangle may always have this many slots; beyond that, only a multiple of its cells. */
const ALWAYS_FILLED = 1_000_000;

/**
 * Returns the cells of a table as a rectangle, row by row: `grid(table)[row][column]`, both from 0, with head, body and
 * foot rows in the order of the document.
 *
 * A cell that spans rows or columns is in each of its places, as the same object, so `cell.row === row` and
 * `cell.column === column` tell where it begins. Where two cells claim a place, the earlier one has it. A place that no
 * cell covers gets an empty data cell that is in no tree.
 *
 * A table that is `ragged`, or made to expand (more than a million places, at least three in four of them spans or
 * holes), is not expanded: its rows contain the cells that begin in them.
 *
 * @example
 * ```ts
 * import { find, grid, parseArticle, toText } from 'espalier';
 *
 * const table = find(parseArticle('<table><tr><td rowspan=2>a<td>b<tr><td>c</table>'), 'table');
 * table && grid(table).map((row) => row.map(toText)); // [['a', 'b'], ['a', 'c']]
 * ```
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function grid(table: Table): TableCell[][] {
  checkNode('grid', table, ['table']);
  const rows = table.children.filter((child) => child.type === 'tableRow').map((row) => row.children);
  let width = 0;
  let count = 0;
  let spans = false;
  for (const cells of rows) {
    for (const cell of cells) {
      width = Math.max(width, cell.column + cell.colSpan);
      spans ||= cell.rowSpan > 1 || cell.colSpan > 1;
    }
    count += cells.length;
  }
  const slotCount = rows.length * width;
  const isFull = !spans && slotCount === count;
  if (isFull || table.ragged || !isFillable(slotCount, count)) return rows.map((cells) => [...cells]);

  const slots = rows.map(() => new Array<TableCell | undefined>(width).fill(undefined));
  for (const cell of rows.flat()) {
    const bottom = Math.min(cell.row + cell.rowSpan, slots.length);
    for (let row = cell.row; row < bottom; row += 1) {
      const line = slots[row] ?? [];
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) line[column] ??= cell;
    }
  }
  return slots.map((line, row) => line.map((cell, column) => cell ?? hole(row, column)));
}

/** Tells whether a rectangle of so many slots may be filled. */
export function isFillable(slots: number, cells: number): boolean {
  return slots <= Math.max(ALWAYS_FILLED, 4 * cells);
}

function hole(row: number, column: number): TableCell {
  return { type: 'tableCell', row, column, rowSpan: 1, colSpan: 1, role: 'data', children: [] };
}
