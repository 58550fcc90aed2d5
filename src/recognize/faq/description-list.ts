import { toLine } from '../../tree/line.ts';
import type { DescriptionList, FaqPair } from '../../tree/types.ts';
import type { Proposal, RecognizeContext } from '../recognizer.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { isQuestion } from './question.ts';
import { isUnderFaqTitle } from './under-title.ts';

/** A description list whose terms ask: one at least under an FAQ title, elsewhere more than half of several. */
export function definedQuestions(list: DescriptionList, start: number, context: RecognizeContext): Proposal[] {
  const pairs: FaqPair[] = [];
  let asking = 0;
  for (const part of list.children) {
    if (part.type === 'term') {
      if (isQuestion(toLine(part))) asking += 1;
      pairs.push(pairOf(part.children, []));
    } else {
      const answer = pairs.at(-1)?.children[1];
      if (answer?.type !== 'answer') return [];
      for (const child of part.children) answer.children.push(child);
    }
  }
  const isComplete = pairs.every(({ children: [, answer] }) => answer?.type === 'answer' && isAnswer(answer.children));
  const isFaq = isUnderFaqTitle(context);
  const isEnough = isFaq ? asking > 0 : asking > 1 && asking * 2 > pairs.length;
  if (!isComplete || !isEnough) return [];
  const signals = [`terms: ${pairs.length}`, `of these ask: ${asking}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return [{ start, end: start + 1, node: faqOf(pairs), score: isFaq ? 0.95 : 0.85, signals }];
}
