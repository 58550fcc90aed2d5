import { arrayOf, createParent } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { DescriptionList, FaqPair, PhrasingContent, Question, Term } from '../../tree/types.ts';
import type { Proposal, RecognizeContext } from '../recognizer.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { isQuestion } from './question.ts';
import { isUnderFaqTitle } from './under-title.ts';

/** A description list whose terms are questions: one under an FAQ title, elsewhere most of several. */
export function definedQuestions(list: DescriptionList, start: number, context: RecognizeContext): Proposal[] {
  const pairs: FaqPair[] = [];
  /** Pairs with a question, by number. */
  const asked = new Set<number>();
  for (const part of list.children) {
    if (part.type === 'term') {
      const last = pairs.at(-1);
      const [question, answer] = last?.children ?? [];
      if (last && question?.type === 'question' && answer?.type === 'answer' && answer.children.length === 0) {
        // Consecutive terms share one definition.
        last.children[0] = joined(question, part);
        if (isQuestion(toLine(part))) asked.add(pairs.length);
        continue;
      }
      pairs.push(pairOf(part.children, []));
      if (isQuestion(toLine(part))) asked.add(pairs.length);
    } else {
      const answer = pairs.at(-1)?.children[1];
      if (answer?.type !== 'answer') return [];
      for (const child of part.children) answer.children.push(child);
    }
  }
  const isComplete = pairs.every(({ children: [, answer] }) => answer?.type === 'answer' && isAnswer(answer.children));
  const asking = asked.size;
  const isFaq = isUnderFaqTitle(context);
  const isEnough = isFaq ? asking > 0 : asking > 1 && asking * 2 > pairs.length;
  if (!isComplete || !isEnough) return [];
  const signals = [`terms: ${pairs.length}`, `of these ask: ${asking}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return [{ start, end: start + 1, node: faqOf(pairs), score: isFaq ? 0.95 : 0.85, signals }];
}

/** One question made of several terms, each a paragraph. */
function joined(question: Question, { children }: Term): Question {
  const next = createParent('paragraph', children);
  const isJoined = question.children.some((child) => child.type === 'paragraph');
  if (!isJoined) {
    const first = createParent('paragraph', question.children as PhrasingContent[]);
    return createParent('question', arrayOf<Question['children']>(first, next));
  }
  question.children.push(next);
  return question;
}
