import { isHeaderRow } from '../../tree/columns.ts';
import { grid } from '../../tree/grid.ts';
import { toLine } from '../../tree/line.ts';
import type { Table, TableCell } from '../../tree/types.ts';
import type { RecognizeContext } from '../recognizer.ts';
import { asWords } from '../words.ts';

/** A table as the judges of kinds look at it. */
export interface TableView {
  table: Table;
  context: RecognizeContext;
  cells: TableCell[][];
  /** The rows that hold data, as indexes into the grid. */
  body: number[];
  /** The header of each column as words for a lexicon. */
  headers: string[];
  /** The column of row identifiers such as `M1` or `3`, where there is one. */
  idColumn: number | undefined;
  /** The text of a place on one line. */
  text: (row: number, column: number) => string;
}

export function viewTable(table: Table, context: RecognizeContext): TableView {
  const cells = grid(table);
  const body = cells.flatMap((row, index) => (isHeaderRow(row) ? [] : [index]));
  const headers = table.columns.map((column) => asWords(column.name));
  const text = (row: number, column: number): string => {
    const cell = cells[row]?.[column];
    return cell ? toLine(cell) : '';
  };
  return { table, context, cells, body, headers, idColumn: findIdColumn(text, body, headers), text };
}

const idHeaders = new Set(['id', 'ids', 'no', 'nr', 'n', '№', 'ref']);
const identifier = /^\p{L}{0,4}[-.]?\d{1,4}\.?$/u;

/** Row identifiers stand in the first column, each once, under a header that says no more than that they are identifiers. */
function findIdColumn(text: TableView['text'], body: number[], headers: string[]): number | undefined {
  const header = headers[0]?.trim() ?? '';
  if (headers.length < 2 || (header !== '' && !idHeaders.has(header.replace('.', '')))) return undefined;
  const ids = new Set<string>();
  for (const row of body) {
    const id = text(row, 0);
    if (!identifier.test(id) || ids.has(id)) return undefined;
    ids.add(id);
  }
  return ids.size > 0 ? 0 : undefined;
}
