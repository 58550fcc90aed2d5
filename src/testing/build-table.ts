import { columnsOf } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import type {
  Caption,
  Column,
  ComparisonTable,
  DataTable,
  FlowContent,
  MetricTable,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
} from '../tree/types.ts';
import { type Builder, builder, type Facts, split } from './builder.ts';

type Content = FlowContent | PhrasingContent;
type Part = Caption | TableRow;
type Kind<Built extends Table> = Omit<Built, 'type' | 'children' | 'columns'> & { columns?: Column[] };

const place = { row: 0, column: 0, rowSpan: 1, colSpan: 1 };

/** Makes a cell; `table` gives it its place. */
export const td: Builder<TableCell, Content> = builder('tableCell', () => ({ ...place, role: 'data' }));

/** Makes a header cell: of its column in a row with only header cells, else of its row. `table` gives it its place. */
export const th: Builder<TableCell, Content> = builder('tableCell', () => ({ ...place, role: 'columnHeader' }));

/** Makes a row of a table's body, or of the `section` that is stated; a string is a cell. */
export const tr: Builder<TableRow, TableCell> = builder('tableRow', () => ({ section: 'body' }), cells);

function cells(children: (TableCell | string)[]): TableCell[] {
  const all = children.map((child) => (typeof child === 'string' ? td(child) : child));
  const isHead = all.every((cell) => cell.role === 'columnHeader');
  return all.map((cell) => (cell.role === 'columnHeader' && !isHead ? { ...cell, role: 'rowHeader' } : cell));
}

/**
 * Makes a table of rows and a caption: a data table, or one of the `kind` that is stated with its facts. Places and
 * columns are computed.
 */
export const table: {
  (facts: Kind<ComparisonTable>, ...parts: Part[]): ComparisonTable;
  (facts: Kind<MetricTable>, ...parts: Part[]): MetricTable;
  (facts: Facts<DataTable>, ...parts: Part[]): DataTable;
  (...parts: Part[]): DataTable;
} = (...all: (Facts<Table> | Part)[]): never => {
  const { own, children } = split<Facts<Table>, Part>(all);
  const parts = children.filter((child) => typeof child !== 'string');
  const rows = placed(parts.filter((part) => part.type === 'tableRow'));
  const built = { type: 'table', kind: 'data', columns: [], children: parts.map((part) => rows.get(part) ?? part) };
  const columns = columnsOf(grid(built as Table));
  return { ...built, columns, ...own } as never;
};

/** The rows with each cell in the first place of its row that no cell from above spans. */
function placed(rows: readonly TableRow[]): Map<Part, TableRow> {
  const taken = new Set<string>();
  return new Map(
    rows.map((row, index) => {
      let column = 0;
      const children = row.children.map((cell) => {
        while (taken.has(`${index} ${column}`)) column += 1;
        const start = column;
        for (let down = 0; down < cell.rowSpan; down += 1) {
          for (let across = 0; across < cell.colSpan; across += 1) taken.add(`${index + down} ${start + across}`);
        }
        return { ...cell, row: index, column: start };
      });
      return [row, { ...row, children }];
    }),
  );
}
