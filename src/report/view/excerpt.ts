import { isPhrasing } from '../../tree/content.ts';
import { onOneLine } from '../../tree/line.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { clipped } from './html.ts';

/** The most nodes that are read: an ancestor must not read all of its descendants again. */
const MOST_NODES = 60;

/** Returns the beginning of the text of a node on one line. The time does not depend on the size of the node. */
export function excerpt(node: Node, most: number): string {
  let found = '';
  const open: Node[] = [node];
  for (let seen = 0; seen < MOST_NODES && found.length <= most; seen += 1) {
    const next = open.pop();
    if (next === undefined) break;
    if (!isPhrasing(next) && found !== '') found += ' ';
    if (next.type === 'break') found += ' ';
    else if (next.type === 'image') found += next.alt;
    else if ('value' in next && typeof next.value === 'string') found += next.value.slice(0, 2 * most + 1);
    if (!isParent(next)) continue;
    const children = next.children as readonly Node[];
    for (let index = Math.min(children.length, MOST_NODES) - 1; index >= 0; index -= 1)
      open.push(children[index] as Node);
  }
  return clipped(onOneLine(found), most);
}
