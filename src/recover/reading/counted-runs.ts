import type { FlowContent, Paragraph } from '../../tree/types.ts';
import { beginsWithNumber, type NumberMarker, numberMarker, startOf } from './marker.ts';
import { goesOn } from './numbered.ts';

/** A paragraph that begins with a number, and where it stands. */
export interface CountedParagraph {
  index: number;
  paragraph: Paragraph;
  number: NumberMarker;
}

/** What a part of an item may be that is no paragraph. */
const parts = new Set<FlowContent['type']>(['list', 'code', 'figure', 'table', 'embed', 'math', 'callout']);
/** How far the next number may be. */
const mostParts = 4;

/** Returns the paragraphs that count on from one to the next, near enough to each other. */
export function countedRuns(siblings: readonly FlowContent[]): CountedParagraph[][] {
  const runs: CountedParagraph[][] = [];
  let run: CountedParagraph[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    const last = run.at(-1);
    if (last && index - last.index > mostParts + (node.type === 'paragraph' ? 1 : 0)) close();
    if (node.type !== 'paragraph') {
      if (!parts.has(node.type)) close();
      continue;
    }
    const number = numberOf(node);
    if (number === undefined) continue;
    if (last && !goesOn(last.number, number)) close();
    run.push({ index, paragraph: node, number });
  }
  close();
  return runs;
}

function numberOf({ children }: Paragraph): NumberMarker | undefined {
  return beginsWithNumber(children) ? numberMarker(startOf(children, 40)) : undefined;
}

/** Tells whether text stands between the numbers of a run so often that they may as well be titles. */
export function isInterrupted(run: readonly CountedParagraph[], siblings: readonly FlowContent[]): boolean {
  let gaps = 0;
  for (let at = 1; at < run.length; at += 1) {
    const between = siblings.slice((run[at - 1]?.index ?? 0) + 1, run[at]?.index);
    if (between.some(({ type }) => type === 'paragraph')) gaps += 1;
  }
  return gaps * 2 > run.length - 1;
}

const farthest = 12;

/** Returns the place of a paragraph behind a run, too far from it, that goes on with its count: the run is not all of the list. */
export function nextNumbered(siblings: readonly FlowContent[], run: readonly CountedParagraph[]): number | undefined {
  const last = run.at(-1);
  if (last === undefined) return undefined;
  for (let index = last.index + 1; index < siblings.length && index <= last.index + farthest; index += 1) {
    const node = siblings[index] as FlowContent;
    if (node.type === 'section') return undefined;
    const number = node.type === 'paragraph' ? numberOf(node) : undefined;
    if (number && goesOn(last.number, number)) return index;
  }
  return undefined;
}
