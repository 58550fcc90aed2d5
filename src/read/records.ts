import { cellLine, cellLines } from '../tree/cell-text.ts';
import { freeKey, isHeaderRow } from '../tree/columns.ts';
import { checkNode } from '../tree/given.ts';
import { grid } from '../tree/grid.ts';
import type { Article, Table } from '../tree/types.ts';
import { groupKey, groupsOf } from './groups.ts';
import { notesOf } from './notes.ts';
import { repeatedTexts } from './repeated.ts';

/**
 * Returns the rows of a table as objects: one object for each row, with the `key` of each column as its keys and the
 * texts of the cells as its values. Lines, paragraphs and items of a cell are separated by line feeds. A cell that
 * shows only a picture or a sign has the words that its markup has for it.
 *
 * Struck-out text in a cell is left out, and raised text is written with the characters that Unicode has for it
 * (`1,200²`). Rows of column headers are left out, wherever they occur, and so are empty rows. A cell that spans rows
 * or columns gives its text to each of them, and a place without a cell gives `''`. Every object has every key, in the
 * order of the columns; in a `ragged` table, it has only the keys of its cells.
 *
 * If rows of one cell divide the table, a further key `Group` has the text of the one above the row. If the rows have
 * notes below the table, and `article` is the tree that contains both, a last key `Notes` has the texts of each row's
 * notes, a line for each note, without the ids that they begin with. Either key is numbered, as in `Notes (2)`, if a
 * column has its name.
 *
 * @example
 * ```ts
 * import { find, parseArticle, records } from 'espalier';
 *
 * const table = find(parseArticle('<table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>'), 'table');
 * table && records(table); // [{ Tea: 'Sencha', Minutes: '2' }]
 * ```
 */
export function records(table: Table, article?: Article): Record<string, string>[] {
  checkNode('records', table, ['table']);
  if (article !== undefined) checkNode('records', article, ['article']);
  const rows = grid(table);
  const textOf = repeatedTexts(cellLines);
  const titleOf = repeatedTexts(cellLine);
  const groups = groupsOf(rows);
  const notes = article === undefined ? undefined : notesByRow(table, article);
  const keys = table.columns.map((column) => column.key);
  const taken = new Map(keys.map((key) => [key, 2]));
  const groupName = groups && freeKey(groupKey, taken);
  const notesName = notes && freeKey('Notes', taken);

  const found: Record<string, string>[] = [];
  rows.forEach((row, index) => {
    if (isHeaderRow(row)) return;
    if (!row.some((cell) => cell.row === index && (cell.children.length > 0 || cell.alt))) return;
    const entries = table.ragged
      ? row.map((cell): [string, string] => [keys[cell.column] ?? '', textOf(cell)])
      : keys.map((key, column): [string, string] => [key, textOf(row[column])]);
    if (groupName !== undefined) entries.push([groupName, titleOf(groups?.[index])]);
    if (notesName !== undefined) entries.push([notesName, notes?.(index) ?? '']);
    // Not by assignment, since a column may be named `__proto__`.
    found.push(Object.fromEntries(entries));
  });
  return found;
}

/** Returns a function for the texts of the notes of each row; `undefined` if no row has any. */
function notesByRow(table: Table, article: Article): ((row: number) => string) | undefined {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  if (rows.every(({ notes = [] }) => notes.length === 0)) return undefined;
  const texts = notesOf(article);
  const textOf = repeatedTexts((id: string) => texts.get(id) ?? '');
  return (index) =>
    (rows[index]?.notes ?? [])
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n');
}
