import { questionMarks } from '../lexicon/questions.ts';
import { noStepTitles, stepTitles, stepWords } from '../lexicon/steps.ts';
import { titleTest } from '../lexicon/title.ts';
import { startOf } from '../recover/reading/marker.ts';
import { createParent } from '../tree/create.ts';
import { toLine } from '../tree/line.ts';
import type { FlowContent, List, ListItem, Paragraph, PhrasingContent, Step } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';
import { titlesOf } from './title.ts';

/** Procedures: ordered lists under a title that announces one, and blocks that are numbered as steps. */
export const steps = defineRecognizer({
  name: 'steps',
  looksAt: ['list', 'section', 'paragraph'],
  recognize(siblings, context) {
    const { parent, flattened } = context;
    if (parent.type === 'listItem' || parent.type === 'step') return [];
    const proposals = numberedBlocks(siblings);
    if (flattened === false) return proposals;
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      if (node.type !== 'list' || !mayBeSteps(node)) continue;
      const titles = titlesOf(siblings, index, context);
      if (titles.some(isTitle) && !titles.some(isNoTitle) && saysActions(node.children))
        proposals.push(listed(node, index));
    }
    return proposals;
  },
});

const announces = titleTest(stepTitles);
/** A question is answered, by choices as often as by steps. */
const isTitle = (title: string): boolean => announces(title) && !questionMarks.includes(title.slice(-1));
const isNoTitle = titleTest(noStepTitles);
const numbering = new Set(Object.values(stepWords).flat());
const initials = new Set(Array.from(numbering, (word) => word.charAt(0)));

function listed(list: List, start: number): Proposal {
  const children = list.children.map(({ children, position }): Step => {
    const step = createParent('step', children);
    if (position) step.position = position;
    return step;
  });
  const position = list.position && { position: list.position };
  const signals = [`ordered items: ${children.length}`, 'title of a procedure'];
  return { start, end: start + 1, node: { type: 'steps', children, ...position }, score: 0.85, signals };
}

/** A list that goes on with the count of another keeps its numbers, and one that recovery made or put structure into stays what it was made. */
function mayBeSteps({ ordered, origin, start, children }: List): boolean {
  return ordered && origin === undefined && start === undefined && children.length > 1 && children.every(isPlain);
}

function isPlain({ children, identifier, checked }: ListItem): boolean {
  return (
    identifier === undefined &&
    checked === undefined &&
    children.every(({ origin }) => origin === undefined) &&
    children[0]?.type === 'paragraph'
  );
}

const fewestWords = 3;

/** What is done in a step is said in words: names alone are ranked or listed, and links alone lead to other pages. */
function saysActions(items: readonly ListItem[]): boolean {
  const first = items.map(({ children: [block] }) => block as Paragraph);
  if (first.some(({ children }) => children.length === 1 && children[0]?.type === 'link')) return false;
  return (
    first.filter((block) => toLine(block).split(' ', fewestWords).length === fewestWords).length * 2 > items.length
  );
}

const longestNumber = 24;

/** The number of the step that a block begins with: `Step 2: …`, in a heading, in bold type, or as the start of its text. */
function stepNumber(node: FlowContent | undefined): number | undefined {
  if (node?.type === 'section') return stepNumber(node.children[0]);
  if ((node?.type !== 'heading' && node?.type !== 'paragraph') || !mayBeNumbered(node.children)) return undefined;
  const text = startOf(node.children, longestNumber).trimStart();
  if (!/\d/.test(text)) return undefined;
  const found = /^(\p{L}{4,9})\s(?:#\s?)?(\d{1,2})(?=\s?[:.–—)-]|\s*$)/u.exec(text);
  if (!found || !numbering.has((found[1] ?? '').toLowerCase())) return undefined;
  return Number(found[2]);
}

/** Tells at little cost whether a line may begin with the word for a step. */
function mayBeNumbered(children: readonly PhrasingContent[]): boolean {
  const first = children[0];
  if (first?.type !== 'text') return first !== undefined && isParent(first);
  const letter = first.value.charAt(0);
  return initials.has(letter.toLowerCase()) || letter.trim() === '';
}

/** Neighbours that are numbered as steps from one on; a section is a step with all that stands in it. */
function numberedBlocks(siblings: readonly FlowContent[]): Proposal[] {
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; start += 1) {
    if (stepNumber(siblings[start]) !== 1) continue;
    const places = [start];
    const type = siblings[start]?.type;
    let end = start + 1;
    for (; end < siblings.length; end += 1) {
      const node = siblings[end] as FlowContent;
      if (node.type === type && stepNumber(node) === places.length + 1) places.push(end);
      else if (leaves(node) || stepNumber(node) !== undefined) break;
    }
    if (places.length > 1) proposals.push(numbered(siblings, places, lastEnd(places, end)));
    start = end - 1;
  }
  return proposals;
}

function leaves(node: FlowContent): boolean {
  return node.type === 'heading' || node.type === 'section' || node.type === 'thematicBreak';
}

/** The last step has no more blocks than the longest of the others. */
function lastEnd(places: readonly number[], end: number): number {
  const last = places.at(-1) ?? 0;
  const sizes = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return Math.min(end, last + sizes.reduce((most, size) => Math.max(most, size), Number.NEGATIVE_INFINITY));
}

function numbered(siblings: readonly FlowContent[], places: readonly number[], end: number): Proposal {
  const children = places.map((place, index) => createParent('step', siblings.slice(place, places[index + 1] ?? end)));
  const signals = [`blocks numbered as steps: ${children.length}`];
  return { start: places[0] ?? 0, end, node: { type: 'steps', children }, score: 0.9, signals };
}
