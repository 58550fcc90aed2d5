import { boxSigns } from '../lexicon/markers.ts';
import type { List, ListItem, Paragraph } from '../tree/types.ts';
import { isAsciiLetter } from '../values/letters.ts';
import { cutMarker, startOf, visibleStart } from './reading/marker.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'item-without-box': 'Not all of its items begin with a box or a tick followed by text.',
  'only-ticks': 'Its items begin with ticks, which are bullets unless there are empty boxes among them.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/** Items that all begin with a box, ticked or not, are things to do. */
export const taskMarks: Rule<Refusal> = {
  name: 'task-marks',
  traits: trait.list,
  refusals,
  apply(siblings, _, refuse) {
    for (const node of siblings) {
      if (node.type !== 'list' || node.ordered) continue;
      const why = mark(node);
      if (why !== undefined) refuse?.(node, why);
    }
    return siblings;
  },
};

interface Mark {
  item: ListItem;
  paragraph: Paragraph;
  marker: string;
  sign: string;
}

/** Marks the items of a list; returns why not, where the first item could be one. */
function mark(list: List): Refusal | undefined {
  const marks: Mark[] = [];
  for (const item of list.children) {
    const found = markOf(item);
    if (found === undefined) return marks.length > 0 ? 'item-without-box' : undefined;
    marks.push(found);
  }
  if (marks.length === 0) return undefined;
  // A tick alone is a bullet; beside an empty box it means that something is done.
  const isBox = ({ sign }: Mark): boolean => realBoxes.has(sign);
  if (!(marks.every(isBox) || marks.some(({ sign }) => boxSigns.get(sign) === false))) return 'only-ticks';
  for (const { item, paragraph, marker, sign } of marks) {
    cutMarker(paragraph.children, marker);
    item.checked = boxSigns.get(sign) === true;
    item.origin = 'recovered';
    item.by ??= 'task-marks';
    item.markers = [...(item.markers ?? []), marker];
  }
  return undefined;
}

const realBoxes = new Set(['☐', '☑', '☒', '[ ]', '[x]', '[X]']);
const firstOfSigns = new Set(Array.from(boxSigns.keys(), (sign) => sign.charAt(0)));
const longestSign = 3;

function markOf(item: ListItem): Mark | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph' || item.checked !== undefined) return undefined;
  const first = paragraph.children[0];
  // Most items begin with a letter.
  if (first?.type === 'text' && isAsciiLetter(first.value.charCodeAt(0))) return undefined;
  const text = startOf(paragraph.children, 12).trimStart();
  const from = visibleStart(text);
  if (!firstOfSigns.has(text.charAt(from))) return undefined;
  for (let length = longestSign; length > 0; length -= 1) {
    const sign = text.slice(from, from + length);
    if (!boxSigns.has(sign)) continue;
    const end = text.charAt(from + length) === '\ufe0f' ? from + length + 1 : from + length;
    return /^\s*\S/.test(text.slice(end)) ? { item, paragraph, marker: text.slice(0, end), sign } : undefined;
  }
  return undefined;
}
