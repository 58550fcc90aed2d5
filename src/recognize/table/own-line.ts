import { isPhrasing } from '../../tree/content.ts';
import { onOneLine } from '../../tree/line.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/**
 * Returns the text of a node on one line, without the tables within it, so that tables in tables are read once each. It ends soon after `longest`
 * characters: what only begins a text needs no more of it.
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
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined && text.length < longest; next = open.pop()) {
    if (next.type === 'table' && next !== node) continue;
    if (!isPhrasing(next)) text += ' ';
    if (next.type === 'break') text += ' ';
    else if (!isParent(next)) text += 'value' in next ? next.value : '';
    else {
      const children = next.children as Node[];
      for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] as Node);
    }
  }
  return onOneLine(text);
}
