import { isPhrasing } from '../../tree/content.ts';
import { onOneLine } from '../../tree/line.ts';
import { isScript, scriptText } from '../../tree/scripts.ts';
import { isNoteMark } from '../../tree/statement.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/**
 * Returns the text of a node on one line, without the tables within it, so that tables in tables are read once each,
 * and without marks of notes except at its start. It ends soon after `longest` characters, for callers that need only
 * the beginning.
 */
export function ownLine(node: Node, longest = Number.POSITIVE_INFINITY): string {
  // Most cells and items hold one text, which needs no walk.
  let only = node;
  while (isParent(only) && only.children.length === 1) {
    only = only.children[0] as Node;
    if (only.type === 'text') return onOneLine(only.value);
    if (only.type === 'table') break;
  }
  let text = '';
  let before = '';
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined && text.length < longest; next = open.pop()) {
    if (next.type === 'table' && next !== node) continue;
    if (!isPhrasing(next) || next.type === 'break') text += before = ' ';
    if (isScript(next) && before.trim() !== '') {
      if (!isNoteMark(next, before)) text += scriptText(next, before);
    } else if (!isParent(next)) {
      const piece = 'value' in next ? next.value : '';
      if (piece !== '') text += before = piece;
    } else {
      const children = next.children as Node[];
      for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] as Node);
    }
  }
  return onOneLine(text);
}
