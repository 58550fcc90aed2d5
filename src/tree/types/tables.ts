/** Tables: rows, cells and their meaning. */

import type { FlowContent, PhrasingContent } from '../types.ts';
import type { Caption } from './blocks.ts';
import type { Branch, Count, Evidence, Index } from './node.ts';
import type { Target, Value } from './values.ts';

/** `[row, column]` in the expanded grid, both from 0. */
export type CellReference = [row: Index, column: Index];

/** A column of a table: `name` as in its header, `key` the name that `records` uses, never empty and always unique. */
export interface Column {
  /** The text of its header or the name of its picture, on one line; empty where it has none. */
  name: string;
  /** The name that `records` uses: never empty, and unique. */
  key: string;
  /** The unit that the header names for the values below it. */
  unit?: string;
  /** The alignment of its cells, where all non-empty ones state the same. */
  align?: 'left' | 'center' | 'right';
}

// Properties shared by all kinds of tables.
interface TableCommon extends Branch<Caption | TableRow> {
  /** What kind of node this is. */
  type: 'table';
  /** Its columns, from left to right. */
  columns: Column[];
  /** Set to `true` if the rows differ so much in length that `grid` does not fill them up to the longest. */
  ragged?: true;
  /** Other kinds that came close. */
  alternatives?: Evidence[];
}

/**
 * A table that neither compares nor measures. A table of questions and answers has evidence of the recognizer `faq`.
 */
export interface DataTable extends TableCommon {
  /** What the table is. */
  kind: 'data';
}

/** A table in which alternatives of the same kind are told apart by their attributes. */
export interface ComparisonTable extends TableCommon {
  /** What the table is. */
  kind: 'comparison';
  /** Which axis lists the alternatives. */
  subjects: 'rows' | 'columns';
  /** The cells that name the alternatives. */
  subjectCells: CellReference[];
  /** The cells that name what the alternatives differ in. */
  attributeCells: CellReference[];
}

/** A table whose rows (or columns) name metrics, with their targets or values, or how they are measured. */
export interface MetricTable extends TableCommon {
  /** What the table is. */
  kind: 'metric';
  /** The metrics that it names, in their order. */
  metrics: Metric[];
}

/** A table, told apart by its `kind`. */
export type Table = DataTable | ComparisonTable | MetricTable;

/** One metric of a metric table: the row (or, in a table on its side, the column) that names it. */
export interface Metric {
  /** The row of the grid that names it; in a table on its side, the column. */
  row: Index;
  /** The cell that names it. */
  name: CellReference;
  /** The cell with the page's identifier for it, such as `M3`. */
  id?: CellReference;
  /** Its target, threshold or value. */
  target?: MetricTarget;
}

/** The target, threshold or value of a metric. */
export interface MetricTarget extends Target {
  /** The cell that states it. */
  cell: CellReference;
}

/** A row of a table; `section` is the part of the table that contains it. */
export interface TableRow extends Branch<TableCell> {
  /** What kind of node this is. */
  type: 'tableRow';
  /** The part of the table that contains it. */
  section: 'head' | 'body' | 'foot';
  /** The identifiers of the list items that are notes on this row. */
  notes?: string[];
}

/** A cell: phrasing content, or blocks where there is more than one paragraph. */
export interface TableCell extends Branch<FlowContent | PhrasingContent> {
  /** What kind of node this is. */
  type: 'tableCell';
  /** The row of the grid in which it begins, from 0. */
  row: Index;
  /** The column of the grid in which it begins, from 0. */
  column: Index;
  /** Over how many rows it spans; 1 for most cells. */
  rowSpan: Count;
  /** Over how many columns it spans; 1 for most cells. */
  colSpan: Count;
  /** Whether it heads a column, heads a row, or does neither. */
  role: 'data' | 'columnHeader' | 'rowHeader';
  /** Set if the cell is a header although it was not marked as one. */
  inferred?: true;
  /** The header cells that the author named for this one (`headers=`). */
  headers?: CellReference[];
  /**
   * The meaning of a cell without words, in the words of the markup: the label of an icon, else `✓` or `✗` for an icon
   * with such a name, `☑` or `☐` for a disabled checkbox.
   */
  alt?: string;
  /** The typed reading of the cell. */
  value?: Value;
}
