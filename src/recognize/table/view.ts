import { isHeaderRow } from '../../tree/columns.ts';
import { grid } from '../../tree/grid.ts';
import { toLine } from '../../tree/line.ts';
import type { Table, TableCell } from '../../tree/types.ts';
import { asWords } from '../words.ts';

/** A table as the recognizers of kinds look at it. */
export interface TableView {
  cells: TableCell[][];
  /** The text of each place on one line. */
  texts: string[][];
  /** The rows that hold data, as indexes into the grid. */
  body: number[];
  /** The header of each column as words for a lexicon. */
  headers: string[];
  /** The column of row identifiers such as `M1` or `3`, where there is one. */
  idColumn: number | undefined;
}

export function viewTable(table: Table): TableView {
  const cells = grid(table);
  const texts = cells.map((row) => row.map(toLine));
  const body = cells.flatMap((row, index) => (isHeaderRow(row) ? [] : [index]));
  const headers = table.columns.map((column) => asWords(column.name));
  return { cells, texts, body, headers, idColumn: findIdColumn(texts, body, headers) };
}

const idHeaders = new Set(['id', 'ids', 'no', 'nr', 'n', '#', '№', 'ref']);
const identifier = /^\p{L}{0,4}[-.]?\d{1,4}\.?$/u;

/** Row identifiers stand in the first column, each once, under a header that says no more than that they are identifiers. */
function findIdColumn(texts: string[][], body: number[], headers: string[]): number | undefined {
  const header = headers[0]?.trim() ?? '';
  if (headers.length < 2 || (header !== '' && !idHeaders.has(header.replace('.', '')))) return undefined;
  const ids = body.map((row) => texts[row]?.[0] ?? '');
  const isIds = ids.length > 0 && new Set(ids).size === ids.length && ids.every((id) => identifier.test(id));
  return isIds ? 0 : undefined;
}
