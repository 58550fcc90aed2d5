import { grid } from '../../tree/grid.ts';
import type { Table } from '../../tree/types.ts';
import { findAll } from '../../tree/walk.ts';
import { defineRule, type Remark } from '../rule.ts';
import { showsAnything } from '../shown.ts';

/** A smaller table is understood at a glance. */
const fewest = 2;

/** A table of rows and columns in which no cell is a header, or whose headers are marked as plain cells. */
export const tableWithoutHeader = defineRule({
  name: 'table-without-header',
  severity: 'warning',
  about: 'A table has no header, or headers that are not marked as such.',
  find: (article) => findAll(article, 'table').flatMap(remarkOn),
});

function remarkOn(table: Table): Remark[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  if (rows.length < fewest || table.columns.length < fewest || !showsAnything(rows)) return [];
  const headers = rows.flatMap(({ children }) => children.filter(({ role }) => role !== 'data'));
  if (headers.length === 0)
    return [
      {
        message: `A table of ${grid(table).length} rows and ${table.columns.length} columns has no header.`,
        position: table.position,
        fix: 'Name its columns or its rows in cells of their own (<th>).',
      },
    ];
  if (!headers.every(({ inferred }) => inferred)) return [];
  const where = headers.some(({ role }) => role === 'columnHeader') ? 'first row' : 'first column';
  return [
    {
      message: `The headers of a table are marked as plain cells: those of its ${where}.`,
      position: table.position,
      fix: 'Mark them as headers (<th>).',
      severity: 'info',
    },
  ];
}
