import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { hasLines, splitLines } from '../../recover/reading/lines.ts';
import { stepOfLine } from '../../recover/reading/step-line.ts';
import { createParent } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import type { FlowContent, List, Step } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import type { Continuations } from './continuation.ts';
import { introducesNext } from './introduces-next.ts';
import { isClosing, isEyebrow, takeClosing } from './last-step.ts';
import { stepOf } from './list.ts';
import { follows, isFirst, isLastStep, numberAlone, numberedLine, type StepNumber, stepNumber } from './number.ts';
import { badgedRow } from './number-before.ts';

/** How many blocks that begin another part may occur between two steps. */
const mostBetween = 2;

/** From this number of steps on, a number may be missing or repeated. */
const fewestWithGap = 3;

/**
 * Proposes siblings that are numbered as steps; a section with its whole content is one step. Blocks between two steps
 * belong to the first.
 */
export function numberedBlocks(
  siblings: readonly FlowContent[],
  continuations: () => Continuations,
  words: ChosenWords,
): Proposal[] {
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; start += 1) {
    const node = siblings[start] as FlowContent;
    if (node.type === 'list') {
      const list = numberedItems(node, start, continuations, words);
      if (list) proposals.push(list);
    }
    const first = stepNumber(node, words);
    if (first === undefined || !isFirst(first)) continue;
    const badged = badgedRow(siblings, start, words);
    if (badged) {
      const { steps, end } = badged;
      if (continuations().highestFrom(node) <= steps.length) proposals.push(badgedSteps(start, end, steps));
      start = end - 1;
      continue;
    }
    const run = runFrom(siblings, start, first, words);
    if (run.places.length > 1) {
      const line = numberedLine(node);
      const isWhole = run.last - first.value === run.places.length - 1 || run.places.length >= fewestWithGap;
      if (!run.isBroken && isWhole && line && continuations().highestFrom(line) < first.value + run.places.length)
        proposals.push(numberedSteps(siblings, run, words));
    }
    start = run.places.at(-1) ?? start;
  }
  return proposals;
}

function badgedSteps(start: number, end: number, steps: Step[]): Proposal {
  const signals = [`sections with the number of a step before each: ${steps.length}`];
  return { start, end, node: { type: 'steps', children: steps }, score: 0.9, signals };
}

interface Run {
  places: number[];
  end: number;
  last: number;
  /** Whether the run ends before a number that neither continues the count nor begins a new one, or lacks a step. */
  isBroken: boolean;
}

function runFrom(siblings: readonly FlowContent[], start: number, first: StepNumber, words: ChosenWords): Run {
  const { type } = siblings[start] as FlowContent;
  const places = [start];
  let last = first;
  let between = 0;
  let end = start + 1;
  let otherPart: number | undefined;
  let isBroken = false;
  for (; end < siblings.length; end += 1) {
    const node = siblings[end] as FlowContent;
    const number = node.type === type ? (stepNumber(node, words) ?? numberAlone(node, last)) : undefined;
    if (number && follows(last, number)) {
      places.push(end);
      last = number;
      between = 0;
      otherPart = undefined;
      if (holdsNext(node, number, words)) isBroken = true;
    } else if (number) {
      isBroken ||= !isFirst(number);
      break;
    } else if (node.type === type && places.length > 1 && isLastStep(node, words)) {
      places.push(end);
      last = { value: last.value + 1, part: '' };
      end += 1;
      break;
    } else if (beginsOtherPart(node)) {
      otherPart ??= end;
      between += 1;
      if (between > mostBetween) break;
    }
  }
  isBroken ||= (first.total ?? 0) > last.value;
  return { places, end: lastEnd(siblings, places, otherPart ?? end, words), last: last.value, isBroken };
}

/** Tells whether a later line of a paragraph has the number of the next step. */
function holdsNext(node: FlowContent, { value }: StepNumber, words: ChosenWords): boolean {
  return (
    node.type === 'paragraph' &&
    hasLines(node) &&
    splitLines(node).some(({ text }) => stepOfLine(text.trimStart(), words) === value + 1)
  );
}

function beginsOtherPart(node: FlowContent): boolean {
  return node.type === 'heading' || node.type === 'section' || node.type === 'thematicBreak';
}

/**
 * Returns where the last step ends. It has no more blocks than the longest other step, callouts and tables only if
 * another step has them, and no closing remark; a block that its last line introduces belongs to it.
 */
function lastEnd(
  siblings: readonly FlowContent[],
  places: readonly number[],
  most: number,
  words: ChosenWords,
): number {
  const last = places.at(-1) ?? 0;
  if (siblings[last]?.type === 'section') return last + 1;
  const sizes = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  const usual = new Set(siblings.slice(places[0], last).map(({ type }) => type));
  const longest = sizes.reduce((largest, size) => Math.max(largest, size), 1);
  let end = last + 1;
  while (end < most && end < last + longest && belongs(siblings[end] as FlowContent, usual, words)) {
    if (isEyebrow(siblings, end)) break;
    end += 1;
  }
  return end < most && introducesNext(siblings[end - 1], siblings[end]) ? end + 1 : end;
}

const boxes = new Set<FlowContent['type']>(['callout', 'table', 'details']);

function belongs(node: FlowContent, usual: ReadonlySet<FlowContent['type']>, words: ChosenWords): boolean {
  return !isClosing(node, words) && (!boxes.has(node.type) || usual.has(node.type));
}

function numberedSteps(siblings: readonly FlowContent[], { places, end }: Run, words: ChosenWords): Proposal {
  const children = places.map((place, index) => createParent('step', siblings.slice(place, places[index + 1] ?? end)));
  const signals = [`blocks numbered as steps: ${children.length}`];
  const rest = takeClosing(lastOf(children), words);
  const node = { type: 'steps' as const, children };
  return { start: places[0] ?? 0, end, node, ...(rest.length > 0 && { rest }), score: 0.9, signals };
}

/** Proposes a list whose items all begin with the number of a step. */
function numberedItems(
  { children, position }: List,
  start: number,
  continuations: () => Continuations,
  words: ChosenWords,
): Proposal | undefined {
  if (children.length < 2) return undefined;
  let last: StepNumber | undefined;
  for (const item of children) {
    // Numbered steps may have checkboxes to tick off; an item that is already ticked reports something done.
    const number = item.checked === true ? undefined : stepNumber(item.children[0], words);
    if (!number || (last ? !follows(last, number) : !isFirst(number))) return undefined;
    last = number;
  }
  const line = children[0]?.children[0];
  if (line && last && continuations().highestFrom(line) > last.value) return undefined;
  const signals = [`items numbered as steps: ${children.length}`];
  const node = { type: 'steps' as const, children: children.map(stepOf), ...(position && { position }) };
  return { start, end: start + 1, node, score: 0.9, signals };
}
