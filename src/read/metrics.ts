import { cellLine, cellName } from '../tree/cell-text.ts';
import { freeKey } from '../tree/columns.ts';
import { checkArticle } from '../tree/given.ts';
import { grid } from '../tree/grid.ts';
import type { Article, CellReference, MetricTable, Position, TableCell, Target } from '../tree/types.ts';
import { groupKey, groupsOf } from './groups.ts';
import { notesOf } from './notes.ts';
import { placeOf } from './place.ts';
import { repeatedTexts } from './repeated.ts';
import { visitSections } from './sections.ts';

/** One metric of an article's metric tables. */
export interface MetricRecord {
  /** Its id on the page, such as `M3`. */
  id?: string;
  /** Its name, on one line. */
  name: string;
  /** Its target, threshold or value: the unchanged text, and the quantities that it was read as. */
  target?: Target;
  /**
   * The texts of its row by the names of the columns, and as `Group` the text of the row of one cell above it, if such
   * rows divide the table; in a transposed table, the texts of its column by the labels of the rows.
   */
  cells: Record<string, string>;
  /** The texts of the notes on its row. */
  notes: string[];
  /** The headings that lead to it, from the top. */
  section: string[];
  /**
   * The position of its row, or in a transposed table of the cell that names it; in a tree that was made with
   * `positions: true`.
   */
  position?: Position;
}

/**
 * Returns the metrics in the metric tables of an article, row by row: `target` with its unchanged text and the
 * quantities that it was read as (none if it is not a quantity), all texts of the row by column, and the notes on the
 * row. In a tree that was made with `positions: true`, each record has the `position` of its row.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { metrics, parseArticle } from 'espalier';
 *
 * const article = parseArticle('<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Latency<td>&lt; 200 ms<tr><td>M2<td>Cost<td>Varies</table>');
 * metrics(article)[0]?.target; // { text: '< 200 ms', quantities: [{ text: '< 200 ms', max: 200, exclusiveMax: true, unit: 'ms' }] }
 * metrics(article)[1]?.target; // { text: 'Varies', quantities: [] }
 * ```
 */
export function metrics(article: Article): MetricRecord[] {
  checkArticle('metrics', article);
  const found: MetricRecord[] = [];
  const noteTexts = notesOf(article);
  const noteOf = repeatedTexts((identifier: string) => noteTexts.get(identifier) ?? '');
  visitSections(article, (node, path) => {
    if (node.type !== 'table' || node.kind !== 'metric') return;
    for (const record of metricsOf(node, path(), noteOf)) found.push(record);
  });
  return found;
}

function metricsOf(table: MetricTable, section: string[], noteOf: (identifier: string) => string): MetricRecord[] {
  const cells = grid(table);
  const isDown = table.metrics.every(({ row, name }) => name[0] === row);
  const lines = isDown ? cells : transpose(cells);
  const keys = isDown ? table.columns.map((column) => column.key) : keysAcross(cells);
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const groups = isDown ? groupsOf(cells) : undefined;
  const groupName = groups && freeKey(groupKey, new Map(keys.map((key) => [key, 2])));
  const textOf = repeatedTexts(cellLine);
  const groupOf = repeatedTexts(cellLine);
  const nameOf = repeatedTexts(cellName);
  const nameAt = ([row, column]: CellReference): string => nameOf(cells[row]?.[column]);
  return table.metrics.map(({ row, name, id, target }) => ({
    ...(id && { id: nameAt(id) }),
    name: nameAt(name),
    ...(target && { target: targetOf(target) }),
    cells: Object.fromEntries([
      ...keys.map((key, column) => [key, textOf(lines[row]?.[column])] as const),
      ...(groupName !== undefined ? [[groupName, groupOf(groups?.[name[0]])] as const] : []),
    ]),
    notes: (isDown ? (rows[name[0]]?.notes ?? []) : []).map(noteOf).filter((text) => text !== ''),
    section: [...section],
    ...placeOf((isDown ? rows[name[0]] : undefined) ?? cells[name[0]]?.[name[1]]),
  }));
}

function targetOf({ text, quantities, qualifier }: Target): Target {
  return {
    text,
    quantities: quantities.map((quantity) => ({ ...quantity })),
    ...(qualifier !== undefined && { qualifier }),
  };
}

/** In a transposed table, the texts of a metric have the labels of the rows as keys. */
function keysAcross(cells: readonly (readonly TableCell[])[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((row, index) => {
    const label = row.find((cell) => cell.role === 'rowHeader') ?? row[0];
    const name = label === undefined ? '' : cellName(label);
    return freeKey(name === '' ? `Row ${index + 1}` : name, taken);
  });
}

function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
