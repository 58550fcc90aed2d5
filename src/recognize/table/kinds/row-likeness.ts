import { share } from '../shares.ts';
import type { TableLook } from './look.ts';

const FEWEST_LETTERS = 2;
const firstWord = /^\p{L}[\p{L}\p{N}'’-]*/u;

/**
 * Returns the share of rows whose cells, including the first, all begin with one word: each names its own subject, and
 * none labels the others.
 */
export function rowsBeginAlike(look: TableLook): number {
  return look.columns.length === 0 ? 0 : share(look.sample, (row) => beginsAlike(look, row, look.columns));
}

/** Returns the columns whose cells begin as those of the column of labels do, in most of the rows. */
export function columnsLikeLabels(look: TableLook): number[] {
  return look.columns.filter(
    (column) => look.sample.length > 1 && share(look.sample, (row) => beginsAlike(look, row, [column])) > 0.6,
  );
}

function beginsAlike({ label, text }: TableLook, row: number, columns: readonly number[]): boolean {
  const said = text(row, label);
  const initial = said.charCodeAt(0);
  if (columns.some((column) => text(row, column).charCodeAt(0) !== initial)) return false;
  const first = firstWord.exec(said)?.[0];
  if (first === undefined || first.length < FEWEST_LETTERS) return false;
  return columns.every((column) => firstWord.exec(text(row, column))?.[0] === first);
}
