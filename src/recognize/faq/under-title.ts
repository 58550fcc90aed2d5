import { isFaqTitle } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { RecognizeContext } from '../recognizer.ts';

/** Tells whether a place stands under a title of questions and answers. It reads all headings above: to be asked where something else speaks for an FAQ. */
export function isUnderFaqTitle({ headings }: RecognizeContext): boolean {
  return headings.some((heading) => isFaqTitle(toLine(heading)));
}
