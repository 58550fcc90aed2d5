import { grid } from '../../tree/grid.ts';
import type { Table } from '../../tree/types.ts';
import { findAll } from '../../tree/walk.ts';
import { defineRule, type Remark } from '../rule.ts';

/** Rows of a table that are shorter than the others, with what spans into them counted. */
export const raggedRows = defineRule({
  name: 'ragged-rows',
  severity: 'warning',
  about: 'The rows of a table are of different lengths.',
  find: (article) => findAll(article, 'table').flatMap(remarkOn),
});

function remarkOn(table: Table): Remark[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const own = new Set(rows.flatMap(({ children }) => children));
  const short: number[] = [];
  for (const [index, places] of grid(table).entries()) {
    const filled = places.filter((cell) => own.has(cell)).length;
    const isShort = table.ragged ? filled < table.columns.length : filled < places.length;
    if (filled > 0 && isShort) short.push(index);
  }
  const [first] = short;
  if (first === undefined) return [];
  const count = short.length === 1 ? 'A row' : `${short.length} rows`;
  return [
    {
      message: `${count} of a table of ${table.columns.length} columns ${short.length === 1 ? 'is' : 'are'} shorter than that; the first is row ${first + 1}.`,
      position: rows[first]?.position ?? table.position,
      fix: 'Add the cells that are missing, or let others span their places.',
    },
  ];
}
