import { span } from '../../positions/join.ts';
import type { WrittenLevels } from '../../structure/levels.ts';
import { createNode } from '../../tree/create.ts';
import type { List, ListItem } from '../../tree/types.ts';

/**
 * Moves items into nested lists under the item before them, by the levels that an editor wrote into them; `mark`
 * records on a list that this was done.
 */
export function nestItems(list: List, levels: WrittenLevels, mark: (list: List) => void): void {
  if (!list.children.some((item) => levels.has(item))) return;
  const levelOf = (item: ListItem): number => levels.get(item)?.level ?? 1;
  const outermost = list.children[0] ? levelOf(list.children[0]) : 1;
  const isFlat = list.children.every((item) => levelOf(item) === outermost);
  // Items further out than the first one leave its own parent unknown.
  if (isFlat || list.children.some((item) => levelOf(item) < outermost)) return;
  const open: { list: List; level: number }[] = [{ list, level: outermost }];
  for (const item of list.children.splice(0)) {
    const level = levelOf(item);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    const above = top && top.level < level ? top.list.children.at(-1) : undefined;
    if (above) {
      const inner = createNode('list');
      inner.ordered = list.ordered;
      inner.children = [];
      mark(inner);
      above.children.push(inner);
      open.push({ list: inner, level });
    }
    for (const { list: outer } of open) widenWith(outer, item);
    open.at(-1)?.list.children.push(item);
  }
  mark(list);
}

/** Extends the position of a list and its last item over what is put into them. */
function widenWith(list: List, item: ListItem): void {
  if (!item.position) return;
  const last = list.children.at(-1);
  Object.assign(list, span(list.position ? [list, item] : [item]));
  if (last?.position) Object.assign(last, span([last, item]));
}
