import { endsSentence } from '../blocks/sentence.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { WrittenLevels } from '../structure/levels.ts';
import { lastOf } from '../tree/last.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, List } from '../tree/types.ts';
import { find } from '../tree/walk.ts';
import { nestItems } from './reading/item-levels.ts';
import { append, joinInto, markJoined, widen } from './reading/joined-lists.ts';
import { labelOf } from './reading/label.ts';
import { joinLevels } from './reading/list-levels.ts';
import { mayInterrupt, mostBetween, nextNumber } from './reading/open-count.ts';
import type { RecoverContext, Refusals, Refuse, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'new-count': 'It starts a new count.',
  'other-count': 'It does not continue the count of the preceding list.',
  'own-title': 'It continues the count of the preceding list, but has its own title.',
  'unlike-items': 'The neighbouring lists of one item each consist of other blocks, or have a heading.',
  'few-words': 'It and the neighbouring lists of one item each have few words or none, such as controls of a page.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Lists that were one: an ordered list that continues the numbering of one before it, siblings of one item each, and
 * siblings whose levels the markup states. Blocks between the parts of a numbering belong to the item before.
 */
export const listRuns: Rule<Refusal> = {
  name: 'list-runs',
  traits: trait.list,
  refusals,
  apply(siblings, context, refuse) {
    const joined =
      siblings.filter(({ type }) => type === 'list').length < 2
        ? siblings
        : joinCounts(joinSingles(joinLevels(siblings, context.levels), context, refuse), context, refuse);
    if (context.levels)
      for (const node of joined) if (node.type === 'list') nestItems(node, context.levels, markJoined);
    return joined;
  },
};

/** Makes one list of siblings of one item each; numbered ones must continue each other's numbering. */
function joinSingles(
  siblings: readonly FlowContent[],
  { levels }: RecoverContext,
  refuse: Refuse<Refusal> | undefined,
): readonly FlowContent[] {
  const made: FlowContent[] = [];
  for (let index = 0; index < siblings.length; ) {
    const { lists, end } = singlesFrom(siblings, index, levels);
    const [first] = lists;
    const why = first !== undefined && lists.length > 1 ? singlesRefusal(lists) : undefined;
    if (why !== undefined && refuse) for (const list of lists) refuse(list, why);
    if (first !== undefined && lists.length > 1 && why === undefined) {
      for (const node of siblings.slice(index + 1, end)) {
        if (node.type === 'list') joinInto(first, node);
        else append(first, node);
      }
      made.push(first);
    } else for (const node of siblings.slice(index, end)) made.push(node);
    index = end;
  }
  return made.length < siblings.length ? made : siblings;
}

/**
 * Lists of one item each from an index on, and the end of the last of them; empty lines and pictures between them do
 * not separate them.
 */
function singlesFrom(
  siblings: readonly FlowContent[],
  start: number,
  levels: WrittenLevels | undefined,
): { lists: List[]; end: number } {
  const lists: List[] = [];
  let end = start + 1;
  for (let index = start; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node !== undefined && lists.length > 0 && isWordless(node)) continue;
    if (node?.type !== 'list' || node.children.length !== 1) break;
    const first = lists[0];
    // An editor that names its lists has named another one.
    if (first && levels?.get(first)?.list !== levels?.get(node)?.list) break;
    if (first ? !goesWith(first, lists.length, node) : node.ordered && (node.start ?? 1) !== 1) break;
    lists.push(node);
    end = index + 1;
  }
  return { lists, end };
}

/** A block without words: an empty line, or a picture that shows what the item before it describes. */
function isWordless(node: FlowContent): boolean {
  if (node.type === 'figure') return toText(node).trim() === '';
  return (
    node.type === 'paragraph' &&
    node.children.every(({ type }) => type === 'text' || type === 'break' || type === 'image') &&
    node.children.every((child) => child.type !== 'text' || child.value.trim() === '')
  );
}

const shortestItem = 40;

/**
 * Two items without numbers belong together if both are names or both are texts: the controls of a page are separate
 * lists, too.
 */
function singlesRefusal(run: readonly List[]): Refusal | undefined {
  if (!run[0]?.ordered && !haveOneShape(run)) return 'unlike-items';
  const texts = run.map((list) => toText(list).trim());
  if (texts.includes('')) return 'few-words';
  if (run[0]?.ordered || run.length > 2) return undefined;
  const areNames = texts.every((text) => text.split(/\s/).length <= 2);
  if (areNames) return run.some((list) => find(list, 'link')) ? 'few-words' : undefined;
  const areTexts = texts.every((text) => text.length >= shortestItem || (text.includes(' ') && endsSentence(text)));
  return areTexts ? undefined : 'few-words';
}

/**
 * Boxes of a page are separate lists if they have a heading, or if one contains other blocks than the next; lists
 * within the items make no difference.
 */
function haveOneShape(run: readonly List[]): boolean {
  const shapes = run.map(shapeOf);
  return shapes.every((shape) => shape === shapes[0] && !/section|heading/.test(shape));
}

function shapeOf({ children: [item] }: List): string {
  const types = item?.children.map(({ type }) => type) ?? [];
  return types.filter((type) => type !== 'list').join(' ');
}

function goesWith(list: List, count: number, { ordered, start, style, reversed }: List): boolean {
  if (ordered !== list.ordered || reversed || list.reversed) return false;
  return !ordered || (start === count + 1 && style === list.style);
}

/** Joins two lists if the second continues the numbering of the first, a few blocks after it. */
function joinCounts(
  siblings: readonly FlowContent[],
  { words }: RecoverContext,
  refuse: Refuse<Refusal> | undefined,
): readonly FlowContent[] {
  const made: FlowContent[] = [];
  /** The index in `made` of the list that may be continued. */
  let open: number | undefined;
  for (const node of siblings) {
    const list = open === undefined ? undefined : (made[open] as List);
    const why = list && node.type === 'list' ? countRefusal(list, node, made, words) : undefined;
    if (why !== undefined && refuse && node.type === 'list' && node.ordered) refuse(node, why);
    if (list && open !== undefined && node.type === 'list' && why === undefined) {
      const between = made.splice(open + 1);
      const item = list.children.at(-1);
      for (const block of between) item?.children.push(block);
      if (item) widen(item, between);
      joinInto(list, node);
      continue;
    }
    made.push(node);
    if (node.type === 'list' && node.ordered && !node.reversed) open = made.length - 1;
    else if (open !== undefined && (!mayInterrupt(node) || made.length - 1 - open > mostBetween)) open = undefined;
  }
  return made.length < siblings.length ? made : siblings;
}

/** A list under a title of its own is separate, even if it continues a numbering. */
function isTitled(before: readonly FlowContent[], words: ChosenWords): boolean {
  const last = lastOf(before);
  return last?.type === 'paragraph' && labelOf(last, words) !== undefined;
}

/** Returns why a list does not continue the numbering of one before it. */
function countRefusal(
  list: List,
  { ordered, start, style, reversed }: List,
  before: readonly FlowContent[],
  words: ChosenWords,
): Refusal | undefined {
  if (!ordered || reversed || start === undefined) return 'new-count';
  if (style !== list.style || list.children.some(({ value }) => value !== undefined)) return 'other-count';
  if (start !== nextNumber(list)) return 'other-count';
  return isTitled(before, words) ? 'own-title' : undefined;
}
