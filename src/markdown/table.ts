import type { Table as MdastTable, PhrasingContent, TableRow } from 'mdast';
import { isHeaderRow } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import { toLine } from '../tree/line.ts';
import type { Table, TableCell } from '../tree/types.ts';
import { type Block, type Context, inside, strong } from './context.ts';
import { line } from './line.ts';
import { mark, text } from './phrasing.ts';

/** The separator between two blocks, or two lines, of a cell. */
const separator = ' / ';

type Row = readonly TableCell[];

/**
 * Returns the caption of a table as blocks above it, and its cells as a GitHub table. A cell is written where it
 * begins; the other places that it spans are empty.
 */
export function table(node: Table, context: Context): Block[] {
  const captions = node.children.filter((child) => child.type === 'caption');
  const blocks = context.flow(captions, context);
  const rows = grid(node);
  const head = headOf(rows);
  const names = namesOf(head, node);
  const cells = inside(context);
  const lines: TableRow[] = [];
  if (names) lines.push(rowOf(names.map((name) => (name === '' ? [] : [text(name)]))));
  else lines.push(head[0] ? rowOf(contents(head[0], 0, cells)) : rowOf((rows[0] ?? []).map(() => [])));
  const first = names ? head.length : Math.min(head.length, 1);
  rows.slice(first).forEach((row, index) => {
    lines.push(rowOf(shortened(contents(row, first + index, cells))));
  });
  const align = node.columns.map((column) => column.align ?? null);
  const isAligned = align.some((side) => side !== null);
  if (rows.length > 0 && rows[0]?.length)
    blocks.push({ type: 'table', ...(isAligned && { align }), children: lines } satisfies MdastTable);
  return blocks;
}

/** The rows at the top that are column headers. */
function headOf(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => !isHeaderRow(row));
  return end < 0 ? rows.slice(0, 1) : rows.slice(0, end);
}

/** The column names, if several header rows have only plain text and the names contain all of it. */
function namesOf(head: readonly Row[], { columns }: Table): string[] | undefined {
  if (head.length < 2) return undefined;
  const isPlain = head.every((row) => row.every((cell) => cell.children.every((child) => child.type === 'text')));
  const isComplete = columns.every(({ name }, column) => {
    const cells = new Set(head.flatMap((row) => row[column] ?? []));
    return name === [...cells].map(toLine).filter(Boolean).join(' / ');
  });
  return isPlain && isComplete ? columns.map(({ name }) => name) : undefined;
}

/** The content of the places of a row; a header outside the first row is strong. */
function contents(row: Row, index: number, context: Context): PhrasingContent[][] {
  return row.map((cell, column) => {
    if (cell.row !== index || cell.column !== column) return [];
    if (cell.children.length === 0 && cell.alt !== undefined) return [text(cell.alt)];
    const isStrong = index > 0 && cell.role === 'columnHeader';
    const content = line(cell.children, separator, isStrong ? strong(context) : context);
    return isStrong ? mark('strong', content) : content;
  });
}

/** A row may end before its last places if these are empty. */
function shortened(places: PhrasingContent[][]): PhrasingContent[][] {
  let end = places.length;
  while (end > 1 && places[end - 1]?.length === 0) end -= 1;
  return places.slice(0, end);
}

function rowOf(places: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: places.map((children) => ({ type: 'tableCell', children })) };
}
