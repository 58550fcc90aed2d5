import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { createParent } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import type { FlowContent, List, Step } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import { closes, isEyebrow, takeClosing } from './last-step.ts';
import { leadsOut } from './lead-out.ts';
import { stepOf } from './listed.ts';
import { follows, isFirst, isLastStep, numberAlone, numberedLine, type StepNumber, stepNumber } from './number.ts';
import { badgedRow } from './number-before.ts';
import type { Wholeness } from './whole.ts';

/** How many blocks that head something else may stand between two steps. */
const mostBetween = 2;

/** So many steps may have a number left out, or one given twice. */
const fewestWithGap = 3;

/**
 * Neighbours that are numbered as steps from one on; a section is a step with all that stands in it. What stands
 * between two steps belongs to the first.
 */
export function numberedBlocks(
  siblings: readonly FlowContent[],
  wholeness: () => Wholeness,
  words: ChosenWords,
): Proposal[] {
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; start += 1) {
    const node = siblings[start] as FlowContent;
    if (node.type === 'list') {
      const list = numberedItems(node, start, words);
      if (list) proposals.push(list);
    }
    const first = stepNumber(node, words);
    if (first === undefined || !isFirst(first)) continue;
    const badged = badgedRow(siblings, start, words);
    if (badged) {
      const { steps, end } = badged;
      if (wholeness().highestFrom(node) <= steps.length) proposals.push(badgedSteps(start, end, steps));
      start = end - 1;
      continue;
    }
    const run = runFrom(siblings, start, first, words);
    if (run.places.length > 1) {
      const line = numberedLine(node);
      const isWhole = run.last - first.value === run.places.length - 1 || run.places.length >= fewestWithGap;
      if (!run.isBroken && isWhole && line && wholeness().highestFrom(line) <= run.last)
        proposals.push(numbered(siblings, run, words));
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
  /** Whether a number follows that the count does not lead to. */
  isBroken: boolean;
}

function runFrom(siblings: readonly FlowContent[], start: number, first: StepNumber, words: ChosenWords): Run {
  const { type } = siblings[start] as FlowContent;
  const places = [start];
  let last = first;
  let between = 0;
  let end = start + 1;
  let left: number | undefined;
  let isBroken = false;
  for (; end < siblings.length; end += 1) {
    const node = siblings[end] as FlowContent;
    const number = node.type === type ? (stepNumber(node, words) ?? numberAlone(node, last)) : undefined;
    if (number && follows(last, number)) {
      places.push(end);
      last = number;
      between = 0;
      left = undefined;
    } else if (number) {
      isBroken = !isFirst(number);
      break;
    } else if (node.type === type && places.length > 1 && isLastStep(node, words)) {
      places.push(end);
      last = { value: last.value + 1, part: '' };
      end += 1;
      break;
    } else if (leaves(node)) {
      left ??= end;
      between += 1;
      if (between > mostBetween) break;
    }
  }
  return { places, end: lastEnd(siblings, places, left ?? end, words), last: last.value, isBroken };
}

function leaves(node: FlowContent): boolean {
  return node.type === 'heading' || node.type === 'section' || node.type === 'thematicBreak';
}

/**
 * The last step has no more blocks than the longest of the others, and of boxes and tables only such as another step
 * has, and ends before a farewell; a section is one block. What its last line leads to belongs to it.
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
  return end < most && leadsOut(siblings[end - 1], siblings[end]) ? end + 1 : end;
}

const boxes = new Set<FlowContent['type']>(['callout', 'table', 'details']);

function belongs(node: FlowContent, usual: ReadonlySet<FlowContent['type']>, words: ChosenWords): boolean {
  return !closes(node, words) && (!boxes.has(node.type) || usual.has(node.type));
}

function numbered(siblings: readonly FlowContent[], { places, end }: Run, words: ChosenWords): Proposal {
  const children = places.map((place, index) => createParent('step', siblings.slice(place, places[index + 1] ?? end)));
  const signals = [`blocks numbered as steps: ${children.length}`];
  const rest = takeClosing(lastOf(children), words);
  const node = { type: 'steps' as const, children };
  return { start: places[0] ?? 0, end, node, ...(rest.length > 0 && { rest }), score: 0.9, signals };
}

/** A list whose items all say the numbers of steps. */
function numberedItems({ children, position }: List, start: number, words: ChosenWords): Proposal | undefined {
  if (children.length < 2) return undefined;
  let last: StepNumber | undefined;
  for (const item of children) {
    // Boxes to tick off what is done stand before steps as well, which say their numbers.
    const number = item.checked === true ? undefined : stepNumber(item.children[0], words);
    if (!number || (last ? !follows(last, number) : !isFirst(number))) return undefined;
    last = number;
  }
  const signals = [`items numbered as steps: ${children.length}`];
  const node = { type: 'steps' as const, children: children.map(stepOf), ...(position && { position }) };
  return { start, end: start + 1, node, score: 0.9, signals };
}
