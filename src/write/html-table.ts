import type { Caption, Column, Table, TableCell, TableRow } from '../tree/types.ts';
import { escapeAttribute } from './escape.ts';
import { childrenOf, type Part } from './html-children.ts';

const alignments: ReadonlySet<unknown> = new Set(['left', 'center', 'right']);

const elements: Record<TableRow['section'], string> = { head: 'thead', body: 'tbody', foot: 'tfoot' };

/**
 * Returns the parts of a table: its rows in groups by their section. HTML requires a caption before the rows; one that
 * follows them becomes the caption of a figure around the table.
 */
export function tableParts(table: Table): readonly Part[] {
  const captions = table.children.filter((child) => child.type === 'caption');
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const [only] = captions;
  const isBehind = captions.length === 1 && rows.length > 0 && table.children[0] !== only;
  const body = ['<table>\n', ...(isBehind ? [] : captions), ...rowGroups(rows, table.columns), '</table>\n'];
  return isBehind && only ? ['<figure>\n', ...body, ...figureCaption(only), '</figure>\n'] : body;
}

export function figureCaption(caption: Caption): readonly Part[] {
  return ['<figcaption>', ...caption.children, '</figcaption>\n'];
}

/** Returns the parts of a cell: `align` is the alignment of its column. */
export function cellParts(cell: TableCell, align?: Column['align']): readonly Part[] {
  const tag = cell.role === 'data' ? 'td' : 'th';
  const scope = cell.role === 'data' ? '' : ` scope="${cell.role === 'rowHeader' ? 'row' : 'col'}"`;
  const aligned = alignments.has(align) && !(cell.colSpan > 1) ? ` align="${align}"` : '';
  const spans = span('rowspan', cell.rowSpan) + span('colspan', cell.colSpan);
  const label = cell.alt === undefined ? '' : ` aria-label="${escapeAttribute(cell.alt)}"`;
  return [`<${tag}${scope}${aligned}${spans}${label}>`, ...childrenOf(cell), `</${tag}>`];
}

function span(name: string, count: number): string {
  return Number.isSafeInteger(count) && count > 1 ? ` ${name}="${count}"` : '';
}

function rowGroups(rows: readonly TableRow[], columns: readonly Column[]): Part[] {
  const isAligned = columns.some(({ align }) => align !== undefined);
  return rows.flatMap((row, index) => {
    const element = Object.hasOwn(elements, row.section) ? elements[row.section] : 'tbody';
    const opens = rows[index - 1]?.section !== row.section;
    const closes = rows[index + 1]?.section !== row.section;
    return [
      ...(opens ? [`<${element}>\n`] : []),
      ...(isAligned ? alignedRow(row, columns) : [row]),
      ...(closes ? [`</${element}>\n`] : []),
    ];
  });
}

function alignedRow(row: TableRow, columns: readonly Column[]): Part[] {
  return ['<tr>', ...row.children.flatMap((cell) => cellParts(cell, columns[cell.column]?.align)), '</tr>\n'];
}
