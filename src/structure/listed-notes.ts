import { toText } from '../tree/text.ts';
import type { Article, Link, List, ListItem, Parent } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import type { LocalLink } from './state.ts';

/** An item of a list that is the note of a reference without a link back. */
export interface ListedNote {
  identifier: string;
  item: ListItem;
  ancestors: Parent[];
  links: readonly Link[];
}

const mark = /^[[(]?(\d{1,3})[\])]?$/;

/**
 * Returns the notes of an ordered list without links back, where a raised number links to each of its items and equals
 * the number of that item.
 */
export function listedNotes(
  article: Article,
  links: readonly LocalLink[],
  items: ReadonlyMap<string, ListItem>,
): ListedNote[] {
  const marks = new Map<ListItem, { identifier: string; number: number; links: Link[] }>();
  for (const { link, target, isRaised } of links) {
    const item = isRaised ? items.get(target) : undefined;
    const number = item && mark.exec(toText(link).normalize('NFKC').trim())?.[1];
    if (item === undefined || number === undefined) continue;
    const known = marks.get(item);
    if (known === undefined) marks.set(item, { identifier: target, number: Number(number), links: [link] });
    else if (known.number === Number(number)) known.links.push(link);
    else known.number = 0;
  }
  if (marks.size === 0) return [];
  const found: ListedNote[] = [];
  visit(article, (node, ancestors) => {
    if (node.type !== 'list' || !isList(node, marks)) return;
    for (const item of node.children) {
      const noted = marks.get(item);
      if (noted)
        found.push({ identifier: noted.identifier, item, ancestors: [...ancestors, node], links: noted.links });
    }
  });
  return found;
}

function isList(list: List, marks: ReadonlyMap<ListItem, { number: number }>): boolean {
  if (!list.ordered || list.reversed) return false;
  return list.children.every((item, index) => marks.get(item)?.number === (list.start ?? 1) + index);
}
