import type { Node, Position } from '../tree/types.ts';

/**
 * Returns the position of some nodes for a record: from the first to the last of them, and no key if the tree has no
 * positions.
 */
export function placeOf(...nodes: (Node | undefined)[]): { position?: Position } {
  const [first, ...others] = nodes.flatMap((node) => node?.position ?? []);
  if (first === undefined) return {};
  let { start, end } = first;
  for (const other of others) {
    if (other.start.offset < start.offset) start = other.start;
    if (other.end.offset > end.offset) end = other.end;
  }
  return { position: { start: { ...start }, end: { ...end } } };
}
