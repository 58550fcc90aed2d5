import { isLinkOnly } from '../../blocks/links.ts';
import { endsStatement } from '../../blocks/sentence.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { createParent } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { invites } from '../faq/question.ts';
import type { Proposal } from '../recognizer.ts';
import { hasEnoughWords, type InstructionTests } from './action.ts';
import type { Announcement } from './announcement.ts';
import { areCases } from './cases.ts';
import { introducesNext } from './introduces-next.ts';
import { isDefinition } from './name.ts';
import { beginsWithOrderWord } from './order-words.ts';
import { areCounted, withoutOwnNumbers } from './own-number.ts';
import { isLabelledAside } from './remarks.ts';

const mostSkipped = 2;
const fewestUnderLonger = 3;
const shortestSentence = 12;
const shortestAction = 30;
const longestStep = 1200;
const longestSubheading = 60;

/** A paragraph that may be a step, and whether it is an instruction. */
interface Candidate {
  index: number;
  isAction: boolean;
}

/**
 * Returns as steps the consecutive paragraphs after a title that announces a procedure; `title` is the index of that
 * title.
 */
export function paragraphSteps(
  siblings: readonly FlowContent[],
  title: number,
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): Proposal | undefined {
  if (announcement.isTask || (!announcement.isWhole && (announcement.isGroup || !tests.isKnown))) return undefined;
  // Under the title of a part with a list, paragraphs introduce the list.
  if (announcement.isGroup && siblings.some(({ type }) => type === 'list')) return undefined;
  const run = runAfter(siblings, title, announcement.isWhole, tests, words);
  const actions = run.filter(({ isAction }) => isAction).length;
  const { length } = run;
  if (length < (announcement.isWhole ? 2 : fewestUnderLonger)) return undefined;
  const lines = run.map(({ index }) => toLine(siblings[index] as FlowContent));
  if (areCases(lines, tests)) return undefined;
  if (siblings.some((node) => node.type === 'code' || isCode(node)) && !areInOrder(run, siblings, words))
    return undefined;
  if (tests.isKnown && !announcement.isWhole && actions * 4 < length * 3) return undefined;
  // Under a part of a procedure, descriptions are as frequent as instructions.
  const begun = lines.filter(tests.beginsWithAction).length;
  const formed = lines.filter(tests.isInstruction).length;
  if (tests.isKnown && (announcement.isGroup ? begun < length : formed * 3 < length * 2)) return undefined;
  // Those for different cases are none in order: `If the queue is open, …`, `For other queues, …`
  const conditional = lines.filter((line) => tests.conditionWord(line) !== undefined).length;
  if (announcement.isGroup && conditional * 2 > length) return undefined;
  const end = endOf(siblings, (run[length - 1] as Candidate).index);
  const start = startOf(siblings, title, (run[0] as Candidate).index);
  const places = run.map(({ index }, at) => (at === 0 ? start : index));
  const steps = places.map((place, at) => createParent('step', siblings.slice(place, places[at + 1] ?? end)));
  const children = withoutOwnNumbers(steps);
  const signals = [`paragraphs: ${length}`, 'title of a procedure'];
  return { start, end, node: { type: 'steps', children }, score: announcement.isWhole ? 0.75 : 0.7, signals };
}

/**
 * Paragraphs beside code often explain it or describe alternatives: they are steps only if one after the first begins
 * with a word of order.
 */
function areInOrder(run: readonly Candidate[], siblings: readonly FlowContent[], words: ChosenWords): boolean {
  return run.slice(1).some(({ index }) => {
    const line = toLine(siblings[index] as FlowContent);
    // A line in lower case continues the sentence before the code: `If it is open:` … `then close it.`
    return !/^\p{Ll}/u.test(line) && beginsWithOrderWord(line, words);
  });
}

/** Blocks that may occur between two steps. */
const between = new Set<FlowContent['type']>(['figure', 'embed', 'callout', 'code', 'table', 'blockquote', 'math']);

function runAfter(
  siblings: readonly FlowContent[],
  title: number,
  isWhole: boolean,
  tests: InstructionTests,
  words: ChosenWords,
): Candidate[] {
  const run: Candidate[] = [];
  let skipped = 0;
  for (let index = title + 1; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (between.has(node.type) || isCode(node)) continue;
    if (node.type !== 'paragraph') break;
    const text = toLine(node);
    // A tip between two steps belongs to the first of them, and one after the last step to none.
    if (text === '' || isLabelledAside(text, words)) continue;
    if (isCommand(text)) {
      // The line before a command is a step: if it was not taken as one, the run would lack its first step.
      if (run.length === 0) break;
      continue;
    }
    if (isDefinition(node)) break;
    const isAction = (isWhole ? tests.isAction(text) : tests.beginsWithAction(text)) || tests.hasInstructionForm(text);
    if (isLinkOnly(node.children) || (run.length > 0 && isAddressedToReaders(text)) || isSubheading(text)) break;
    const isSentence = endsStatement(text) && hasEnoughWords(text) && !isShort(text);
    // Under a longer title, an instruction of a few words may be a button.
    const isLong = text.length >= shortestAction || introducesNext(node, siblings[index + 1]);
    const isStep = text.length <= longestStep && (isSentence || (isAction && (isWhole || isLong)));
    if (isStep && (run.length > 0 || isAction || !tests.isKnown)) run.push({ index, isAction });
    else if (run.length === 0 && skipped < mostSkipped) skipped += 1;
    else break;
  }
  if (areCounted(run.map(({ index }) => toLine(siblings[index] as FlowContent)))) return run;
  // Paragraphs at the end that are no instructions are about the whole procedure.
  while (tests.isKnown && run.length > 0 && !run[run.length - 1]?.isAction) run.pop();
  return run;
}

/** Tells whether a block is a paragraph of code and nothing else. */
function isCode(node: FlowContent): boolean {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'inlineCode') return false;
  return node.children.every(({ type }) => type === 'inlineCode' || type === 'break');
}

/** A text that invites readers, or begins with a question, is no step: `Did you make it? Leave a comment!` */
function isAddressedToReaders(text: string): boolean {
  return invites(text) || /^[^.!?。！？]{3,120}[?？]/u.test(text);
}

/** A short line with the number of a part within a part is a heading: `3.1 Update`. */
function isSubheading(text: string): boolean {
  return text.length <= longestSubheading && /^\d{1,2}\.\d{1,2}\.?\s\p{L}/u.test(text) && !endsStatement(text);
}

/** A line after the prompt of a shell is code, even in a paragraph. */
function isCommand(text: string): boolean {
  return /^[$%#] \S/.test(text);
}

function isShort(text: string): boolean {
  return text.length < shortestSentence && text < '\u3000';
}

/** Pictures before the first step belong to it, if nothing else precedes them after the title. */
function startOf(siblings: readonly FlowContent[], title: number, first: number): number {
  let start = first;
  while (start - 1 > title && isPicture(siblings[start - 1])) start -= 1;
  return start === title + 1 ? start : first;
}

/** A command, a picture or an introduced block directly after the last step belongs to that step. */
function endOf(siblings: readonly FlowContent[], last: number): number {
  const next = siblings[last + 1];
  return isPicture(next) ||
    (next !== undefined && isCode(next)) ||
    (next?.type === 'paragraph' && isCommand(toLine(next))) ||
    introducesNext(siblings[last], next)
    ? last + 2
    : last + 1;
}

function isPicture(node: FlowContent | undefined): boolean {
  return node?.type === 'figure' || (node?.type === 'paragraph' && toLine(node) === '');
}
