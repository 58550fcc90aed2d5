import { questionMarks } from '../lexicon/questions.ts';
import { lastOf } from '../tree/last.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, ListItem, Paragraph } from '../tree/types.ts';
import { isAllStrong } from './reading/label.ts';
import { hasLines, splitLines } from './reading/lines.ts';
import { beginsWithNumber, cutMarker, type NumberMarker, numberMarker, startOf } from './reading/marker.ts';
import { goesOn, isCount, listOf, markedItem } from './reading/numbered.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

interface Entry {
  index: number;
  paragraph: Paragraph;
  number: NumberMarker;
}

/** Paragraphs in a row that count `1)`, `2)`, `3)` are the items of an ordered list. What stands between two of them belongs to the first. */
export const numberedParagraphs: Rule = {
  name: 'numbered-paragraphs',
  looksAt: trait.number,
  apply(siblings) {
    const runs = numberedRuns(siblings);
    if (runs.length === 0) return siblings;
    const made: FlowContent[] = [];
    let done = 0;
    for (const run of runs) {
      for (const node of siblings.slice(done, run[0]?.index)) made.push(node);
      done = lastExtent(siblings, run);
      const items = run.map((entry, position) => itemOf(entry, siblings, run[position + 1]?.index ?? done));
      made.push(listOf('numbered-paragraphs', items, run[0]?.number));
    }
    for (const node of siblings.slice(done)) made.push(node);
    return made;
  },
};

/** How far a part of an item may go that is no paragraph. */
const parts = new Set<FlowContent['type']>(['list', 'code', 'figure', 'table', 'embed', 'math']);
const mostParts = 4;

function numberedRuns(siblings: readonly FlowContent[]): Entry[][] {
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  const close = (): void => {
    if (isCount(run.map(({ number }) => number)) && !areTitles(siblings, run) && !areQuestions(run)) runs.push(run);
    run = [];
  };
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    const last = lastOf(run);
    if (node.type !== 'paragraph') {
      if (last && (!parts.has(node.type) || index - last.index > mostParts)) close();
      continue;
    }
    const number = beginsWithNumber(node.children) ? numberMarker(startOf(node.children, 40)) : undefined;
    if (last && (!number || !goesOn(last.number, number))) close();
    if (number) run.push({ index, paragraph: node, number });
  }
  close();
  return runs;
}

/** Bold lines above lists and pictures are titles of parts, and the list rules leave them to those for headings. */
function areTitles(siblings: readonly FlowContent[], run: readonly Entry[]): boolean {
  const isClosed = run.every(({ index }, position) => position === 0 || siblings[index - 1]?.type === 'paragraph');
  return !isClosed && run.every(({ paragraph }) => isAllStrong(paragraph));
}

/** Numbered questions with their answers are no list of things. */
function areQuestions(run: readonly Entry[]): boolean {
  if (!run.some(({ paragraph }) => hasLines(paragraph))) return false;
  return run.filter(({ paragraph }) => asks(paragraph)).length * 2 > run.length;
}

/** Tells whether the first line is a question. */
function asks(paragraph: Paragraph): boolean {
  const text = toText(paragraph);
  if (!questionMarks.some((mark) => text.includes(mark))) return false;
  return questionMarks.includes(splitLines(paragraph)[0]?.text.slice(-1) ?? '');
}

/** Where the last item ends: the items before it tell what may belong to one. */
function lastExtent(siblings: readonly FlowContent[], run: readonly Entry[]): number {
  const first = run[0]?.index ?? 0;
  const last = run.at(-1)?.index ?? 0;
  const usual = new Set<string>(
    siblings
      .slice(first, last)
      .map(({ type }) => type)
      .filter((type) => type !== 'paragraph'),
  );
  const next = siblings[last + 1];
  return next !== undefined && usual.has(next.type) ? last + 2 : last + 1;
}

function itemOf(entry: Entry, siblings: readonly FlowContent[], end: number): ListItem {
  cutMarker(entry.paragraph.children, entry.number.marker);
  const children = siblings.slice(entry.index, end);
  return markedItem('numbered-paragraphs', entry.number.marker, children);
}
