import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { withoutColon } from '../../values/colon.ts';
import { shortText } from '../around.ts';

/** Column names are short; a longer text at the start of a cell is no label. */
const LONGEST = 60;

/** A cell that may contain the name of its column. */
interface Labelled {
  cell: DomElement;
  label: DomElement;
  /** Whether the label is marked as a repetition. */
  isMarked: boolean;
  column: number;
}

/**
 * Returns the elements that repeat the column name in cells, for narrow screens: where all non-empty cells of a column
 * have one, or the label is marked as a repetition, by being hidden from screen readers or equal to an attribute of the
 * cell.
 */
export function cellLabels(table: DomElement): DomElement[] {
  const rows = rowsOf(table);
  const names = (rows[0] ? cellsOf(rows[0]) : []).map((cell) => nameOf(shortText(cell)));
  if (rows.length < 2 || !names.some((name) => name !== '')) return [];
  const found: Labelled[] = [];
  for (const row of rows.slice(1)) {
    cellsOf(row).forEach((cell, column) => {
      const labelled = labelOf(cell, names[column] ?? '', column);
      if (labelled) found.push(labelled);
    });
  }
  if (found.every(({ isMarked }) => isMarked)) return found.map(({ label }) => label);
  const labelled = new Set(found.map(({ cell }) => cell));
  const partly = new Set<number>();
  for (const row of rows.slice(1)) {
    cellsOf(row).forEach((cell, column) => {
      if (!labelled.has(cell) && shortText(cell) !== '') partly.add(column);
    });
  }
  return found
    .filter(({ isMarked, column }) => isMarked || (rows.length > 2 && !partly.has(column)))
    .map(({ label }) => label);
}

/** The name at the start of a cell, or, where it is marked as a repetition, at its end. */
function labelOf(cell: DomElement, name: string, column: number): Labelled | undefined {
  const line = lineOf(cell);
  // Most cells contain one node, which cannot be both a label and a value.
  if (line.childNodes.length < 2) return undefined;
  const parts = line.childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  const [first, ...rest] = parts;
  const ahead = labelled(first, rest);
  if (ahead !== undefined) return ahead;
  const behind = labelled(parts.pop(), parts);
  return behind?.isMarked ? behind : undefined;

  function labelled(label: DomNode | undefined, others: readonly DomNode[]): Labelled | undefined {
    if (!label || !isElement(label) || others.length === 0) return undefined;
    const text = shortText(label);
    const said = nameOf(text);
    if (text === undefined || said === '' || text.length > LONGEST) return undefined;
    if (!others.some((node) => (isText(node) ? true : isElement(node) && shortText(node) !== ''))) return undefined;
    const isStated = cell.attrs.some(
      ({ name: key, value }) => key !== 'id' && key !== 'class' && nameOf(value) === said,
    );
    if (isStated) return { cell, label, isMarked: true, column };
    return said === name ? { cell, label, isMarked: attribute(label, 'aria-hidden') === 'true', column } : undefined;
  }
}

/** The only paragraph of a cell, or the cell itself. */
function lineOf(cell: DomElement): DomElement {
  if (cell.childNodes.length > 3) return cell;
  const [only, more] = cell.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  return only !== undefined && more === undefined && isElement(only) && only.tagName === 'p' ? only : cell;
}

/** A name without its colon, in lower case. */
function nameOf(text: string | undefined): string {
  return withoutColon((text ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim()).toLowerCase();
}

function rowsOf(table: DomElement): DomElement[] {
  return table.childNodes.flatMap((part) => {
    if (!isElement(part)) return [];
    if (part.tagName === 'tr') return [part];
    return /^t(?:head|body|foot)$/.test(part.tagName) ? part.childNodes.filter(isElement) : [];
  });
}

function cellsOf(row: DomElement): DomElement[] {
  return row.childNodes.filter(isElement);
}
