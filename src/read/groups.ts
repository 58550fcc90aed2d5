import { isHeaderRow, isTitleRow } from '../tree/columns.ts';
import type { TableCell } from '../tree/types.ts';

/** The key for the group of a row, in records of tables that are divided into groups. */
export const groupKey = 'Group';

/**
 * Returns, for each row of a table, the title row above it, if such rows divide the table. A title above all rows does
 * not divide it, unless others follow below.
 */
export function groupsOf(rows: readonly (readonly TableCell[])[]): (TableCell | undefined)[] | undefined {
  let title: TableCell | undefined;
  let isDivided = false;
  let hasData = false;
  const groups = rows.map((row) => {
    if (!isHeaderRow(row)) hasData ||= row.some(({ children }) => children.length > 0);
    else if (isTitleRow(row)) {
      [title] = row;
      isDivided ||= hasData;
    }
    return title;
  });
  return isDivided ? groups : undefined;
}
