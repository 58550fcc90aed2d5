import type { FlowContent, Paragraph } from '../../tree/types.ts';
import { beginsWithNumber, type NumberMarker, numberMarker, startOf } from './marker.ts';
import { goesOn } from './numbered.ts';

/** A paragraph that begins with a number, and its index. */
export interface CountedParagraph {
  index: number;
  paragraph: Paragraph;
  number: NumberMarker;
}

/** Blocks other than paragraphs that may be parts of an item. */
const parts = new Set<FlowContent['type']>(['list', 'code', 'figure', 'table', 'embed', 'math', 'callout']);
/** How far away the next number may be. */
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
  return beginsWithNumber(children) ? numberMarker(startOf(children, 40).trimStart()) : undefined;
}

/** Tells whether text occurs between the numbers of a run so often that they may be titles. */
export function isInterrupted(run: readonly CountedParagraph[], siblings: readonly FlowContent[]): boolean {
  let gaps = 0;
  for (let at = 1; at < run.length; at += 1) {
    const between = siblings.slice((run[at - 1]?.index ?? 0) + 1, run[at]?.index);
    if (between.some(({ type }) => type === 'paragraph')) gaps += 1;
  }
  return gaps * 2 > run.length - 1;
}

const farthest = 12;

/**
 * Tells whether a paragraph near a run, but outside it, is numbered in its style as if it were a part: higher after it,
 * or lower before it. The run is then not the whole list.
 */
export function isPart(run: readonly CountedParagraph[], siblings: readonly FlowContent[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  const near = (from: number, to: number, fits: (value: number) => boolean): boolean =>
    siblings.slice(Math.max(0, from), to).some((node) => {
      const number = node.type === 'paragraph' ? numberOf(node) : undefined;
      return number !== undefined && number.style === first.number.style && fits(number.value);
    });
  if (near(last.index + 1, last.index + farthest, (value) => value > last.number.value)) return true;
  return first.number.value > 1 && near(first.index - farthest, first.index, (value) => value < first.number.value);
}
