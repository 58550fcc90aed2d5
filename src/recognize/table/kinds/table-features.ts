import { type Features, features } from '../../../classifier/feature.ts';
import type { TableCell } from '../../../tree/types.ts';
import { endsInColon } from '../../../values/colon.ts';
import { hasDigit } from '../../../values/digit.ts';
import { hasEastAsian } from '../../../values/east-asian.ts';
import { headerUnit } from '../../../values/header.ts';
import { share } from '../shares.ts';
import { cellClass, classShares, filledClassNames, isIdentifier } from './cell-class.ts';
import type { TableLook } from './look.ts';

/** What the cells hold, in any place. */
export const cellFeatures: Features<TableLook> = {
  names: filledClassNames.map((name) => `cells: ${name}`),
  read: ({ classes }) => classShares(classes),
};

const bound = /^ ?(?:[<>≤≥≦≧]|at least|at most|up to|less than|more than|under|over|min|max)/iu;
const eastAsianBound = /以上|以下|以内|未満|不超过|小于|大于/;

/** What a cell beside the labels may hold. */
const cellReaders: Readonly<Record<string, (text: string, cell: TableCell) => boolean>> = {
  'cells with a bound': (text) =>
    hasDigit(text) && (bound.test(text) || (hasEastAsian(text) && eastAsianBound.test(text))),
  'cells with a unit': (_, { value }) => value?.type === 'quantity' && value.quantities[0]?.unit !== undefined,
  'cells with per cent': (text) => text.length < 25 && text.includes('%'),
  'cells with a digit': (text) => hasDigit(text),
  'cells with a picture alone': (text, { children }) =>
    text === '' && children.some(({ type }) => type === 'image' || type === 'figure'),
  'cells with a link': (_, { children }) => children.some(({ type }) => type === 'link'),
  'cells with code': (_, { children }) => children.some(({ type }) => type === 'inlineCode'),
  'cells with blocks': (_, { children }) =>
    children.some(({ type }) => type === 'list' || type === 'paragraph' || type === 'code'),
};

const heldReaders = /* @__PURE__ */ Object.values(cellReaders);

/** The shares of the cells beside the labels that hold something, in one pass over them. */
export const heldFeatures: Features<TableLook> = {
  names: Object.keys(cellReaders),
  read: ({ sample, columns, cells, text }) => {
    const counts = heldReaders.map(() => 0);
    for (const row of sample) {
      for (const column of columns) {
        const cell = cells[row]?.[column];
        if (cell === undefined) continue;
        const own = text(row, column);
        for (let index = 0; index < heldReaders.length; index += 1)
          if (heldReaders[index]?.(own, cell)) counts[index] = (counts[index] ?? 0) + 1;
      }
    }
    return counts.map((count) => count / Math.max(1, sample.length * columns.length));
  },
};

/** Features of the table as a whole. */
export const tableFeatures: Features<TableLook> = features({
  columns: ({ width }) => width,
  'columns beside the labels': ({ others }) => others.length,
  'one column beside the labels': ({ others }) => others.length === 1,
  'rows of data': ({ body }) => Math.min(body.length, 100),
  'rows of headers': ({ head }) => head + 1,
  'labels behind another column': ({ label, idColumn }) => label > (idColumn === undefined ? 0 : 1),
  'a column of shares that make a whole': hasSharesOfAWhole,
  'rows have identifiers': ({ idColumn }) => idColumn !== undefined,
  'row headers': ({ cells, sample, label }) => share(sample, (row) => cells[row]?.[label]?.role === 'rowHeader'),
  'something over the labels': ({ corner }) => corner.text !== '',
  'empty cells': ({ classes }) => share(classes, (own) => own === cellClass.empty),
  'last column says more than a name': ({ classes, columns, sample }) =>
    share(sample, (_, row) => (classes[(row + 1) * columns.length - 1] ?? 0) >= cellClass.phrase),
  'columns of numbers': ({ isMeasured }) => share(isMeasured, (own) => own),
  'headers with a unit': ({ heads }) => share(heads, ({ text }) => headerUnit(text) !== undefined),
  'first label is an identifier': ({ labels }) => isIdentifier(labels[0]?.text ?? ''),
  'the paragraph before ends with a colon': ({ before }) => endsInColon(before.text),
});

const perCent = /^[~≈]?(\d{1,3}(?:[.,]\d{1,3})?) ?%$/;

/** Tells whether a column has percentages that sum up to 100. */
function hasSharesOfAWhole({ sample, body, columns, text }: TableLook): boolean {
  if (body.length < 2 || body.length > sample.length) return false;
  return columns.some((column) => {
    if (!body.every((row) => text(row, column).endsWith('%'))) return false;
    const shares = body.map((row) => Number.parseFloat((perCent.exec(text(row, column))?.[1] ?? '').replace(',', '.')));
    return Math.abs(shares.reduce((sum, own) => sum + own, 0) - 100) < 1.5;
  });
}
