import { isQuestionsTitle } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import { type WordedContext, wordsAt } from '../words.ts';

/**
 * Tells whether a place stands under a title of questions and answers. It reads all headings above: to be asked where
 * something else speaks for an FAQ.
 */
export function isUnderFaqTitle(context: WordedContext): boolean {
  const words = wordsAt(context);
  return context.headings.some((heading) => isQuestionsTitle(toLine(heading), words));
}
