import type { TableCell } from '../../../tree/types.ts';
import { headName } from '../head-name.ts';
import type { TableView } from '../view.ts';
import { type CellClass, classOf } from './cell-class.ts';
import { type Concepts, headerConceptsOf, titleConceptsOf } from './concepts.ts';

/** What is around a table: the caption with the nearest heading, the headings above it, the paragraph before it. */
export interface Surroundings {
  title: string;
  above: string;
  before: string;
}

/** A header of a column or the label of a row. */
export interface Name {
  text: string;
  lower: string;
  cell: TableCell | undefined;
  concepts: Concepts;
}

/** A text around the table, in lower case, and what it announces. */
export interface Announcement {
  text: string;
  concepts: Concepts;
}

/** A table and its surroundings as the features of kinds read them. */
export interface TableLook extends TableView {
  /** The rows of the body that are looked at. */
  sample: number[];
  /** The columns beside the labels that are looked at. */
  columns: number[];
  corner: Name;
  heads: Name[];
  labels: Name[];
  /** What the cells of the sample hold, row by row. */
  classes: CellClass[];
  title: Announcement;
  above: Announcement;
  before: Announcement;
}

/** What is looked at of a long table, and of a wide one. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 12;

/** A paragraph is looked at from its end, where it leads to the table. */
const LONGEST_BEFORE = 300;
const LONGEST_TITLE = 300;

/** Returns a table as its features are read. */
export function lookAt(view: TableView, { title, above, before }: Surroundings): TableLook {
  const { head, label, cells, text } = view;
  const sample = view.body.slice(0, MOST_ROWS);
  const columns = view.others.slice(0, MOST_COLUMNS);
  const nameAt = (row: number, column: number): Name => nameOf(row < 0 ? '' : text(row, column), cells[row]?.[column]);
  const headAt = (column: number): Name => {
    let row = head;
    while (row > 0 && text(row, column) === '') row -= 1;
    const cell = row < 0 ? undefined : cells[row]?.[column];
    return cell === undefined || cell.colSpan >= view.width
      ? nameOf('', cell)
      : nameOf(headName(cell, text(row, column)), cell);
  };
  const classes: CellClass[] = [];
  for (const row of sample) for (const column of columns) classes.push(classOf(view, row, column));
  return {
    ...view,
    sample,
    columns,
    corner: headAt(label),
    heads: columns.map(headAt),
    labels: sample.map((row) => nameAt(row, label)),
    classes,
    title: announcement(title.slice(0, LONGEST_TITLE)),
    above: announcement(above.slice(0, LONGEST_TITLE)),
    before: announcement(before.slice(-LONGEST_BEFORE)),
  };
}

function nameOf(text: string, cell: TableCell | undefined): Name {
  return { text, lower: text.toLowerCase(), cell, concepts: headerConceptsOf(text) };
}

function announcement(text: string): Announcement {
  return { text: text.toLowerCase(), concepts: titleConceptsOf(text) };
}
