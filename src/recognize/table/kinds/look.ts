import type { TableCell } from '../../../tree/types.ts';
import { type Characters, charactersOf } from '../../../values/characters.ts';
import { headName } from '../head-name.ts';
import type { TableView } from '../view.ts';
import { type CellClass, cellClass } from './cell-class.ts';
import { type CellValue, valueAt } from './cell-value.ts';
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
  characters: Characters;
  concepts: Concepts;
}

/** A text around the table, in lower case, and what it announces. */
export interface Announcement {
  text: string;
  concepts: Concepts;
}

/** A table and its surroundings as the features of kinds read them. */
export interface TableLook extends TableView {
  /** The rows of the body that are examined. */
  sample: number[];
  /** The columns beside the labels that are examined. */
  columns: number[];
  corner: Name;
  heads: Name[];
  labels: Name[];
  /** The cells of the sample beside the labels, row by row, and what they hold. */
  values: CellValue[];
  classes: CellClass[];
  /** Of each examined column, whether most of its cells are numbers or amounts. */
  isMeasured: boolean[];
  title: Announcement;
  above: Announcement;
  before: Announcement;
}

/** The limits for long and wide tables. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 12;

/** Of a paragraph the end is read, which leads to the table. */
const LONGEST_BEFORE = 300;
const LONGEST_TITLE = 300;

/** Returns a table as its features read it. */
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
  const values = sample.flatMap((row) => columns.map((column) => valueAt(view, row, column)));
  const classes = values.map((value) => value.class);
  return {
    ...view,
    sample,
    columns,
    corner: headAt(label),
    heads: columns.map(headAt),
    labels: sample.map((row) => nameAt(row, label)),
    values,
    classes,
    isMeasured: columns.map((_, index) => areMeasured(classes, index, columns.length)),
    title: announcement(title.slice(0, LONGEST_TITLE)),
    above: announcement(above.slice(0, LONGEST_TITLE)),
    before: announcement(before.slice(-LONGEST_BEFORE)),
  };
}

/** Tells whether more than three in five cells of a column are numbers or amounts. */
function areMeasured(classes: readonly CellClass[], column: number, width: number): boolean {
  let count = 0;
  let rows = 0;
  for (let at = column; at < classes.length; at += width) {
    const own = classes[at];
    if (own === cellClass.number || own === cellClass.money) count += 1;
    rows += 1;
  }
  return count * 5 > rows * 3;
}

function nameOf(text: string, cell: TableCell | undefined): Name {
  return { text, lower: text.toLowerCase(), cell, characters: charactersOf(text), concepts: headerConceptsOf(text) };
}

function announcement(text: string): Announcement {
  return { text: text.toLowerCase(), concepts: titleConceptsOf(text) };
}
