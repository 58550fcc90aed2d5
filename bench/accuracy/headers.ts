import { join } from 'node:path';
import type { TableCell } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { lineOf, type Score, share } from './score.ts';
import { firstGrid, type WikiTable, wikiTables } from './wikitables.ts';

/** Header rows and columns found where the markup no longer says anything of them, and where it does. */
export function headerScores(corpus: string): Score[] {
  const tables = wikiTables(corpus);
  const trusted = tables.filter((table) => table.csvBodyEqualsGrid);
  const marked = trusted.filter((table) => table.headerRows + table.headerCols > 0);
  return [
    score('headers with td for th and no thead: trusted tables with headers', marked, withoutElements, 0.93),
    score('headers with td for th and no thead: trusted tables', trusted, withoutElements),
    score('headers without bold and scope, too: trusted tables with headers', marked, withoutHeaders, 0.93),
    score('headers without bold and scope, too: trusted tables', trusted, withoutHeaders),
    score('headers without bold and scope, too: all tables', tables, withoutHeaders),
    score('headers as marked: trusted tables with headers', marked, (html) => html),
    score('headers with td for th and no thead: tables of other pages', otherTables(corpus), withoutElements),
  ];
}

type MarkedTable = Pick<WikiTable, 'name' | 'html' | 'headerRows' | 'headerCols'>;

/** The tables of other pages whose authors marked headers. */
function otherTables(corpus: string): MarkedTable[] {
  return readJsonLines<{ id: string; html: string; headerRowsByTh: number; headerColsByTh: number }>(
    join(corpus, 'tables', 'wild.jsonl'),
  )
    .map(({ id, html, headerRowsByTh, headerColsByTh }) => ({
      name: id,
      html,
      headerRows: headerRowsByTh,
      headerCols: headerColsByTh,
    }))
    .filter(({ headerRows, headerCols }) => headerRows + headerCols > 0);
}

function score(name: string, tables: readonly MarkedTable[], change: (html: string) => string, goal?: number): Score {
  let right = 0;
  const misses: string[] = [];
  for (const table of tables) {
    const found = headerExtent(firstGrid(change(table.html)));
    if (found.rows === table.headerRows && found.columns === table.headerCols) right += 1;
    else misses.push(`${table.name}: ${found.rows} × ${found.columns}, not ${table.headerRows} × ${table.headerCols}`);
  }
  return share(name, right, tables.length, misses, goal);
}

/** The markup of a table with its header cells made data cells, their attributes kept, and its `<thead>` unwrapped. */
function withoutElements(html: string): string {
  return html.replace(/<(\/?)th(?=[\s>])/gi, '<$1td').replace(/<\/?thead[^>]*>/gi, '');
}

/** The markup of a table with every sign of its headers taken away. */
export function withoutHeaders(html: string): string {
  return withoutElements(html)
    .replace(/<\/?(?:b|strong)(?:\s[^>]*)?>/gi, '')
    .replace(/\sscope=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/font-weight:\s?\w+;?/gi, '');
}

/** How many rows from the top head columns, and how many columns from the left head the rows below. */
export function headerExtent(cells: readonly TableCell[][]): { rows: number; columns: number } {
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
