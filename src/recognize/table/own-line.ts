import { isPhrasing } from '../../tree/content.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

const uneven = /\s{2}|[^\S ]/;

/**
 * Returns the text of a node on one line, without the tables within it, so that tables in tables are read once each. It ends soon after `longest`
 * characters: what only begins a text needs no more of it.
 */
export function ownLine(node: Node, longest = Number.POSITIVE_INFINITY): string {
  // Most cells and items hold one text, which needs no walk.
  let only = node;
  while (isParent(only) && only.children.length === 1) {
    only = only.children[0] as Node;
    if (only.type === 'text') return even(only.value);
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
  return even(text);
}

const SPACE = 32;
const LAST_ASCII = 127;

/** Nearly every text is even already, and in ASCII its codes show that sooner than an expression does. */
function even(text: string): string {
  const { length } = text;
  let previous = SPACE;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > LAST_ASCII) return uneven.test(text) ? collapse(text) : text.trim();
    if (code < SPACE || (code === SPACE && previous === SPACE)) return collapse(text);
    previous = code;
  }
  return previous === SPACE ? text.trim() : text;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
