import { toText } from '../tree/text.ts';
import type { List, ListItem, PhrasingContent } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import type { Rule } from './rule.ts';
import { span } from './slice.ts';

/** Items of a list that follow an item such as `Strengths:` belong under it, up to the next such item. */
export const labelItems: Rule = {
  name: 'label-items',
  looksAt: ['list'],
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
  if (labels.length === 0 || !areClear(labels, children)) return;
  const items = children.slice(0, labels[0]);
  labels.forEach((index, position) => {
    const label = children[index] as ListItem;
    const members = children.slice(index + 1, labels[position + 1] ?? children.length);
    items.push(label);
    if (members.length === 0) return;
    const nested: List = {
      type: 'list',
      ordered: false,
      origin: 'recovered',
      by: 'label-items',
      children: members,
      ...span(members),
    };
    label.children.push(nested);
    if (label.position) Object.assign(label, span([label, nested]));
  });
  list.children = items;
}

/**
 * Where a list has one label alone, nobody can tell where its members end, but if they are all that follows the first item or what the label says:
 * members are shorter than a sentence, or written like each other.
 */
function areClear(labels: readonly number[], children: readonly ListItem[]): boolean {
  const last = labels.at(-1) ?? 0;
  if (labels.length > 1) return labels.some((index, position) => (labels[position + 1] ?? children.length) > index + 1);
  return last === 0 && children.length > 1;
}

const colon = 0x3a;
const wideColon = 0xff1a;
const space = 0x20;
const noBreakSpace = 0xa0;
const longest = 70;
const mostWords = 9;

function isLabelItem({ children, checked }: ListItem): boolean {
  const only = children[0];
  if (only?.type !== 'paragraph' || children.length > 1 || checked !== undefined) return false;
  const last = only.children[only.children.length - 1];
  if (last?.type === 'text' && !endsInColon(last.value)) return false;
  const text = toText(only).trim();
  if (!endsInColon(text) || text.length > longest || /[\n]/.test(toText(only))) return false;
  if (text.split(/\s+/).length > mostWords || !/\p{L}/u.test(text) || /[.!?;。]\s/.test(text)) return false;
  return !isLinkOnly(only.children);
}

function endsInColon(text: string): boolean {
  const end = text.charCodeAt(text.length - 1);
  return end === colon || end === wideColon || ((end === space || end === noBreakSpace) && endsInColon(text.trimEnd()));
}

function isLinkOnly(children: readonly PhrasingContent[]): boolean {
  let own = 0;
  visit({ type: 'paragraph', children: [...children] }, (node) => {
    if (node.type === 'link') return 'skip';
    if ('value' in node && typeof node.value === 'string') own += node.value.replace(/[\s:：]/g, '').length;
    return undefined;
  });
  return own === 0;
}
