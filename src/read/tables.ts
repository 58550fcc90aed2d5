import { cellLine } from '../tree/cell-text.ts';
import { checkArticle } from '../tree/given.ts';
import { grid } from '../tree/grid.ts';
import { toLine } from '../tree/line.ts';
import type { Article, Table } from '../tree/types.ts';
import { repeatedTexts } from './repeated.ts';
import { visitSections } from './sections.ts';

/** A table as plain data. */
export interface TableRecord {
  /** The kind of the table: a comparison, a metric table, or data. */
  kind: Table['kind'];
  /** The caption, on one line. */
  caption?: string;
  /** The headings that lead to it, from the top. */
  section: string[];
  /** The name of each column from its header, `''` if it has none. */
  columns: string[];
  /** The text of every place of the grid, header rows included. */
  rows: string[][];
}

/**
 * Returns the tables of an article as plain texts, in the order of the text; a table within a cell of another counts,
 * too. The text of a cell is on one line, and is repeated in each place that the cell spans.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { parseArticle, tables } from 'espalier';
 *
 * tables(parseArticle('<table><caption>Teas<tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>'));
 * // [{ kind: 'data', caption: 'Teas', section: [], columns: ['Tea', 'Minutes'], rows: [['Tea', 'Minutes'], ['Sencha', '2']] }]
 * ```
 */
export function tables(article: Article): TableRecord[] {
  checkArticle('tables', article);
  const found: TableRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'table') return;
    const caption = captionOf(node);
    const textOf = repeatedTexts(cellLine);
    found.push({
      kind: node.kind,
      ...(caption !== undefined && { caption }),
      section: path(),
      columns: node.columns.map((column) => column.name),
      rows: grid(node).map((row) => row.map(textOf)),
    });
  });
  return found;
}

/** Returns the caption of a table on one line, if it has one. */
export function captionOf(table: Table): string | undefined {
  const caption = table.children.find((child) => child.type === 'caption');
  const text = caption ? toLine(caption) : '';
  return text === '' ? undefined : text;
}
