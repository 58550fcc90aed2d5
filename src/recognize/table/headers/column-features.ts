import { type Features, features } from '../../../classifier/feature.ts';
import { isEmptyRow, isFullRow } from '../facts.ts';
import { conceptFeatures } from '../kinds/concept-features.ts';
import { headerConceptsOf } from '../kinds/concepts.ts';
import { mean, share } from '../shares.ts';
import {
  type CellLook,
  type HeaderLook,
  hasShape,
  isFigure,
  isFilled,
  isWords,
  oneShape,
  widthOf,
} from './cell-look.ts';

/** The first column of a table, which may head its rows, below the rows that head the columns. */
export interface ColumnLook {
  headRows: number;
  corner: CellLook | undefined;
  heads: CellLook[];
  labels: CellLook[];
  others: CellLook[];
  /** The cells beside the labels, row by row and column by column. */
  lines: CellLook[][];
  below: CellLook[][];
  width: number;
  rows: number;
  hasTallLabels: boolean;
}

const MOST_ROWS = 20;

/** Returns the first column as its features read it, or `undefined` if it has no cells below the header rows. */
export function lookAtColumn({ facts, columns, at }: HeaderLook, headRows: number): ColumnLook | undefined {
  const rows: number[] = [];
  for (let row = headRows; row < facts.height && rows.length < MOST_ROWS; row += 1)
    if (!isFullRow(facts, row) && !isEmptyRow(facts, row)) rows.push(row);
  if (rows.length === 0) return undefined;
  const beside = columns.slice(1);
  const lines = rows.map((row) => beside.map((column) => at(row, column)));
  const head = headRows > 0 && !isFullRow(facts, headRows - 1) ? headRows - 1 : -1;
  return {
    headRows,
    corner: head < 0 ? undefined : at(head, 0),
    heads: head < 0 ? [] : beside.map((column) => at(head, column)),
    labels: rows.map((row) => at(row, 0)),
    others: lines.flat(),
    lines,
    below: beside.map((column) => rows.map((row) => at(row, column))),
    width: facts.ownWidth,
    rows: facts.height - headRows,
    hasTallLabels: rows.some((row) => (facts.cells[row]?.[0]?.rowSpan ?? 1) > 1),
  };
}

