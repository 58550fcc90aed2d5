import type { Table } from '../../tree/types.ts';
import type { TableBuild } from './open-table.ts';
import { cellSign } from './sign.ts';

/** What tables within each other that lay out hold is moved once for each: more than so much stays. */
const MOST_BLOCKS = 100;

/**
 * Tells whether a table that may only lay the page out is no more than one row side by side. Headings in it would
 * belong to the outline, which is written anew where tables are judged.
 */
export function laysOut({ children }: Table, { rows, mayLayOut }: TableBuild): boolean {
  const [row] = rows;
  if (!mayLayOut || row === undefined || children.length > 1) return false;
  let blocks = 0;
  for (const { isHeader, node } of row.cells) {
    blocks += node.children.length;
    if (isHeader || blocks > MOST_BLOCKS || node.children.some(({ type }) => type === 'heading')) return false;
  }
  return true;
}

/** Tells whether a table is one row in which nothing shows: mails draw lines and leave gaps by such tables. */
export function isEmptyLine({ children }: Table, { rows: [row] }: TableBuild): boolean {
  if (row === undefined || children.length > 1) return false;
  return row.cells.every(
    ({ isHeader, node, element }) => !isHeader && node.children.length === 0 && !cellSign(element),
  );
}

/** Tells whether a table begins with a row of headers that name nothing, as Markdown needs one. */
export function hasEmptyHead({ rows: [first, second] }: TableBuild): boolean {
  if (first?.section !== 'head' || second === undefined) return false;
  return first.cells.every(
    ({ node, element, isHeader, rowSpan }) =>
      isHeader && rowSpan === 1 && node.children.length === 0 && cellSign(element) === undefined,
  );
}
