import { attribute, type DomElement, isElement } from '../../html/dom.ts';
import { declared } from '../../html/style.ts';
import type { Column, TableCell } from '../../tree/types.ts';

export type Alignment = NonNullable<Column['align']>;

const alignments: ReadonlySet<string> = new Set(['left', 'center', 'right'] satisfies Alignment[]);

/** Returns the alignment of a cell: its own, by style or attribute, else its row's. */
export function alignmentOf(cell: DomElement): Alignment | undefined {
  const own = statedBy(cell);
  const row = cell.parentNode;
  return own ?? (row && isElement(row) && row.tagName === 'tr' ? statedBy(row) : undefined);
}

/** The editor of WordPress sets a class for its style sheet, and the same value in `data-align`. */
function statedBy(element: DomElement): Alignment | undefined {
  if (element.attrs.length === 0) return undefined;
  const styled = declared(attribute(element, 'style'), 'text-align');
  if (isAlignment(styled)) return styled;
  const word = (attribute(element, 'align') ?? attribute(element, 'data-align'))?.trim().toLowerCase();
  return isAlignment(word) ? word : undefined;
}

function isAlignment(word: string | undefined): word is Alignment {
  return word !== undefined && alignments.has(word);
}

/** A cell and its alignment. */
interface AlignedCell {
  node: TableCell;
  align: Alignment | undefined;
}

/**
 * Sets the alignment of each column: that which all its non-empty data cells share, or that of its headers where it has
 * none. The first row may be a header without being marked. A cell that spans columns counts for none of them.
 */
export function alignColumns(columns: readonly Column[], cells: readonly AlignedCell[]): void {
  if (!cells.some(({ align }) => align !== undefined)) return;
  const found: { data?: Alignment | 'mixed'; header?: Alignment | 'mixed' }[] = columns.map(() => ({}));
  for (const { node, align = 'mixed' } of cells) {
    const column = found[node.column];
    if (column === undefined || node.colSpan > 1 || node.children.length === 0) continue;
    const part = node.role === 'columnHeader' || node.row === 0 ? 'header' : 'data';
    column[part] = column[part] === undefined || column[part] === align ? align : 'mixed';
  }
  columns.forEach((column, index) => {
    const align = found[index]?.data ?? found[index]?.header;
    if (align !== undefined && align !== 'mixed') column.align = align;
  });
}
