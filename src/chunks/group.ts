import type { Group, Item, Line } from './model.ts';

/** The measured size of an item that begins a chunk: the sum of its lines. */
export function ownCost(item: Item): number {
  if (item.type === 'line') return item.own;
  return item.first === undefined ? 0 : item.joined - item.first.joined + item.first.own;
}

/** Returns the lines of an item. */
export function linesOf(item: Item): Line[] {
  const lines: Line[] = [];
  const open: Item[] = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'line') lines.push(next);
    else for (let index = next.children.length - 1; index >= 0; index -= 1) open.push(next.children[index] as Item);
  }
  return lines;
}

/** Returns the group that contains an item, or the item itself if it is a group. */
export function groupOf(item: Item): Group {
  return item.type === 'line' ? item.group : item;
}
