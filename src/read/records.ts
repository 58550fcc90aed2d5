import { checkNode } from '../given.ts';
import { freeKey, isHeaderRow } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import { statedLine } from '../tree/statement.ts';
import type { Article, Table, TableCell } from '../tree/types.ts';
import { notesOf } from './notes.ts';

/**
 * Returns the rows of a table as objects: one object a row, its keys the `key` of each column, its values the texts of the cells on one
 * line each.
 *
 * What is struck out in a cell is left out, and what is raised is written as Unicode writes it (`1,200²`). Rows that head columns are left out, wherever they stand. A cell that spans rows or columns gives its text to each of them, and a place
 * without a cell gives `''`. Every object has every key, in the order of the columns.
 *
 * Where the rows have notes under the table, and `article` is the tree that holds both, a last key `Notes` (`Notes (2)` where a column
 * has that name) holds the texts of each row's notes, a line a note, without the ids
 * that they begin with.
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
  const textOf = textReader();
  const notes = article === undefined ? undefined : notesByRow(table, article);
  const keys = table.columns.map((column) => column.key);
  const notesKey = freeKey('Notes', new Map(keys.map((key) => [key, 2])));

  const found: Record<string, string>[] = [];
  grid(table).forEach((row, index) => {
    if (isHeaderRow(row)) return;
    const entries = keys.map((key, column): [string, string] => [key, textOf(row[column])]);
    if (notes !== undefined) entries.push([notesKey, notes[index] ?? '']);
    // Not by assignment: a column may be named `__proto__`.
    found.push(Object.fromEntries(entries));
  });
  return found;
}

/** A cell that spans a thousand rows is read once, and its string is shared. */
function textReader(): (cell: TableCell | undefined) => string {
  const texts = new Map<TableCell, string>();
  return (cell) => {
    if (cell === undefined) return '';
    const text = texts.get(cell) ?? statedLine(cell);
    texts.set(cell, text);
    return text;
  };
}

/** The texts of the notes of each row, or nothing where no row has any. */
function notesByRow(table: Table, article: Article): string[] | undefined {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const wanted = new Set(rows.flatMap((row) => row.notes ?? []));
  if (wanted.size === 0) return undefined;
  const texts = notesOf(article);
  return rows.map((row) => (row.notes ?? []).flatMap((id) => texts.get(id) ?? []).join('\n'));
}
