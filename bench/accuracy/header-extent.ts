import type { TableCell } from '../../src/index.ts';
import { lineOf } from './score.ts';
import { firstGrid } from './wikitables.ts';

/** How many rows from the top head columns, and how many columns from the left head the rows below. */
export interface Extent {
  rows: number;
  columns: number;
}

/** The extent of the headers of a grid of cells. */
export function headerExtent(cells: readonly TableCell[][]): Extent {
  const isEmpty = (cell: TableCell) => lineOf(cell) === '';
  const heads = (row: readonly TableCell[]) =>
    row.some((cell) => cell.role === 'columnHeader') && row.every((cell) => cell.role !== 'data' || isEmpty(cell));
  let rows = 0;
  while (rows < cells.length && heads(cells[rows] ?? [])) rows += 1;
  const body = cells.slice(rows).filter((row) => !heads(row));
  const width = cells[0]?.length ?? 0;
  const isHeader = (column: number) => {
    const line = body.flatMap((row) => row[column] ?? []);
    return (
      line.some((cell) => cell.role === 'rowHeader') && line.every((cell) => cell.role !== 'data' || isEmpty(cell))
    );
  };
  let columns = 0;
  while (columns < width && isHeader(columns)) columns += 1;
  return { rows, columns };
}

/** The extent of the headers that the author of a table marked, without what is inferred. */
export function markedExtent(html: string): Extent {
  return headerExtent(
    firstGrid(html).map((row) => row.map((cell) => (cell.inferred ? { ...cell, role: 'data' as const } : cell))),
  );
}

/** The markup of a table with its header cells made data cells, their attributes kept, and its `<thead>` unwrapped. */
export function withoutElements(html: string): string {
  return html.replace(/<(\/?)th(?=[\s>])/gi, '<$1td').replace(/<\/?thead[^>]*>/gi, '');
}

/** The markup of a table with every sign of its headers taken away. */
export function withoutHeaders(html: string): string {
  return withoutElements(html)
    .replace(/<\/?(?:b|strong)(?:\s[^>]*)?>/gi, '')
    .replace(/\sscope=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/font-weight:\s?\w+;?/gi, '');
}
