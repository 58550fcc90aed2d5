import { grid } from '../../tree/grid.ts';
import type { Table, TableCell } from '../../tree/types.ts';
import { findAll } from '../../tree/walk.ts';
import { type LeftOut, leftOutOf } from '../left-out.ts';
import { defineRule, type Remark } from '../rule.ts';

/**
 * Rows of a table that are longer or shorter than most of them, including the cells that span into them. Rows without
 * any cell are ignored, and so is a table of which something was left out.
 */
export const raggedRows = defineRule({
  name: 'ragged-rows',
  severity: 'warning',
  about: 'The rows of a table are of different lengths.',
  find(article) {
    const leftOut = leftOutOf(article);
    return findAll(article, 'table').flatMap((table) => remarkOn(table, leftOut));
  },
});

function remarkOn(table: Table, leftOut: LeftOut): Remark[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const own = new Set(rows.flatMap(({ children }) => children));
  const lengths = grid(table).map((places) => lengthOf(places, own));
  const usual = mostFrequent(lengths.filter((length) => length > 0));
  const odd = lengths.flatMap((length, index) => (length > 0 && length !== usual ? index : []));
  const [first] = odd;
  if (first === undefined || leftOut.within(table.position?.start.offset, table.position?.end.offset)) return [];
  const length = lengths[first] === 1 ? '1 column' : `${lengths[first]} columns`;
  const count = odd.length === 1 ? '' : `; ${odd.length} rows differ so`;
  return [
    {
      message: `Row ${first + 1} of a table fills ${length} where others fill ${usual}${count}.`,
      position: rows[first]?.position ?? table.position,
      fix: 'Add the cells that are missing, or let others span their places.',
    },
  ];
}

/** The columns that a row fills; in a table whose spans are not expanded, those of the cells that begin in it. */
function lengthOf(places: readonly TableCell[], own: ReadonlySet<TableCell>): number {
  return places.filter((cell) => own.has(cell)).length;
}

function mostFrequent(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const length of lengths) {
    const count = (counts.get(length) ?? 0) + 1;
    counts.set(length, count);
    if (count > (counts.get(most) ?? 0)) most = length;
  }
  return most;
}
