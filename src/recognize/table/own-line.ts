import { isPhrasing } from '../../tree/content.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

const uneven = /\s{2}|[^\S ]/;

/**
 * Returns the text of a node on one line, without the tables within it, so that tables in tables are read once each. It ends soon after `longest`
 * characters: what only begins a text needs no more of it.
 */
export function ownLine(node: Node, longest = Number.POSITIVE_INFINITY): string {
  if (isParent(node)) {
    const [only] = node.children as Node[];
    if (only === undefined) return '';
    // Most cells hold one text, which needs no walk.
    if (node.children.length === 1 && only.type === 'text') return even(only.value);
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
  return even(text);
}

function even(text: string): string {
  return uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
