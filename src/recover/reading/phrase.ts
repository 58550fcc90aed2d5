import { sliceText } from '../../positions/slice-text.ts';
import { arrayOf } from '../../tree/create.ts';
import { toText } from '../../tree/text.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/**
 * Returns the part of a line between two offsets of its text. A mark that is cut occurs in both parts, and a node that
 * cannot be cut belongs to the part it starts in.
 */
export function slicePhrasing(children: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const part = arrayOf<PhrasingContent[]>();
  let at = 0;
  for (const node of children) {
    const length = lengthOf(node);
    const start = at;
    at += length;
    if (at < from || start >= to || (length > 0 && at <= from)) continue;
    if (start >= from && at <= to) part.push(node);
    else if (node.type === 'text') part.push(sliceText(node, Math.max(0, from - start), to - start));
    else if (isParent(node)) {
      const { position: _, ...mark } = node;
      const inner = slicePhrasing(node.children, from - start, to - start);
      if (inner.length > 0) part.push({ ...mark, children: inner } as PhrasingContent);
    } else if (start >= from) part.push(node);
  }
  // A grown array reserves memory, which would be kept as long as the tree.
  return part.slice();
}

/** How many characters of the text of its line a node has. */
export function lengthOf(node: PhrasingContent): number {
  return node.type === 'text' ? node.value.length : toText(node).length;
}
