import { holdsBlocks, isPlainLine } from '../tree/content.ts';
import type { Fields, FlowContent, Heading, List, Node, Parent, Table } from '../tree/types.ts';

/** A node whose children are examined, and the headings above. */
export interface Place {
  parent: Parent;
  headings: readonly Heading[];
}

/** Pushes every child that holds blocks onto the stack, in reverse order. */
export function openAll(open: Place[], parent: Parent, headings: readonly Heading[]): void {
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index] as Node;
    if (holdsBlocks(child)) open.push({ parent: child, headings });
  }
}

/**
 * Does the same, without nodes in which no block is examined. Lists, tables and fields are most of an article, and hold
 * only their parts: those parts that hold blocks are pushed instead. Each kind has its own loop: one loop over nodes of
 * all kinds is several times as slow.
 */
export function openBlocks(open: Place[], parent: Parent, headings: readonly Heading[]): void {
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index] as FlowContent;
    if (child.type === 'paragraph' || child.type === 'heading') continue;
    if (child.type === 'list') openItems(open, child, headings);
    else if (child.type === 'table') openCells(open, child, headings);
    else if (child.type === 'fields') openValues(open, child, headings);
    else if (isWorthLooking(child)) open.push({ parent: child, headings });
  }
}

/** Lines and blocks of one plain line contain no further blocks. */
function isWorthLooking(node: Node): node is Parent {
  return holdsBlocks(node) && !isPlainLine(node.children);
}

function openItems(open: Place[], { children: items }: List, headings: readonly Heading[]): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item && !isPlainLine(item.children)) open.push({ parent: item, headings });
  }
}

function openCells(open: Place[], { children: rows }: Table, headings: readonly Heading[]): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row?.type !== 'tableRow') {
      if (row && isWorthLooking(row)) open.push({ parent: row, headings });
      continue;
    }
    for (let at = row.children.length - 1; at >= 0; at -= 1) {
      const cell = row.children[at];
      if (cell && cell.children[0]?.type !== 'text' && isWorthLooking(cell)) open.push({ parent: cell, headings });
    }
  }
}

function openValues(open: Place[], { children: fields }: Fields, headings: readonly Heading[]): void {
  for (let index = fields.length - 1; index >= 0; index -= 1) {
    // A label is a line.
    const value = fields[index]?.children[1];
    if (value && value.children[0]?.type !== 'text' && isWorthLooking(value)) open.push({ parent: value, headings });
  }
}
