import { span } from '../positions/join.ts';
import { lastOf } from '../tree/last.ts';
import type { List, ListItem, PhrasingContent } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { textOfParagraph } from './reading/lines.ts';
import { listOf } from './reading/numbered.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

/** Items of a list that follow an item such as `Strengths:` belong under it, up to the next such item. */
export const labelItems: Rule = {
  name: 'label-items',
  looksAt: trait.list,
  apply(siblings) {
    for (const node of siblings) if (node.type === 'list' && !node.ordered) nest(node);
    return siblings;
  },
};

function nest(list: List): void {
  const { children } = list;
  const labels: number[] = [];
  for (let index = 0; index < children.length; index += 1) {
    if (isLabelItem(children[index] as ListItem)) labels.push(index);
  }
  // Where a list has one label alone, nobody can tell where its members end, unless it is the first item: then they are
  // all others.
  if (labels.length < 2 && labels[0] !== 0) return;
  const items = children.slice(0, labels[0]);
  labels.forEach((index, position) => {
    const label = children[index] as ListItem;
    const members = children.slice(index + 1, labels[position + 1] ?? children.length);
    items.push(label);
    if (members.length === 0) return;
    const nested = listOf('label-items', members);
    label.children.push(nested);
    if (label.position) Object.assign(label, span([label, nested]));
  });
  list.children = items;
}

const longest = 70;
const mostWords = 9;

function isLabelItem(item: ListItem): boolean {
  const { children } = item;
  const only = children[0];
  if (only?.type !== 'paragraph' || children.length > 1) return false;
  const last = lastOf(only.children);
  if (last?.type === 'text' && !mayEndInColon(last.value)) return false;
  if (item.checked !== undefined) return false;
  const written = textOfParagraph(only);
  const text = written.trim();
  if (!/[:：]$/.test(text) || text.length > longest || written.includes('\n')) return false;
  if (text.split(/\s+/).length > mostWords || !/\p{L}/u.test(text) || /[.!?;。]\s/.test(text)) return false;
  return !isLinkOnly(only.children);
}

/** Most items end in another sign of ASCII, and need no closer look. */
function mayEndInColon(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 0x3a || unit <= 0x20 || unit > 0x7f;
}

function isLinkOnly(children: readonly PhrasingContent[]): boolean {
  if (children[0]?.type === 'text' && /[^\s:：]/.test(children[0].value)) return false;
  let own = 0;
  visit({ type: 'paragraph', children: [...children] }, (node) => {
    if (node.type === 'link') return 'skip';
    if ('value' in node && typeof node.value === 'string') own += node.value.replace(/[\s:：]/g, '').length;
    return undefined;
  });
  return own === 0;
}
