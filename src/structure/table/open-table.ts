import type { DomElement } from '../../html/dom.ts';
import type { TableCell, TableRow } from '../../tree/types.ts';
import type { Alignment } from './align.ts';

/** What is known of a cell while its table is read. */
export interface CellBuild {
  node: TableCell;
  element: DomElement | undefined;
  isHeader: boolean;
  rowSpan: number;
  colSpan: number;
  scope: string | undefined;
  id: string | undefined;
  headers: string | undefined;
  align: Alignment | undefined;
}

/** What is known of a row while its table is read. */
export interface RowBuild {
  section: TableRow['section'];
  group: number;
  cells: CellBuild[];
}

/** What is known of a table while it is read; `part` is the element that holds the current row group. */
export interface TableBuild {
  rows: RowBuild[];
  group: number;
  part: unknown;
  /** Whether the markup around its rows says that they may only lay the page out. */
  mayLayOut: boolean;
}
