import { onOneLine } from './line.ts';
import { nameLine, statedText } from './statement.ts';
import { toText } from './text.ts';
import type { Node, TableCell } from './types.ts';
import { isParent } from './walk.ts';

/**
 * Returns what a cell states, without what is struck out in it, or where it shows pictures and signs alone what these
 * are called.
 */
function cellText(cell: TableCell): string {
  const text = statedText(cell);
  return text.trim() === '' && toText(cell).trim() === '' ? signText(cell) : text;
}

/** Returns what a cell calls something, on one line, without marks of notes. */
export function cellName(cell: TableCell): string {
  const name = nameLine(cell);
  return name === '' ? onOneLine(signText(cell)) : name;
}

/** Returns what the pictures in a cell are called, or the sign in a cell that has none. */
export function signText(cell: TableCell): string {
  const words: string[] = [];
  const open: Node[] = [cell];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'image') words.push(node.alt || (node.title ?? ''));
    if (!isParent(node)) continue;
    const children = node.children as readonly Node[];
    for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] as Node);
  }
  return words.filter((word) => word.trim() !== '').join(' ') || (cell.alt ?? '');
}

/** Returns the text of a cell on one line. */
export function cellLine(cell: TableCell): string {
  return onOneLine(cellText(cell));
}

/** Returns the lines and items of a cell, each on a line of its own. */
export function cellLines(cell: TableCell): string {
  const text = cellText(cell);
  if (!text.includes('\n')) return onOneLine(text);
  return text
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
}
