import { isPhrasing } from './content.ts';
import type { FlowContent, Table, TableCell } from './types.ts';

/** Returns what the cells of a table hold as blocks, in their order. */
export function dissolve(table: Table): FlowContent[] {
  return tableCells(table).flatMap(({ children }) => asBlocks(children));
}

/** Returns the cells of a table, row by row. */
export function tableCells(table: Table): TableCell[] {
  return table.children.flatMap((child) => (child.type === 'tableRow' ? child.children : []));
}

/** A cell holds blocks or a line of text. */
function asBlocks(children: TableCell['children']): FlowContent[] {
  if (children.length === 0) return [];
  return children.every(isPhrasing) ? [{ type: 'paragraph', children }] : (children as FlowContent[]);
}
