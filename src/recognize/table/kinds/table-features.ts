import type { TableCell } from '../../../tree/types.ts';
import { headerUnit } from '../../../values/header.ts';
import { cellClass, cellClassNames, isIdentifier } from './cell-class.ts';
import { type FeatureGroup, group } from './feature.ts';
import type { TableLook } from './look.ts';
import { share } from './numbers.ts';

const classNames = cellClassNames.filter((name) => name !== 'empty');

/** What the cells hold, wherever they stand. */
export const cellFeatures: FeatureGroup = {
  names: classNames.map((name) => `cells: ${name}`),
  read: ({ classes }) => {
    const filled = classes.filter((own) => own !== cellClass.empty);
    return classNames.map((name) => share(filled, (own) => own === cellClass[name]));
  },
};

const bound = /^ ?(?:[<>≤≥≦≧]|at least|at most|up to|less than|more than|under|over|min|max)/iu;
const eastAsianBound = /以上|以下|以内|未満|不超过|小于|大于/;
const digit = /\d/;

/** What the table is like as a whole. */
export const tableFeatures: FeatureGroup = group({
  columns: ({ width }) => width,
  'columns beside the labels': ({ others }) => others.length,
  'one column beside the labels': ({ others }) => others.length === 1,
  'rows of data': ({ body }) => Math.min(body.length, 100),
  'rows of headers': ({ head }) => head + 1,
  'rows have identifiers': ({ idColumn }) => idColumn !== undefined,
  'row headers': ({ cells, sample, label }) => share(sample, (row) => cells[row]?.[label]?.role === 'rowHeader'),
  'something over the labels': ({ corner }) => corner.text !== '',
  'empty cells': ({ classes }) => share(classes, (own) => own === cellClass.empty),
  'cells with a bound': (look) =>
    shareOfCells(look, (text) => digit.test(text) && (bound.test(text) || eastAsianBound.test(text))),
  'cells with a unit': (look) =>
    shareOfCells(look, (_, cell) => cell.value?.type === 'quantity' && cell.value.quantities[0]?.unit !== undefined),
  'cells with per cent': (look) => shareOfCells(look, (text) => text.length < 25 && text.includes('%')),
  'cells with a digit': (look) => shareOfCells(look, (text) => digit.test(text)),
  'cells with a link': (look) => shareOfCells(look, (_, { children }) => children.some(({ type }) => type === 'link')),
  'cells with code': (look) =>
    shareOfCells(look, (_, { children }) => children.some(({ type }) => type === 'inlineCode')),
  'cells with blocks': (look) =>
    shareOfCells(look, (_, { children }) =>
      children.some(({ type }) => type === 'list' || type === 'paragraph' || type === 'code'),
    ),
  'last column says more than a name': ({ classes, columns, sample }) =>
    share(sample, (_, row) => (classes[(row + 1) * columns.length - 1] ?? 0) >= cellClass.phrase),
  'columns of numbers': (look) => share(look.columns, (_, index) => isMeasured(look, index)),
  'headers with a unit': ({ heads }) => share(heads, ({ text }) => headerUnit(text) !== undefined),
  'first label is an identifier': ({ labels }) => isIdentifier(labels[0]?.text ?? ''),
  'the paragraph before ends with a colon': ({ before }) => /[:：]$/.test(before.text),
});

function shareOfCells(
  { sample, columns, cells, text }: TableLook,
  holds: (text: string, cell: TableCell) => boolean,
): number {
  let count = 0;
  for (const row of sample) {
    for (const column of columns) {
      const cell = cells[row]?.[column];
      if (cell !== undefined && holds(text(row, column), cell)) count += 1;
    }
  }
  return count / Math.max(1, sample.length * columns.length);
}

/** Tells whether most of the cells of a column that is looked at are numbers or amounts. */
export function isMeasured({ classes, columns, sample }: TableLook, index: number): boolean {
  let count = 0;
  for (let row = 0; row < sample.length; row += 1) {
    const own = classes[row * columns.length + index];
    if (own === cellClass.number || own === cellClass.money) count += 1;
  }
  return count * 5 > sample.length * 3;
}
