import { span } from '../../positions/join.ts';
import { lastOf } from '../../tree/last.ts';
import type { List, ListItem, RecoverRule } from '../../tree/types.ts';
import type { NumberMarker } from './marker.ts';
import { listOf } from './numbered.ts';

/** An item and its depth, from 0; `number` is its number in an ordered list. */
export interface Placed {
  depth: number;
  item: ListItem;
  number?: NumberMarker;
}

/**
 * Returns items of several depths as one list, with the deeper ones in lists of their own under the item before them.
 */
export function nestedList(by: RecoverRule, entries: readonly Placed[]): List {
  const open: Placed[][] = [[]];
  const close = (): void => {
    const level = open.pop() ?? [];
    const parent = lastOf(lastOf(open) ?? [])?.item;
    if (parent === undefined) return;
    parent.children.push(levelList(by, level));
    if (parent.position) Object.assign(parent, span([parent, ...parent.children]));
  };
  for (const entry of entries) {
    while (open.length > entry.depth + 1) close();
    if (open.length <= entry.depth) open.push([]);
    lastOf(open)?.push(entry);
  }
  while (open.length > 1) close();
  return levelList(by, open[0] ?? []);
}

function levelList(by: RecoverRule, level: readonly Placed[]): List {
  return listOf(
    by,
    level.map(({ item }) => item),
    level[0]?.number,
  );
}
