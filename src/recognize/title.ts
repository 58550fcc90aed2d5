import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import type { FlowContent } from '../tree/types.ts';
import type { RecognizeContext } from './recognizer.ts';

const longestPart = 3;

/**
 * Returns the titles of a block: the nearest heading, the one above it where the nearest names a part, such as a letter
 * of the alphabet, and a heading or paragraph directly before the block.
 */
export function titlesOf(siblings: readonly FlowContent[], index: number, { headings }: RecognizeContext): string[] {
  const titles: string[] = [];
  const before = siblings[index - 1];
  const nearest = lastOf(headings);
  if (before !== nearest && (before?.type === 'heading' || before?.type === 'paragraph')) titles.push(toLine(before));
  const title = nearest ? toLine(nearest) : '';
  titles.push(title);
  return title.length <= longestPart ? [...titles, ...titleAbove(headings)] : titles;
}

/** Returns the title above the nearest one, if there is one. */
export function titleAbove(headings: RecognizeContext['headings']): string[] {
  const above = headings.at(-2);
  return above ? [toLine(above)] : [];
}
