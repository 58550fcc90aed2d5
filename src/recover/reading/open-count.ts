import type { FlowContent, List } from '../../tree/types.ts';

/** How many blocks may occur between two parts of a list. */
export const mostBetween = 6;

const ends = new Set<FlowContent['type']>(['section', 'heading', 'thematicBreak']);

/** Tells whether a block may occur between two parts of a list: it opens nothing new. */
export function mayInterrupt({ type }: FlowContent): boolean {
  return !ends.has(type);
}

/** Returns the number with which a list before an index would continue there, if one is near enough. */
export function openCount(siblings: readonly FlowContent[], place: number): number | undefined {
  const list = openList(siblings, place);
  return list && nextNumber(list);
}

/** Returns the number that the next item of a list would have. */
export function nextNumber({ start, children }: List): number {
  return (start ?? 1) + children.length;
}

/** Returns the ordered list before an index that may continue there. */
export function openList(siblings: readonly FlowContent[], place: number): List | undefined {
  for (let index = place - 1; index >= 0 && index >= place - mostBetween - 1; index -= 1) {
    const node = siblings[index] as FlowContent;
    if (node.type === 'list' && node.ordered && node.reversed === undefined) return node;
    if (!mayInterrupt(node)) return undefined;
  }
  return undefined;
}
