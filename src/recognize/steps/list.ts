import { isLinkOnly } from '../../blocks/links.ts';
import { endsStatement } from '../../blocks/sentence.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { placed } from '../../positions/join.ts';
import { isShortValue } from '../../recover/reading/short-value.ts';
import { createNode, createParent } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, List, ListItem, Step, Steps } from '../../tree/types.ts';
import { colonIn } from '../../values/colon.ts';
import type { Proposal } from '../recognizer.ts';
import { firstWord, hasEnoughWords, type InstructionTests } from './action.ts';
import type { Announcement } from './announcement.ts';
import { areCases } from './cases.ts';
import { groupByTitles, type StepGroup, withoutTrailing } from './group-titles.ts';
import { lineOf } from './item-line.ts';
import { withoutOwnNumbers } from './own-number.ts';
import { withoutRemarks } from './remarks.ts';

/** Returns the steps of a list that is announced as a procedure. */
export function listSteps(
  node: List,
  start: number,
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): Proposal | undefined {
  const list = withoutEmptyItems(innermost(node));
  const fewest = announcement.isGroup && announcement.isWhole ? 1 : 2;
  if (!mayBeSteps(list) || areLinks(list) || list.children.length < fewest || !areSteps(list, announcement, tests))
    return undefined;
  const items = withoutRemarks(withoutTrailing(list.children, tests), announcement, tests, words);
  const groups = groupByTitles(items, items.map(stepOf), list.ordered, tests);
  if (groups === undefined) return undefined;
  const score = list.ordered && announcement.signal === undefined ? 0.85 : 0.75;
  const blocks = groups.flatMap((group) => blocksOf(group, list, announcement, score));
  if (items.length < list.children.length) blocks.push(trailing(list, items.length));
  const at = blocks.findIndex(({ type }) => type === 'steps');
  const steps = blocks[at];
  if (steps === undefined) return undefined;
  if (groups.length === 1 && node.position) steps.position = node.position;
  const [lead, rest] = [blocks.slice(0, at), blocks.slice(at + 1)];
  return {
    start,
    end: start + 1,
    node: steps,
    ...(lead.length > 0 && { lead }),
    ...(rest.length > 0 && { rest }),
    score,
    signals: steps.evidence?.signals ?? [],
  };
}

/** Returns the title of a group, if any, and its steps. */
function blocksOf(
  { title = [], steps: all }: StepGroup,
  list: List,
  { isGroup, signal = 'title of a procedure' }: Announcement,
  score: number,
): FlowContent[] {
  const children = withoutOwnNumbers(all);
  if (children.length === 0) return title;
  const steps: Steps = { type: 'steps', children };
  if (list.origin !== undefined) {
    steps.origin = list.origin;
    if (list.by !== undefined) steps.by = list.by;
  }
  const signals = [`${list.ordered ? 'ordered ' : ''}items: ${children.length}`, signal];
  if (isGroup) signals.push('part of a procedure');
  steps.evidence = { by: 'steps', score, signals };
  return [...title, placed(steps, children)];
}

/** Returns the items after the steps as a list that continues their count. */
function trailing({ ordered, children }: List, from: number): List {
  const list = createNode('list');
  list.ordered = ordered;
  if (ordered) list.start = from + 1;
  list.children = children.slice(from);
  return placed(list, list.children);
}

/** Returns an item as a step, with the markers that recovery took out of it. */
export function stepOf({ children, position, origin, by, markers }: ListItem): Step {
  const step = createParent('step', children);
  if (position) step.position = position;
  if (origin !== undefined) step.origin = origin;
  if (by !== undefined) step.by = by;
  if (markers !== undefined) step.markers = markers;
  return step;
}

/** Some themes wrap a list in the only item of another list. */
function innermost(list: List): List {
  let inner = list;
  for (;;) {
    const [only, ...others] = inner.children;
    const [nested, ...beside] = only?.children ?? [];
    if (only?.markers !== undefined || others.length > 0 || nested?.type !== 'list' || beside.length > 0) return inner;
    inner = nested;
  }
}

/** Empty items, which some editors leave between the steps, are no steps. */
function withoutEmptyItems(list: List): List {
  const children = list.children.filter((item) => item.children.length > 0 || item.markers !== undefined);
  return children.length === list.children.length ? list : { ...list, children };
}

/** A list that continues another one, or does not count up by one, has to keep its numbers. */
function mayBeSteps({ start, reversed, children }: List): boolean {
  if (start !== undefined || reversed !== undefined || !children.every(isPlain)) return false;
  return children.every(isHeadingAlone) || !children.some(isHeadingAlone);
}

/** An item with nothing but a heading, which is the title of the next items unless all of them are titles. */
function isHeadingAlone({ children: [first, ...others] }: ListItem): boolean {
  return others.length === 0 && first?.type === 'heading';
}

