import { isAllBold } from '../blocks/bold.ts';
import { procedureTitle } from '../lexicon/procedure-title.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import type { FlowContent, ListItem, Paragraph } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import { type CountedParagraph, countedRuns, isInterrupted, isPart } from './reading/counted-runs.ts';
import { leveledRuns } from './reading/leveled-runs.ts';
import { hasLines, splitLines, textOfParagraph } from './reading/lines.ts';
import { loneNumbers } from './reading/lone-numbers.ts';
import { cutMarker, numberMarker } from './reading/marker.ts';
import { goesOn, isCount, listOf, markedItem } from './reading/numbered.ts';
import { openCount } from './reading/open-count.ts';
import type { RecoverContext, Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'too-few':
    'Fewer paragraphs count than make a list: two from one on, or three from another number on, but not from two.',
  titles: 'It is one of several bold titles of parts.',
  questions: 'It is one of several numbered questions with their answers.',
  'part-of-count':
    'A paragraph near it, or a later line of it, is numbered in the same way, but does not fit the count.',
  interrupted: 'There is text between the numbers, which could also be those of titles.',
  'broken-levels': 'The numbers of several levels are inconsistent.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Paragraphs in a row that count `1)`, `2)`, `3)` are the items of an ordered list. Blocks between two of them belong
 * to the first.
 */
export const numberedParagraphs: Rule<Refusal> = {
  name: 'numbered-paragraphs',
  traits: trait.number,
  refusals,
  apply(siblings, context, refuse) {
    const leveled = leveledRuns('numbered-paragraphs', siblings, context.levels);
    const blocks = loneNumbers('numbered-paragraphs', leveled.blocks);
    const whyNot = refusalsAmong(blocks, context);
    const runs = countedRuns(blocks).filter((run) => {
      const isUnfit = run.some(({ paragraph }) => leveled.unfit.has(paragraph));
      const why = isUnfit ? 'broken-levels' : whyNot(run);
      if (why !== undefined && refuse) for (const { paragraph } of run) refuse(paragraph, why);
      return why === undefined;
    });
    if (runs.length === 0) return blocks;
    const made: FlowContent[] = [];
    let done = 0;
    for (const run of runs) {
      for (const node of blocks.slice(done, run[0]?.index)) made.push(node);
      done = lastExtent(blocks, run);
      const items = run.map((entry, position) => itemOf(entry, blocks, run[position + 1]?.index ?? done));
      made.push(listOf('numbered-paragraphs', items, run[0]?.number));
    }
    for (const node of blocks.slice(done)) made.push(node);
    return made;
  },
};

/** Returns the function that tells why a run of numbered paragraphs is not a list. */
function refusalsAmong(
  siblings: readonly FlowContent[],
  { headings, words }: RecoverContext,
): (run: readonly CountedParagraph[]) => Refusal | undefined {
  const nearest = lastOf(headings);
  let isProcedure: boolean | undefined;
  return (run) => {
    const first = run[0] as CountedParagraph;
    const numbers = run.map(({ number }) => number);
    const isNext = run.length > 1 && openCount(siblings, first.index) === first.number.value;
    if (!isNext && !isCount(numbers)) return 'too-few';
    if (areTitles(siblings, run)) return 'titles';
    if (areQuestions(run)) return 'questions';
    if (isPart(run, siblings) || run.some(countsOn)) return 'part-of-count';
    if (!isInterrupted(run, siblings)) return undefined;
    // Where a title announces a procedure, blocks between two numbers belong to the first of them.
    isProcedure ??= nearest !== undefined && procedureTitle(toLine(nearest), words) !== undefined;
    return isProcedure ? undefined : 'interrupted';
  };
}

/** Tells whether text behind a line break in a paragraph has the next number. */
function countsOn({ paragraph: { children }, number }: CountedParagraph): boolean {
  const next = String(number.value + 1);
  return children.some((node, index) => {
    if (node.type !== 'text' || children[index - 1]?.type !== 'break') return false;
    const text = node.value.trimStart();
    const other = text.startsWith(next) || text.startsWith(`(${next}`) ? numberMarker(text) : undefined;
    return other !== undefined && goesOn(number, other);
  });
}

/** Bold lines above lists and pictures are titles of parts, which the list rules leave to the heading rules. */
function areTitles(siblings: readonly FlowContent[], run: readonly CountedParagraph[]): boolean {
  const isClosed = run.every(({ index }, position) => position === 0 || siblings[index - 1]?.type === 'paragraph');
  return !isClosed && run.every(({ paragraph }) => isAllBold(paragraph));
}

/** Numbered questions with their answers are not a list of things. */
function areQuestions(run: readonly CountedParagraph[]): boolean {
  if (!run.some(({ paragraph }, at) => hasLines(paragraph) || (run[at + 1]?.index ?? 0) > (run[at]?.index ?? 0) + 1))
    return false;
  return run.filter(({ paragraph }) => asks(firstLineOf(paragraph))).length * 2 > run.length;
}

function firstLineOf(paragraph: Paragraph): string {
  return hasLines(paragraph) ? (splitLines(paragraph)[0]?.text ?? '') : textOfParagraph(paragraph);
}

/** Where the last item ends: the items before it show what may belong to one. */
function lastExtent(siblings: readonly FlowContent[], run: readonly CountedParagraph[]): number {
  const first = run[0]?.index ?? 0;
  const last = run.at(-1)?.index ?? 0;
  const between = siblings.slice(first, last).filter((_, at) => !run.some(({ index }) => index === first + at));
  const usual = new Set(between.map(({ type }) => type));
  const next = siblings[last + 1];
  // A paragraph belongs to the last item only where each of the others has one.
  const isFull = run.every(({ index }, at) => at === run.length - 1 || (run[at + 1]?.index ?? 0) > index + 1);
  if (next === undefined || !usual.has(next.type)) return last + 1;
  return next.type !== 'paragraph' || isFull ? last + 2 : last + 1;
}

function itemOf(entry: CountedParagraph, siblings: readonly FlowContent[], end: number): ListItem {
  cutMarker(entry.paragraph.children, entry.number.marker);
  const children = siblings.slice(entry.index, end);
  return markedItem('numbered-paragraphs', entry.number.marker, children);
}
