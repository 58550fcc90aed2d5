import type { Table } from '../../tree/types.ts';
import type { TableBuild } from './open-table.ts';
import { cellSign } from './sign.ts';

/** Nested layout tables move their content once per level, so larger tables are kept. */
const MOST_BLOCKS = 100;

/**
 * Tells whether a possible layout table is just one row of adjacent cells. Headings in it would belong to the outline,
 * which is built anew where tables are classified.
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

/** Tells whether a table is one row without visible content: mails draw lines and gaps with such tables. */
export function isEmptyLine({ children }: Table, { rows: [row] }: TableBuild): boolean {
  if (row === undefined || children.length > 1) return false;
  return row.cells.every(
    ({ isHeader, node, element }) => !isHeader && node.children.length === 0 && !cellSign(element),
  );
}

/** Tells whether a table begins with a row of empty headers, which Markdown requires. */
export function hasEmptyHead({ rows: [first, second] }: TableBuild): boolean {
  if (first?.section !== 'head' || second === undefined) return false;
  return first.cells.every(
    ({ node, element, isHeader, rowSpan }) =>
      isHeader && rowSpan === 1 && node.children.length === 0 && cellSign(element) === undefined,
  );
}
