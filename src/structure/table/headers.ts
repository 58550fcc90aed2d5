import type { TableCell } from '../../tree/types.ts';
import type { Place } from './grid.ts';

/** A cell as the header algorithm sees it. */
export interface HeaderInput extends Place {
  /** Whether the cell is a `<th>`. */
  header: boolean;
  /** The `scope` attribute as written. */
  scope?: string;
  section: 'head' | 'body' | 'foot';
}

type Role = TableCell['role'];

/**
 * Returns the role of each cell, parallel to `cells`: a `<td>` is data, a `<th>` heads what its `scope` says, and without one it heads
 * columns when no data cell stands in its rows, else rows when no data cell stands in its columns.
 *
 * The standard leaves a `<th>` among `<td>` undecided. Here it heads columns in a `<thead>`, rows where only headers stand
 * before it in its row, and columns otherwise.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics
 */
export function assignRoles(cells: readonly HeaderInput[], width: number, height: number): Role[] {
  const data = cells.filter((cell) => !cell.header);
  const rows = countBefore(height, data, (cell) => [cell.row, cell.rowSpan]);
  const columns = countBefore(width, data, (cell) => [cell.column, cell.colSpan]);
  const firstData = firstDataColumns(height, width, data);

  return cells.map((cell) => {
    if (!cell.header) return 'data';
    const scoped = scopedRole(cell.scope);
    if (scoped !== undefined) return scoped;
    if (noneWithin(rows, cell.row, cell.rowSpan)) return 'columnHeader';
    if (noneWithin(columns, cell.column, cell.colSpan)) return 'rowHeader';
    if (cell.section === 'head') return 'columnHeader';
    return cell.column < (firstData[cell.row] ?? 0) ? 'rowHeader' : 'columnHeader';
  });
}

function scopedRole(scope: string | undefined): Role | undefined {
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

/** How many of the lines (rows or columns) before each index hold a data cell. */
function countBefore(
  size: number,
  data: readonly HeaderInput[],
  extent: (cell: HeaderInput) => [start: number, span: number],
): number[] {
  const change: number[] = new Array(size + 1).fill(0);
  for (const cell of data) {
    const [start, span] = extent(cell);
    const end = Math.min(start + span, size);
    change[start] = (change[start] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const counts: number[] = [0];
  let open = 0;
  let count = 0;
  for (let index = 0; index < size; index += 1) {
    open += change[index] ?? 0;
    if (open > 0) count += 1;
    counts.push(count);
  }
  return counts;
}

function noneWithin(counts: readonly number[], start: number, span: number): boolean {
  return counts[start] === counts[Math.min(start + span, counts.length - 1)];
}

/** The first column of each row that a data cell covers, `width` where there is none. */
function firstDataColumns(height: number, width: number, data: readonly HeaderInput[]): number[] {
  const first: number[] = new Array(height).fill(width);
  for (const cell of data) {
    const end = Math.min(cell.row + cell.rowSpan, height);
    for (let row = cell.row; row < end; row += 1) first[row] = Math.min(first[row] ?? width, cell.column);
  }
  return first;
}
