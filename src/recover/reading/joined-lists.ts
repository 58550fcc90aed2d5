import { span } from '../../positions/join.ts';
import type { FlowContent, List, Node } from '../../tree/types.ts';

/** Appends the items of another list to a list. */
export function joinInto(list: List, other: List): void {
  for (const item of other.children) list.children.push(item);
  markJoined(list);
  widen(list, [other]);
}

/** Appends a block to the last item of a list. */
export function append(list: List, block: FlowContent): void {
  list.children.at(-1)?.children.push(block);
  widenLast(list, block);
}

/** Records on a list that it was made of several. */
export function markJoined(list: List): List {
  if (list.origin === undefined) {
    list.origin = 'recovered';
    list.by = 'list-runs';
  }
  return list;
}

/** Extends the position of a node over what was put into it. */
export function widen(node: Node, other: readonly Node[]): void {
  if (node.position) Object.assign(node, span([node, ...other]));
}

/** Does the same for a list and its last item. */
export function widenLast(list: List, node: Node): void {
  widen(list, [node]);
  const last = list.children.at(-1);
  if (last) widen(last, [node]);
}
