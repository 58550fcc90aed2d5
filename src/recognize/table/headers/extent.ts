import { type Model, scoreOf } from '../../../classifier/model.ts';
import { unpack } from '../../../classifier/packed.ts';
import { isEmptyRow, isFullRow, type TableFacts } from '../facts.ts';
import type { CellLook, HeaderLook } from './cell-look.ts';
import { type ColumnLook, columnFeatures, lookAtColumn } from './column-features.ts';
import { areLabels } from './labels.ts';
import { isNamedGenerally, rowFeatures } from './row-features.ts';
import { lookAtRow } from './row-look.ts';
import { models } from './weights.ts';

/** The scores from which a row or a column is a header. A false header row is worse than a missed one. */
const HEADER_ROW = 0.7;
const HEADER_ROW_OVER_ONE = 0.9;
const NEXT_ROW = 0.7;
const HEADER_COLUMN = 0.5;
const HEADER_COLUMN_OF_TWO = 0.85;

/** The most header rows below the first one. */
const MOST_LEVELS = 4;

const rowModel: Model = unpack(models.row, rowFeatures.names.length);
const nextModel: Model = unpack(models.next, rowFeatures.names.length);
const columnModel: Model = unpack(models.column, columnFeatures.names.length);

/** Tells whether a row is the first that heads the columns of a table. */
export function isFirstHeaderRow(look: HeaderLook, row: number): boolean {
  const found = lookAtRow(look, row);
  if (found === undefined) return false;
  const { own, lines } = found;
  // A bold row above rows that are not all bold needs no other sign, nor do names that only columns have.
  if ((isAllBold(own) && !lines.every(isAllBold)) || isNamedGenerally(found)) return true;
  return scoreOf(rowModel, rowFeatures.read(found)) >= (lines.length > 1 ? HEADER_ROW : HEADER_ROW_OVER_ONE);
}

/** Returns the row after the header rows that begin at `first`. */
export function endOfHeaderRows(look: HeaderLook, first: number): number {
  const { facts } = look;
  let end = first + 1;
  while (end <= first + MOST_LEVELS && isNextHeaderRow(look, end)) end += 1;
  return Math.min(end, facts.height);
}

function isNextHeaderRow(look: HeaderLook, row: number): boolean {
  const { facts } = look;
  if (row >= facts.height || isFullRow(facts, row) || isEmptyRow(facts, row)) return false;
  const found = lookAtRow(look, row);
  if (found === undefined) return false;
  return scoreOf(nextModel, rowFeatures.read(found)) >= NEXT_ROW;
}

/** Tells whether the first column heads the rows of a table, below the rows that head its columns. */
export function isHeaderColumn(look: HeaderLook, headRows: number): boolean {
  const found = lookAtColumn(look, headRows);
  if (found === undefined) return false;
  let sure = HEADER_COLUMN;
  if (found.corner === undefined) {
    if (!areLabels(look, headRows)) return false;
    if (isSetApart(found)) return true;
    if (found.labels.length < 3) sure = HEADER_COLUMN_OF_TWO;
  }
  return scoreOf(columnModel, columnFeatures.read(found)) >= sure;
}

/** Whether all labels are bold and not all cells beside them, or each label ends in a colon. */
function isSetApart({ labels, others }: ColumnLook): boolean {
  return (isAllBold(labels) && !isAllBold(others)) || labels.every(({ hasColon }) => hasColon);
}

/** Tells whether all text in some cells is bold. */
function isAllBold(cells: readonly CellLook[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ isBold }) => isBold);
}

/** Returns the first row of a table that is neither empty nor one cell over all columns. */
export function firstRow(facts: TableFacts): number {
  let row = 0;
  while (isFullRow(facts, row) || isEmptyRow(facts, row)) row += 1;
  return row;
}
