import { isPhrasing } from './content.ts';
import type { FlowContent, Table, TableCell } from './types.ts';

/** Returns the content of the cells of a table as blocks, in order. */
export function dissolve(table: Table): FlowContent[] {
  return tableCells(table).flatMap(({ children }) => asBlocks(children));
}

/** Returns the cells of a table, row by row. */
export function tableCells(table: Table): TableCell[] {
  return table.children.flatMap((child) => (child.type === 'tableRow' ? child.children : []));
}

function asBlocks(children: TableCell['children']): FlowContent[] {
  if (children.length === 0) return [];
  return children.every(isPhrasing) ? [{ type: 'paragraph', children }] : (children as FlowContent[]);
}
