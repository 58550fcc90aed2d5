import { onOneLine } from './line.ts';
import { nameLine, statedText } from './statement.ts';
import { toText } from './text.ts';
import type { Node, TableCell } from './types.ts';
import { isParent } from './walk.ts';

/** Returns the text of a cell without what is struck out, or, where it shows only pictures and signs, their names. */
function cellText(cell: TableCell): string {
  const text = statedText(cell);
  return text.trim() === '' && toText(cell).trim() === '' ? signText(cell) : text;
}

/** Returns the text of a cell as a name, on one line, without marks of notes. */
export function cellName(cell: TableCell): string {
  const name = nameLine(cell);
  return name === '' ? onOneLine(signText(cell)) : name;
}

/** Returns the names of the pictures in a cell, or the sign in a cell that has none. */
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

/** Returns the lines and items of a cell, one per line. */
export function cellLines(cell: TableCell): string {
  const text = cellText(cell);
  if (!text.includes('\n')) return onOneLine(text);
  return text
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
}
