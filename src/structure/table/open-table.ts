import type { DomElement } from '../../html/dom.ts';
import type { TableCell, TableRow } from '../../tree/types.ts';
import type { Alignment } from './align.ts';

/** The facts on a cell while its table is read. */
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

/** The facts on a row while its table is read. */
export interface RowBuild {
  section: TableRow['section'];
  group: number;
  cells: CellBuild[];
}

/** The facts on a table while it is read; `part` is the element of the current row group. */
export interface TableBuild {
  rows: RowBuild[];
  group: number;
  part: unknown;
  /** Whether the markup around its rows allows that the table is only for layout. */
  mayLayOut: boolean;
}