/** The features of a first column that may head rows, and of the cells beside it. */
const seen = features<ColumnLook>({
  'no row of headers': ({ corner }) => corner === undefined,
  'rows of headers': ({ headRows }) => Math.min(headRows, 4),
  'nothing in the corner': ({ corner }) => corner?.text === '' && !corner.hasPicture,
  'width of the corner': ({ corner }) => Math.min(corner?.width ?? 0, 100),
  columns: ({ width }) => Math.min(width, 24),
  'two columns': ({ width }) => width === 2,
  rows: ({ rows }) => Math.min(rows, 40),
  'words in headers': ({ heads }) => share(heads, isWords),
  'figures in headers': ({ heads }) => share(heads, isFigure),
  'width of headers': ({ heads }) => mean(heads, widthOf),
  'labels of words': ({ labels }) => share(labels, isWords),
  'labels of numbers': ({ labels }) => share(labels, hasShape('number')),
  'labels of years': ({ labels }) => share(labels, hasShape('year')),
  'labels of other figures': ({ labels }) => share(labels, hasShape('figures')),
  'empty labels': ({ labels }) => share(labels, (cell) => !isFilled(cell)),
  'labels with a digit': ({ labels }) => share(labels, ({ hasDigit }) => hasDigit),
  'width of labels': ({ labels }) => mean(labels.filter(isFilled), widthOf),
  'longest label': ({ labels }) => labels.reduce((most, cell) => Math.max(most, widthOf(cell)), 0),
  'width beside the labels': ({ others }) => mean(others.filter(isFilled), widthOf),
  'labels narrower than what is beside them': ({ labels, others }) =>
    Math.log2((mean(others.filter(isFilled), widthOf) + 2) / (mean(labels.filter(isFilled), widthOf) + 2)) + 4,
  'labels said once each': ({ labels }) => {
    const texts = labels.filter(isFilled).map(({ text }) => text);
    return texts.length === 0 ? 0 : new Set(texts).size / texts.length;
  },
  'labels with a colon': ({ labels }) => share(labels, ({ hasColon }) => hasColon),
  'bold labels': ({ labels }) => share(labels.filter(isFilled), ({ isBold }) => isBold),
  'bold labels beside plain cells': ({ labels, others }) =>
    share(labels.filter(isFilled), ({ isBold }) => isBold) - share(others.filter(isFilled), ({ isBold }) => isBold) >
    0.7,
  'labels of code': ({ labels }) => share(labels, ({ isCode }) => isCode),
  'labels with a link': ({ labels }) => share(labels, ({ hasLink }) => hasLink),
  'links beside the labels': ({ others }) => share(others, ({ hasLink }) => hasLink),
  'labels with a picture': ({ labels }) => share(labels, ({ hasPicture }) => hasPicture),
  'labels that are sentences': ({ labels }) => share(labels, ({ isSentence }) => isSentence),
  'sentences beside the labels': ({ others }) => share(others, ({ isSentence }) => isSentence),
  'labels that begin and end alike': ({ labels }) => share(labels, ({ ends }) => ends === labels[0]?.ends),
  'figures beside the labels': ({ others }) => share(others, isFigure),
  'numbers beside the labels': ({ others }) => share(others, hasShape('number')),
  'ticks beside the labels': ({ others }) => share(others, hasShape('tick')),
  'words beside the labels': ({ others }) => share(others, isWords),
  'gaps beside the labels': ({ others }) => share(others, (cell) => !isFilled(cell)),
  'columns of one shape': ({ below }) => mean(below, oneShape),
  'rows of one shape': ({ lines }) => mean(lines, oneShape),
  'columns of words': ({ below }) =>
    Math.min(8, below.filter((cells) => share(cells.filter(isFilled), isWords) > 0.5).length),
  'all columns of figures': ({ below }) => below.every((cells) => share(cells.filter(isFilled), isFigure) > 0.5),
  'second column of words': ({ below }) => share(below[0] ?? [], isWords),
  'second column said once each': ({ below }) => {
    const texts = (below[0] ?? []).filter(isFilled).map(({ text }) => text);
    return texts.length === 0 ? 0 : new Set(texts).size / texts.length;
  },
  'values of several shapes': ({ below }) =>
    share(below, (cells) => new Set(cells.filter(isFilled).map(({ shape }) => shape)).size > 1),
  'labels count up': ({ labels }) => countsUp(labels),
  'labels count from 1': ({ labels }) => /^1\.?$/.test(labels[0]?.text ?? '') && countsUp(labels),
  'gaps behind the first': ({ below }) => below.some(givesGaps),
  'places, each with what it lost on the first': ({ labels, below }) =>
    /^1\.?$/.test(labels[0]?.text ?? '') && countsUp(labels) && below.some(givesGaps),
  'a second number, each once': ({ below }) =>
    below.slice(0, 2).some((cells, index) => isNumbering(cells) && share(below[index + 1] ?? [], isWords) >= 0.6),
  'labels over several rows': ({ hasTallLabels }) => hasTallLabels,
  'labels in quotation marks': ({ labels }) => share(labels, ({ text }) => quoted.test(text)),
  'a sign for numbers in the corner': ({ corner }) =>
    /^(?:#|№|n[or]s?\.?|pos\.?|rank|rnd\.?)(?: |$)/i.test(corner?.text ?? ''),
  'labels are times': ({ labels }) => share(labels, ({ text, hasDigit }) => hasDigit && time.test(text)),
});

const named = ({ text }: CellLook) => ({ text, concepts: headerConceptsOf(text) });

/** Features for and against a first column that heads rows. */
export const columnFeatures = joined(
  seen,
  conceptFeatures<ColumnLook>('corner', ({ corner }) => (corner === undefined ? [] : [named(corner)])),
  conceptFeatures<ColumnLook>('headers', ({ heads }) => heads.map(named)),
);

function joined(...all: readonly Features<ColumnLook>[]): Features<ColumnLook> {
  return { names: all.flatMap(({ names }) => names), read: (look) => all.flatMap(({ read }) => read(look)) };
}

const quoted = /^["“„«「『].{1,80}["”“»」』]/u;
const time = /^\d{1,2}[:.]\d{2}|\b(?:1[5-9]|20)\d\d\b/;

/** Whether the numbers of a column grow from row to row. */
function countsUp(cells: readonly CellLook[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { shape, text } of cells) {
    if (shape !== 'number') continue;
    const next = Number.parseInt(text, 10);
    if (!(next > last)) return false;
    last = next;
    count += 1;
  }
  return count * 2 > cells.length;
}

/** Whether a column holds short numbers that hardly repeat. */
function isNumbering(cells: readonly CellLook[]): boolean {
  const numbers = cells.filter(({ text }) => /^\d{1,4}(?:[–-]\d{1,4})?$/.test(text));
  return (
    numbers.length * 10 >= cells.length * 9 && new Set(numbers.map(({ text }) => text)).size * 20 >= cells.length * 19
  );
}

/** Whether the first place has a time, and the next ones their gap to it. */
function givesGaps(cells: readonly CellLook[]): boolean {
  const [first, ...rest] = cells;
  return /^\d/.test(first?.text ?? '') && share(rest, ({ text }) => /^\+ ?\d/.test(text)) > 0.2;
}
