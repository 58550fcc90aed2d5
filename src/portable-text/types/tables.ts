/** Tables, with what they compare or measure. */

import type { Column, Quantity, TableRow as Row, Table, TableCell } from '../../tree/types.ts';
import type { PortableText } from '../types.ts';

/** A table of any kind. */
export type TableObject = {
  /** What kind of object this is. */
  _type: 'table';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What the table is: a comparison, a metric table, or data. */
  kind: Table['kind'];
  /** Its caption. */
  caption?: PortableText;
  /** Its columns, from left to right. */
  columns: ({
    /** What kind of object this is. */
    _type: 'column';
    /** Unique among the blocks and objects of the result. */
    _key: string;
  } & Column)[];
  /** Its rows, those of the head included. */
  rows: RowObject[];
  /** Of a table that compares. */
  comparison?: ComparisonObject;
  /** Of a table of metrics. */
  metrics?: MetricObject[];
};

/** A row of a table. */
export type RowObject = {
  /** What kind of object this is. */
  _type: 'row';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The part of the table that contains it. */
  section: Row['section'];
  /** The cells that begin in this row. */
  cells: CellObject[];
  /** The keys of the items that are notes on this row: blocks or objects `listItem`. */
  notes?: string[];
};

/** A cell. It occurs once, where it begins; the other places that it spans have none. */
export type CellObject = {
  /** What kind of object this is. */
  _type: 'cell';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What the cell holds. */
  content: PortableText;
  /** Set in header cells: what they head. */
  header?: 'column' | 'row';
  /** Set in a header cell that was not marked as one. */
  inferred?: true;
  /** Over how many rows it spans; set if they are more than 1. */
  rowSpan?: TableCell['rowSpan'];
  /** Over how many columns it spans; set if they are more than 1. */
  colSpan?: TableCell['colSpan'];
  /** What is shown in a cell without content, in words. */
  alt?: string;
};

/** What a table compares. */
export type ComparisonObject = {
  /** What kind of object this is. */
  _type: 'comparison';
  /** Which axis lists the alternatives. */
  axis: 'rows' | 'columns';
  /** The cells that name the alternatives. */
  subjects: NamedCell[];
  /** The cells that name what the alternatives are compared on. */
  attributes: NamedCell[];
};

/** A cell that names something: its name on one line, and the `_key` of the cell. */
export type NamedCell = {
  /** What kind of object this is. */
  _type: 'namedCell';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The text of the cell, on one line. */
  name: string;
  /** The `_key` of the cell. */
  cell: string;
};

/** A metric that a table names. */
export type MetricObject = {
  /** What kind of object this is. */
  _type: 'metric';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** Its identifier in the page, such as `M3`. */
  id?: string;
  /** Its name, on one line. */
  name: string;
  /** The `_key` of the cell that names it. */
  cell: string;
  /** Its target, threshold or value. */
  target?: TargetObject;
};

/** The target, threshold or value of a metric: its text unchanged, and the quantities that it was parsed as. */
export type TargetObject = {
  /** What kind of object this is. */
  _type: 'target';
  /** Exactly as written. */
  text: string;
  /** The `_key` of its cell. */
  cell: string;
  /** The quantities that the text was parsed as; empty if it has none. */
  quantities: ({
    /** What kind of object this is. */
    _type: 'quantity';
    /** Unique among the blocks and objects of the result. */
    _key: string;
  } & Quantity)[];
  /** The words that qualify the quantities, such as `for new users`. */
  qualifier?: string;
};
