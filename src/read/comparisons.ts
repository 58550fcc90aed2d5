import { grid } from '../tree/grid.ts';
import { toLine } from '../tree/line.ts';
import type { Article } from '../tree/types.ts';
import { visitSections } from './sections.ts';
import { captionOf } from './tables.ts';

/** A comparison turned so that its subjects run down. */
export interface ComparisonRecord {
  caption?: string;
  /** The headings that lead to it, from the top. */
  section: string[];
  /** The alternatives that are compared. */
  subjects: string[];
  /** What they are told apart on. */
  attributes: string[];
  /** `values[subject][attribute]`, each the text of a cell on one line. */
  values: string[][];
}

/**
 * Returns the comparison tables of an article, in the order of the text, each turned so that `values[subject][attribute]` holds whichever way the
 * page lays it out.
 *
 * @example
 * ```ts
 * import { comparisons, parseArticle } from 'espalier';
 *
 * comparisons(parseArticle('<h2>Tea vs coffee</h2><table><tr><th>Drink<th>How it differs<th>Common confusion<tr><td>Tea<td>Leaves<td>Herbs<tr><td>Coffee<td>Beans<td>Berries</table>'));
 * // [{ section: ['Tea vs coffee'], subjects: ['Tea', 'Coffee'], attributes: ['How it differs', 'Common confusion'], values: [['Leaves', 'Herbs'], ['Beans', 'Berries']] }]
 * ```
 */
export function comparisons(article: Article): ComparisonRecord[] {
  const found: ComparisonRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'table' || node.kind !== 'comparison') return;
    const cells = grid(node).map((row) => row.map(toLine));
    const at = (row: number, column: number): string => cells[row]?.[column] ?? '';
    const isDown = node.subjects === 'rows';
    const caption = captionOf(node);
    found.push({
      ...(caption !== undefined && { caption }),
      section: path(),
      subjects: node.subjectCells.map(([row, column]) => at(row, column)),
      attributes: node.attributeCells.map(([row, column]) => at(row, column)),
      values: node.subjectCells.map((subject) =>
        node.attributeCells.map((attribute) => (isDown ? at(subject[0], attribute[1]) : at(attribute[0], subject[1]))),
      ),
    });
  });
  return found;
}
