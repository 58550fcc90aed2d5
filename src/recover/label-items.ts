import { isLinkOnly } from '../blocks/links.ts';
import { span } from '../positions/join.ts';
import { lastOf } from '../tree/last.ts';
import type { List, ListItem } from '../tree/types.ts';
import { countWords } from '../values/blanks.ts';
import { hasOneOf } from '../values/characters.ts';
import { endsInColon } from '../values/colon.ts';
import { hasLetter } from '../values/letters.ts';
import { textOfParagraph } from './reading/lines.ts';
import { listOf } from './reading/numbered.ts';
import type { Refusals, Refuse, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'too-long': 'It ends in a colon, and is longer than a label.',
  'several-lines': 'It ends in a colon, and is written on several lines.',
  'too-many-words': 'It ends in a colon, and has more words than a label.',
  'no-letters': 'It ends in a colon, and has no letters.',
  'sentence-within': 'It ends in a colon, and a sentence ends within it.',
  'only-link': 'It ends in a colon, and is only a link.',
  form: 'All items of the list end in a colon, as the lines of a form do.',
  'without-value': 'It names a field that has no value, beside an item that gives another field.',
  'only-label': 'It is the only label of its list and not the first item, so the end of its members is unknown.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/** Items of a list that follow an item such as `Strengths:` belong under it, up to the next such item. */
export const labelItems: Rule<Refusal> = {
  name: 'label-items',
  traits: trait.list,
  refusals,
  apply(siblings, _, refuse) {
    for (const node of siblings) if (node.type === 'list' && !node.ordered) nest(node, refuse);
    return siblings;
  },
};

function nest(list: List, refuse: Refuse<Refusal> | undefined): void {
  const { children } = list;
  const labels: number[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const item = children[index] as ListItem;
    if (!mayBeLabel(item)) continue;
    const why = refusalOf(item);
    if (why === undefined) labels.push(index);
    else refuse?.(item, why);
  }
  const ofList = refusalOfList(children, labels);
  if (ofList !== undefined) {
    if (refuse) for (const index of labels) refuse(children[index] as ListItem, ofList);
    return;
  }
  // Where a list has only one label, it is unknown where its members end, unless it is the first item: then they are
  // all others.
  if (labels.length < 2 && labels[0] !== 0) {
    const only = children[labels[0] ?? -1];
    if (only) refuse?.(only, 'only-label');
    return;
  }
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

/** Returns why none of the items that end in a colon is the label of those after it. */
function refusalOfList(children: readonly ListItem[], labels: readonly number[]): Refusal | undefined {
  if (labels.length === 0) return undefined;
  if (children.every(mayBeLabel)) return 'form';
  const other = children.length === 2 ? children[1]?.children[0] : undefined;
  return other?.type === 'paragraph' && field.test(textOfParagraph(other)) ? 'without-value' : undefined;
}

const field = /^[^\s:：]{1,30}(?::\s|：)/;

const longest = 70;
const mostWords = 9;

/** An item of one paragraph that ends in a colon. */
function mayBeLabel({ children, checked }: ListItem): boolean {
  const only = children[0];
  if (only?.type !== 'paragraph' || children.length > 1 || checked !== undefined) return false;
  const last = lastOf(only.children);
  if (last?.type === 'text' && !mayEndInColon(last.value)) return false;
  return endsInColon(textOfParagraph(only));
}

/** Returns why an item that ends in a colon is not a label. */
function refusalOf({ children: [only] }: ListItem): Refusal | undefined {
  if (only?.type !== 'paragraph') return undefined;
  const written = textOfParagraph(only);
  const text = written.trim();
  if (text.length > longest) return 'too-long';
  if (written.includes('\n')) return 'several-lines';
  if (countWords(text) > mostWords) return 'too-many-words';
  if (!hasLetter(text)) return 'no-letters';
  if (hasOneOf(text, '.!?;。') && /[.!?;。]\s/.test(text)) return 'sentence-within';
  return isLinkOnly(only.children) ? 'only-link' : undefined;
}

/** Most items end in another ASCII character, and need no further test. */
function mayEndInColon(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 0x3a || unit <= 0x20 || unit > 0x7f;
}
