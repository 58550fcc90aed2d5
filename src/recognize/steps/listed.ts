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
import { type Speech, saysSomething } from './action.ts';
import type { Announcement } from './announcement.ts';
import { areCases } from './cases.ts';
import { type StepGroup, underTitles, withoutTrailing } from './group-titles.ts';
import { closes } from './last-step.ts';
import { withoutOwnNumbers } from './own-number.ts';

/** Returns the steps that a list holds under a title that announces a procedure. */
export function listed(
  node: List,
  start: number,
  said: Announcement,
  speech: Speech,
  words: ChosenWords,
): Proposal | undefined {
  const list = innermost(node);
  const fewest = said.isGroup && said.isWhole ? 1 : 2;
  if (!mayBeSteps(list) || list.children.length < fewest || !areSteps(list, said, speech)) return undefined;
  const items = withoutResult(withoutTrailing(list.children, speech), said, speech, words);
  const groups = underTitles(items, items.map(stepOf), list.ordered, speech);
  if (groups === undefined) return undefined;
  const score = list.ordered && said.signal === undefined ? 0.85 : 0.75;
  const blocks = groups.flatMap((group) => blocksOf(group, list, said, score));
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

/** The title of a group, where it has one, and its steps. */
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

/** The items behind the steps as a list that goes on with their count. */
function trailing({ ordered, children }: List, from: number): List {
  const list = createNode('list');
  list.ordered = ordered;
  if (ordered) list.start = from + 1;
  list.children = children.slice(from);
  return placed(list, list.children);
}

/** An item as a step; the markers that it lost stay known. */
export function stepOf({ children, position, origin, by, markers }: ListItem): Step {
  const step = createParent('step', children);
  if (position) step.position = position;
  if (origin !== undefined) step.origin = origin;
  if (by !== undefined) step.by = by;
  if (markers !== undefined) step.markers = markers;
  return step;
}

const fewestBeforeResult = 2;

/**
 * Returns items that say what to do without a last one that says what has come of it, or speaks to the readers:
 * `The page is closed.`, `Please note that …`
 */
function withoutResult(
  items: readonly ListItem[],
  { signal }: Announcement,
  speech: Speech,
  words: ChosenWords,
): readonly ListItem[] {
  const texts = items.map(lineOf);
  const last = texts.pop();
  const [node] = items.at(-1)?.children ?? [];
  if (last === undefined || node === undefined || texts.length < fewestBeforeResult) return items;
  // Instructions that show a procedure without a title differ from what they lead to.
  const isResult =
    !speech.beginsWithAction(last) && (signal === undefined ? speech.states(last) : !speech.hasForm(last));
  if (!isResult && !exclaims(last, speech) && !closes(node, words)) return items;
  return texts.every((text) => speech.beginsWithAction(text) || speech.hasForm(text)) ? items.slice(0, -1) : items;
}

const exclamation = /^[^.!?:。！？]{2,20}[!！](?=\s|$)/u;

/** Tells whether a text begins with a short exclamation that is no instruction: `Done! …` */
function exclaims(text: string, speech: Speech): boolean {
  const [exclaimed] = exclamation.exec(text) ?? [];
  return exclaimed !== undefined && !speech.beginsWithAction(exclaimed) && !speech.hasForm(exclaimed);
}

/** Themes wrap a list in an item of another one. */
function innermost(list: List): List {
  let inner = list;
  for (;;) {
    const [only, ...others] = inner.children;
    const [nested, ...beside] = only?.children ?? [];
    if (only?.markers !== undefined || others.length > 0 || nested?.type !== 'list' || beside.length > 0) return inner;
    inner = nested;
  }
}

/** A list that goes on with the count of another, or counts otherwise than by one, keeps its numbers. */
function mayBeSteps({ start, reversed, children }: List): boolean {
  return start === undefined && reversed === undefined && children.every(isPlain);
}

function isPlain({ children, identifier, checked, value }: ListItem): boolean {
  if (identifier !== undefined || checked !== undefined || value !== undefined) return false;
  if (children.some(({ type, origin }) => type === 'fields' || (type === 'section' && origin !== undefined)))
    return false;
  // A picture over its step is a part of it.
  const [first, second] = children[0]?.type === 'figure' ? children.slice(1) : children;
  // The items that are groups hold procedures.
  if (first?.type === 'heading') return !(second?.type === 'list' && second.ordered && second.children.length > 1);
  // Links alone lead to other pages, also where a sign stands beside them.
  return first?.type === 'paragraph' && !isLinkOnly(first.children);
}

function areSteps({ ordered, children }: List, { isWhole, isGroup, isTask }: Announcement, speech: Speech): boolean {
  const texts = children.map(lineOf);
  const { length } = texts;
  // Under a part, a name in code and a label of no action say what something is.
  if (!ordered && isGroup && children.filter((item) => isNamed(item, speech)).length * 3 >= length * 2) return false;
  const said = texts.filter((text) => saysSomething(text) || speech.isAction(text)).length;
  if (said * 2 <= length || texts.every(isFact)) return false;
  const tells = (text: string): boolean => speech.beginsWithAction(text) || speech.hasForm(text);
  if (areCases(texts, speech)) return false;
  if (isTask) return ordered === true && texts.filter(tells).length * 3 >= length * 2;
  const isAction = (text: string): boolean => speech.isAction(text) || speech.hasForm(text);
  const actions = texts.filter(ordered ? isAction : speech.beginsWithAction).length;
  const sentences = texts.filter(endsStatement).length;
  if (ordered && areBroken(texts)) return false;
  if (ordered && isWhole) return !speech.isKnown || actions > 0 || sentences > 0;
  // Sentences of which hardly one says what to do describe.
  if (ordered && !isGroup) {
    if (!speech.isKnown) return true;
    const begun = texts.filter(tells).length;
    const isTold = begun * 5 >= length || sentences * 2 < length;
    return isTold && (actions * 3 >= length || (actions > 0 && sentences * 2 < length));
  }
  if (ordered) return speech.isKnown && actions * 3 >= length * 2;
  if (!isWhole) return !isGroup && speech.isKnown && actions * 3 >= length * 2;
  if (!speech.isKnown) return sentences * 3 >= length * 2;
  // A title that says no more than that it is a procedure makes the form of an instruction enough, whatever its verb;
  // what has a list of its own may be the title of a group.
  const isFlat = children.every((item) => item.children.every(({ type }) => type !== 'list'));
  return (isFlat ? texts.filter(isAction).length : actions) * 2 >= length;
}

const longestName = 40;

/** Tells whether an item begins with what it speaks of, a name in code or a label before a colon that is no action. */
function isNamed(item: ListItem, speech: Speech): boolean {
  const [first] = item.children;
  const [name] = first?.type === 'paragraph' ? first.children : [];
  if (name?.type === 'inlineCode') return !name.value.includes(' ');
  const text = lineOf(item);
  const label = text.slice(0, colonIn(text.slice(0, longestName)));
  return colonIn(text.slice(0, longestName)) > 0 && !speech.beginsWithAction(label) && !speech.hasForm(label);
}

/** Numbers in pictures part sentences that go on from one to the next: `Stir until`, `it thickens.` */
function areBroken(texts: readonly string[]): boolean {
  const broken = texts.filter((text, index) => {
    const next = texts[index + 1] ?? '';
    return /^\p{Lu}/u.test(text) && !endsStatement(text) && /^\p{Ll}/u.test(next);
  });
  return broken.length > 1 && broken.length * 4 >= texts.length;
}

/** `Total time: 20 minutes` names a fact, and does nothing. */
function isFact(text: string): boolean {
  const colon = text.slice(0, longestLabel).search(/[:：]\s/);
  return colon > 0 && isShortValue(text.slice(colon + 1).trim());
}

const longestLabel = 30;

/** What an item says first; a picture or the number of the step is not it. */
function lineOf({ children }: ListItem): string {
  const lines = children.filter(({ type }) => type === 'paragraph' || type === 'heading').map(toLine);
  const [first = '', second] = lines;
  return second !== undefined && /^[^\s]{0,12}\s?\d{0,2}$/u.test(first) ? second : first;
}
