import { isEmptyRow, isFullRow, type TableFacts } from '../facts.ts';
import type { HeaderLook } from './cell-look.ts';
import { columnFeatures, lookAtColumn } from './column-features.ts';
import { type Model, scoreOf, unpack } from './model.ts';
import { lookAtRow, rowFeatures } from './row-features.ts';
import { models } from './weights.ts';

/** A row or a column is a header where a model is as sure as this. A row that is none and is taken for one is worse than one that is missed. */
const HEADER_ROW = 0.7;
const NEXT_ROW = 0.5;
const HEADER_COLUMN = 0.5;

/** No more rows below the first one head columns. */
const MOST_LEVELS = 4;

const rowModel: Model = unpack(models.row);
const nextModel: Model = unpack(models.next);
const columnModel: Model = unpack(models.column);

/** Tells whether a row heads the columns of a table, as the first that does. */
export function isFirstHeaderRow(look: HeaderLook, row: number): boolean {
  const found = lookAtRow(look, row);
  return found !== undefined && scoreOf(rowModel, rowFeatures.read(found)) >= HEADER_ROW;
}

/** Returns the row behind the header rows that begin in a row. */
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
  return found !== undefined && scoreOf(columnModel, columnFeatures.read(found)) >= HEADER_COLUMN;
}

/** Returns the first row of a table that is neither empty nor one cell over all columns. */
export function firstRow(facts: TableFacts): number {
  let row = 0;
  while (isFullRow(facts, row) || isEmptyRow(facts, row)) row += 1;
  return row;
}
