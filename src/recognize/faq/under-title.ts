import { isFaqTitle, isQuestionsTitle } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import { type WordedContext, wordsAt } from '../words.ts';

/**
 * Tells whether a place is under a title of questions and answers. It reads all headings above, so call it only where
 * something else suggests an FAQ.
 */
export function isUnderFaqTitle(context: WordedContext): boolean {
  const words = wordsAt(context);
  return context.headings.some((heading) => isQuestionsTitle(toLine(heading), words));
}

/**
 * Tells the same for boxes that open: at least one must be a question, or a title must promise answers. Under `Any
 * questions?` a page may open its contact form.
 */
export function isUnderFaqTitleOf(asking: number, context: WordedContext): boolean {
  if (!isUnderFaqTitle(context)) return false;
  const words = wordsAt(context);
  return asking > 0 || context.headings.some((heading) => isFaqTitle(toLine(heading), words));
}
