import type { WrittenLevels } from '../../structure/levels.ts';
import { lastOf } from '../../tree/last.ts';
import type { FlowContent, List } from '../../tree/types.ts';
import { joinInto, markJoined, widenLast } from './joined-lists.ts';

/** A list that may go on, its level, and the name that the editor gave it. */
interface OpenList {
  list: List;
  level: number;
  name: string;
}

/** Moves lists into the items above them, by the levels that an editor wrote into the markup. */
export function joinLevels(
  siblings: readonly FlowContent[],
  levels: WrittenLevels | undefined,
): readonly FlowContent[] {
  if (levels === undefined) return siblings;
  const made: FlowContent[] = [];
  let open: OpenList[] = [];
  for (const node of siblings) {
    const stated = node.type === 'list' ? levels.get(node) : undefined;
    if (node.type !== 'list' || stated === undefined) {
      open = [];
      made.push(node);
      continue;
    }
    const goesOn = ({ list, level, name }: OpenList): boolean =>
      level === stated.level && name === stated.list && list.ordered === node.ordered;
    let top = lastOf(open);
    while (top && open.length > 1 && top.level >= stated.level && !goesOn(top)) {
      open.pop();
      top = lastOf(open);
    }
    const item = top?.list.children.at(-1);
    if (top && goesOn(top)) {
      joinInto(top.list, node);
      for (const { list } of open.slice(0, -1)) widenLast(list, node);
    } else if (top && item && top.level < stated.level) {
      item.children.push(markJoined(node));
      for (const { list } of open) widenLast(list, node);
      open.push({ list: node, level: stated.level, name: stated.list });
    } else {
      made.push(node);
      open = [{ list: node, level: stated.level, name: stated.list }];
    }
  }
  return made.length < siblings.length ? made : siblings;
}
