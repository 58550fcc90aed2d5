import { isLinkOnly } from '../../blocks/links.ts';
import { endsStatement } from '../../blocks/sentence.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { createParent } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { colonIn } from '../../values/colon.ts';
import { invites } from '../faq/question.ts';
import type { Proposal } from '../recognizer.ts';
import { type Speech, saysSomething } from './action.ts';
import type { Announcement } from './announcement.ts';
import { areCases } from './cases.ts';
import { leadsOut } from './lead-out.ts';
import { isDefinition } from './name.ts';
import { areCounted, withoutOwnNumbers } from './own-number.ts';
import { saysOrder } from './repeated.ts';
import { isAsideTitle } from './title-reading.ts';

const mostSkipped = 2;
const fewestUnderLonger = 3;
const shortestSentence = 12;
const shortestAction = 30;
const longestStep = 1200;

/** A paragraph that may be a step, and whether it tells someone to do something. */
interface Candidate {
  index: number;
  isAction: boolean;
}

/**
 * Returns the paragraphs in a row behind a title that announces a procedure as its steps; `title` is the place of that
 * title.
 */
export function written(
  siblings: readonly FlowContent[],
  title: number,
  said: Announcement,
  speech: Speech,
  words: ChosenWords,
): Proposal | undefined {
  if (said.isTask || (!said.isWhole && (said.isGroup || !speech.isKnown))) return undefined;
  // Under a part with a list, paragraphs lead to it.
  if (said.isGroup && siblings.some(({ type }) => type === 'list')) return undefined;
  const run = runBehind(siblings, title, said.isWhole, speech, words);
  const actions = run.filter(({ isAction }) => isAction).length;
  const { length } = run;
  if (length < (said.isWhole ? 2 : fewestUnderLonger)) return undefined;
  if (
    areCases(
      run.map(({ index }) => toLine(siblings[index] as FlowContent)),
      speech,
    )
  )
    return undefined;
  if (siblings.some(({ type }) => type === 'code') && !areInOrder(run, siblings, words)) return undefined;
  if (speech.isKnown && (said.isWhole ? actions * 2 < length : actions * 4 < length * 3)) return undefined;
  // Under a part of a procedure, descriptions are as frequent as instructions.
  if (
    speech.isKnown &&
    said.isGroup &&
    !run.every(({ index }) => speech.beginsWithAction(toLine(siblings[index] as FlowContent)))
  )
    return undefined;
  const end = endOf(siblings, (run[length - 1] as Candidate).index);
  const start = startOf(siblings, title, (run[0] as Candidate).index);
  const places = run.map(({ index }, at) => (at === 0 ? start : index));
  const steps = places.map((place, at) => createParent('step', siblings.slice(place, places[at + 1] ?? end)));
  const children = withoutOwnNumbers(steps);
  const signals = [`paragraphs: ${length}`, 'title of a procedure'];
  return { start, end, node: { type: 'steps', children }, score: said.isWhole ? 0.75 : 0.7, signals };
}

/**
 * Text beside code explains it, and gives one way after another: it tells what to do in order where a paragraph behind
 * the first says so.
 */
function areInOrder(run: readonly Candidate[], siblings: readonly FlowContent[], words: ChosenWords): boolean {
  return run.slice(1).some(({ index }) => {
    const line = toLine(siblings[index] as FlowContent);
    // In lower case the sentence before the code goes on: `If it is open:` … `then close it.`
    return !/^\p{Ll}/u.test(line) && saysOrder(line, words);
  });
}

/** What stands between two steps, and ends no run of them. */
const between = new Set<FlowContent['type']>(['figure', 'embed', 'callout', 'code', 'table', 'blockquote', 'math']);

function runBehind(
  siblings: readonly FlowContent[],
  title: number,
  isWhole: boolean,
  speech: Speech,
  words: ChosenWords,
): Candidate[] {
  const run: Candidate[] = [];
  let skipped = 0;
  for (let index = title + 1; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (between.has(node.type)) continue;
    if (node.type !== 'paragraph') break;
    const text = toLine(node);
    // A tip between two steps belongs to the first of them, and behind the last to none.
    if (text === '' || isLabelledAside(text, words)) continue;
    if (isCommand(text)) {
      // What leads to a command is a step: where it was none, the run would begin behind the first.
      if (run.length === 0) break;
      continue;
    }
    if (isDefinition(node)) break;
    const isAction = isWhole ? speech.isAction(text) || speech.hasForm(text) : speech.beginsWithAction(text);
    if (isLinkOnly(node.children) || (run.length > 0 && speaksToReaders(text))) break;
    const isSaid = endsStatement(text) && saysSomething(text) && !isShort(text);
    // Under a longer title, a few words that tell someone to do something may be a button.
    const isStep = text.length <= longestStep && (isSaid || (isAction && (isWhole || text.length >= shortestAction)));
    if (isStep && (run.length > 0 || isAction || !speech.isKnown)) run.push({ index, isAction });
    else if (run.length === 0 && skipped < mostSkipped) skipped += 1;
    else break;
  }
  if (areCounted(run.map(({ index }) => toLine(siblings[index] as FlowContent)))) return run;
  // What is said at the end and tells nobody to do anything is said of the whole.
  while (speech.isKnown && run.length > 0 && !run[run.length - 1]?.isAction) run.pop();
  return run;
}

/** `Did you make it? Leave a comment!`: who asks first, or invites, tells nobody how to go on. */
function speaksToReaders(text: string): boolean {
  return invites(text) || /^[^.!?。！？]{3,120}[?？]/u.test(text);
}

/** A line behind the prompt of a shell is code, however it is marked. */
function isCommand(text: string): boolean {
  return /^[$%#] \S/.test(text);
}

function isShort(text: string): boolean {
  return text.length < shortestSentence && text < '\u3000';
}

const longestLabel = 24;

/** Tells whether a line begins with the label of what stands beside a procedure: `Tip: …`. */
function isLabelledAside(text: string, words: ChosenWords): boolean {
  const colon = colonIn(text.slice(0, longestLabel));
  return colon > 0 && isAsideTitle(text.slice(0, colon), words);
}

/** Pictures directly before the first step, and nothing else before it, belong to it. */
function startOf(siblings: readonly FlowContent[], title: number, first: number): number {
  let start = first;
  while (start - 1 > title && isPicture(siblings[start - 1])) start -= 1;
  return start === title + 1 ? start : first;
}

/** What the last step leads to belongs to it, a command too, and so do pictures, unless each stands before its step. */
function endOf(siblings: readonly FlowContent[], last: number): number {
  const next = siblings[last + 1];
  return isPicture(next) || (next?.type === 'paragraph' && isCommand(toLine(next))) || leadsOut(siblings[last], next)
    ? last + 2
    : last + 1;
}

function isPicture(node: FlowContent | undefined): boolean {
  return node?.type === 'figure' || (node?.type === 'paragraph' && toLine(node) === '');
}
