import type { TableCell } from '../../tree/types.ts';
import type { Place } from './grid.ts';

/** A cell as input of the header algorithm. */
export interface HeaderInput extends Place {
  /** Whether the cell is a `<th>`, or a `<td>` whose `scope` makes it a header. */
  header: boolean;
  /** The `scope` attribute as written. */
  scope?: string | undefined;
  section: 'head' | 'body' | 'foot';
}

type Role = TableCell['role'];

/**
 * Returns the role of each cell, parallel to `cells`: a header heads what its `scope` names; without one it heads
 * columns if its rows contain no data cell, else rows if its columns contain no data cell.
 *
 * The standard does not define a `<th>` among `<td>`. Here it heads columns in a `<thead>`, rows where only headers
 * precede it in its row, and columns otherwise.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics
 */
export function assignRoles(cells: readonly HeaderInput[], width: number, height: number): Role[] {
  const rows = new Int32Array(height + 1);
  const columns = new Int32Array(width + 1);
  const firstData = new Int32Array(height).fill(width);
  for (const cell of cells) {
    if (cell.header) continue;
    mark(rows, cell.row, cell.rowSpan);
    mark(columns, cell.column, cell.colSpan);
    const end = Math.min(cell.row + cell.rowSpan, height);
    for (let row = cell.row; row < end; row += 1) {
      if (cell.column < (firstData[row] ?? 0)) firstData[row] = cell.column;
    }
  }
  const rowsBefore = countBefore(rows);
  const columnsBefore = countBefore(columns);

  return cells.map((cell) => {
    if (!cell.header) return 'data';
    const scoped = scopedRole(cell.scope);
    if (scoped !== undefined) return scoped;
    if (noneWithin(rowsBefore, cell.row, cell.rowSpan)) return 'columnHeader';
    if (noneWithin(columnsBefore, cell.column, cell.colSpan)) return 'rowHeader';
    if (cell.section === 'head') return 'columnHeader';
    return cell.column < (firstData[cell.row] ?? 0) ? 'rowHeader' : 'columnHeader';
  });
}

/** Returns what a cell with this `scope` heads, or `undefined`. */
export function scopedRole(scope: string | undefined): Role | undefined {
  switch (scope?.toLowerCase()) {
    case 'col':
    case 'colgroup':
      return 'columnHeader';
    case 'row':
    case 'rowgroup':
      return 'rowHeader';
    default:
      return undefined;
  }
}

/** Records that a data cell covers the lines (rows or columns) from `start`, as changes of a running sum. */
function mark(changes: Int32Array, start: number, span: number): void {
  const end = Math.min(start + span, changes.length - 1);
  changes[start] = (changes[start] ?? 0) + 1;
  changes[end] = (changes[end] ?? 0) - 1;
}

/** How many of the lines before each index hold a data cell. */
function countBefore(changes: Int32Array): Int32Array {
  const counts = new Int32Array(changes.length);
  let open = 0;
  for (let index = 0; index + 1 < changes.length; index += 1) {
    open += changes[index] ?? 0;
    counts[index + 1] = (counts[index] ?? 0) + (open > 0 ? 1 : 0);
  }
  return counts;
}

function noneWithin(counts: Int32Array, start: number, span: number): boolean {
  return counts[start] === counts[Math.min(start + span, counts.length - 1)];
}
