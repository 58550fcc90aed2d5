import { headName } from '../recognize/table/head-name.ts';
import { cellLine, cellName } from '../tree/cell-text.ts';
import { isHeaderRow } from '../tree/columns.ts';
import { checkArticle } from '../tree/given.ts';
import { grid } from '../tree/grid.ts';
import type { Article, CellReference, ComparisonTable, Position, TableCell } from '../tree/types.ts';
import { placeOf } from './place.ts';
import { repeatedTexts } from './repeated.ts';
import { visitSections } from './sections.ts';
import { captionOf } from './tables.ts';

/** A comparison with its subjects in rows, however the page lays it out. */
export interface ComparisonRecord {
  /** The caption of the table, on one line. */
  caption?: string;
  /** The headings that lead to it, from the top. */
  section: string[];
  /** The alternatives that are compared; without a price below the name in the header of a column. */
  subjects: string[];
  /** The attributes that are compared; each is `''` if two sides are next to each other without row labels. */
  attributes: string[];
  /** `values[subject][attribute]`, each the text of a cell on one line. */
  values: string[][];
  /** The position of the table, in a tree that was made with `positions: true`. */
  position?: Position;
}

/**
 * Returns the comparison tables of an article, in the order of the text, each turned so that
 * `values[subject][attribute]` is valid whichever way the page lays it out. In a tree that was made with
 * `positions: true`, each record has the `position` of its table.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { comparisons, parseArticle } from 'espalier';
 *
 * comparisons(parseArticle('<h2>Tea vs coffee</h2><table><tr><th>Drink<th>How it differs<th>Common confusion<tr><td>Tea<td>Leaves<td>Herbs<tr><td>Coffee<td>Beans<td>Berries</table>'));
 * // [{ section: ['Tea vs coffee'], subjects: ['Tea', 'Coffee'], attributes: ['How it differs', 'Common confusion'], values: [['Leaves', 'Herbs'], ['Beans', 'Berries']] }]
 * ```
 */
export function comparisons(article: Article): ComparisonRecord[] {
  checkArticle('comparisons', article);
  const found: ComparisonRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'table' || node.kind !== 'comparison') return;
    const caption = captionOf(node);
    found.push({ ...(caption !== undefined && { caption }), section: path(), ...comparisonOf(node), ...placeOf(node) });
  });
  return found;
}

type Contents = Pick<ComparisonRecord, 'subjects' | 'attributes' | 'values'>;

/** Returns the subjects, the attributes and the values of a comparison. */
export function comparisonOf(table: ComparisonTable): Contents {
  const cells = grid(table);
  const textOf = repeatedTexts(cellLine);
  const nameOf = repeatedTexts(cellName);
  const at = (row: number, column: number): string => textOf(cells[row]?.[column]);
  const names = (references: readonly CellReference[]): string[] =>
    references.map(([row, column]) => nameOf(cells[row]?.[column]));
  const subjects = table.subjectCells.map(([row, column]) => {
    const name = nameOf(cells[row]?.[column]);
    return table.subjects === 'columns' ? headName(cells[row]?.[column], name) : name;
  });
  if (table.subjects === 'rows') {
    const values = table.subjectCells.map(([row]) => table.attributeCells.map(([, column]) => at(row, column)));
    return { subjects, attributes: names(table.attributeCells), values };
  }
  // Two sides without row labels: each row is an attribute without a name.
  const rows =
    table.attributeCells.length > 0
      ? table.attributeCells.map(([row]) => row)
      : cells.flatMap((row, index) => (isHeaderRow(row) ? [] : [index]));
  const values = table.subjectCells.map(([row, column]) => {
    const end = column + (cells[row]?.[column]?.colSpan ?? 1);
    return rows.map((other) => joined(cells[other]?.slice(column, end) ?? [], textOf));
  });
  return {
    subjects,
    attributes: table.attributeCells.length > 0 ? names(table.attributeCells) : rows.map(() => ''),
    values,
  };
}

/** A subject may head more than one column, such as one of marks and one of texts. */
function joined(cells: readonly TableCell[], textOf: (cell: TableCell) => string): string {
  return [...new Set(cells)]
    .map(textOf)
    .filter((line) => line !== '')
    .join(' ');
}