/** Items that are only links lead to other pages, unless they are some of the steps of a numbered list. */
function areLinks({ ordered, children }: List): boolean {
  const links = children.filter(({ children: [first] }) => first?.type === 'paragraph' && isLinkOnly(first.children));
  return ordered ? links.length * 3 > children.length * 2 : links.length > 0;
}

function isPlain({ children, identifier, checked, value }: ListItem): boolean {
  if (identifier !== undefined || checked !== undefined || value !== undefined) return false;
  if (children.some(({ type, origin }) => type === 'fields' || (type === 'section' && origin !== undefined)))
    return false;
  // A picture above a step is part of it.
  const [first, second] = children[0]?.type === 'figure' ? children.slice(1) : children;
  // Items with a heading over a list are groups: each contains a procedure.
  if (first?.type === 'heading') return !(second?.type === 'list' && second.ordered && second.children.length > 1);
  return first?.type === 'paragraph';
}

function areSteps(
  { ordered, children }: List,
  { isWhole, isGroup, isTask, isActivity }: Announcement,
  tests: InstructionTests,
): boolean {
  const texts = children.map(lineOf);
  const { length } = texts;
  // Under the title of a part, items that begin with a name or a label are descriptions.
  if (!ordered && isGroup && children.filter((item) => isNamed(item, tests)).length * 3 >= length * 2) return false;
  const informative = texts.filter((text) => hasEnoughWords(text) || tests.isAction(text)).length;
  const fewest = ordered && isGroup ? length / 2 : (length + 1) / 2;
  if (informative < fewest || texts.every(isFact)) return false;
  if (areCases(texts, tests) || (!ordered && beginAlike(texts))) return false;
  if (isTask) return ordered === true && texts.filter(tests.isInstruction).length * 3 >= length * 2;
  const isAction = (text: string): boolean => tests.isAction(text) || tests.hasInstructionForm(text);
  const actions = texts.filter(ordered ? isAction : tests.beginsWithAction).length;
  const sentences = texts.filter(endsStatement).length;
  if (ordered && areBroken(texts)) return false;
  // Things, each with its article, are no steps: parameters under `Methods`.
  if (ordered && isWhole)
    return !tests.isKnown || actions > 0 || (sentences > 0 && !texts.every(tests.beginsWithDeterminer));
  // Sentences with hardly any instruction among them are descriptions.
  if (ordered && !isGroup) {
    if (!tests.isKnown) return true;
    const instructions = texts.filter(tests.isInstruction).length;
    const hasInstructions = instructions * 5 >= length || sentences * 2 < length;
    return hasInstructions && (actions * 3 >= length || (actions > 0 && sentences * 2 < length));
  }
  if (ordered) return tests.isKnown && actions * 3 >= length * 2;
  if (!isWhole) return !isGroup && !isActivity && tests.isKnown && actions * 3 >= length * 2;
  if (!tests.isKnown) return sentences * 3 >= length * 2;
  // Under a title that only announces a procedure, the form of an instruction is enough, whatever its verb; an item
  // with a nested list may be the title of a group.
  const isFlat = children.every((item) => item.children.every(({ type }) => type !== 'list'));
  return (isFlat ? texts.filter(isAction).length : actions) * 2 >= length;
}

/** Bullets that all begin with the same word are alternatives: `Use this one`, `Use that one`. */
function beginAlike(texts: readonly string[]): boolean {
  const firsts = texts.map(firstWord);
  return firsts.length > 1 && firsts[0] !== '' && new Set(firsts).size === 1;
}

const longestName = 40;

/** Tells whether an item begins with its subject: a name in code, one word, or a label that is no action. */
function isNamed(item: ListItem, tests: InstructionTests): boolean {
  const [first] = item.children;
  const [name] = first?.type === 'paragraph' ? first.children : [];
  if (name?.type === 'inlineCode') return !name.value.includes(' ');
  if (item.children.length > 1 && first !== undefined && !toLine(first).includes(' ')) return true;
  const text = lineOf(item);
  const label = text.slice(0, colonIn(text.slice(0, longestName)));
  return colonIn(text.slice(0, longestName)) > 0 && !tests.isInstruction(label);
}

/** Numbers in pictures split sentences across items: `Stir until`, `it thickens.` */
function areBroken(texts: readonly string[]): boolean {
  const broken = texts.filter((text, index) => {
    const next = texts[index + 1] ?? '';
    return /^\p{Lu}/u.test(text) && !endsStatement(text) && /^\p{Ll}/u.test(next);
  });
  return broken.length > 1 && broken.length * 4 >= texts.length;
}

/** Tells whether a text is a fact and no action: `Total time: 20 minutes`. */
function isFact(text: string): boolean {
  const colon = text.slice(0, longestLabel).search(/[:：]\s/);
  return colon > 0 && isShortValue(text.slice(colon + 1).trim());
}

const longestLabel = 30;
