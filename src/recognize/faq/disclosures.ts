import { toLine } from '../../tree/line.ts';
import type { Details, FaqPair, FlowContent } from '../../tree/types.ts';
import type { Proposal, RecognizeContext } from '../recognizer.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { isQuestion } from './question.ts';
import { isUnderFaqTitleOf } from './under-title.ts';

/** Disclosures whose summaries are questions: any under an FAQ title, elsewhere at least half of a run. */
export function disclosures(run: readonly Details[], start: number, context: RecognizeContext): Proposal[] {
  const pairs: FaqPair[] = [];
  let asking = 0;
  for (const { children } of run) {
    const [summary, ...rest] = children;
    const answer = rest as FlowContent[];
    if (summary?.type !== 'summary' || !isAnswer(answer)) return [];
    if (isQuestion(toLine(summary))) asking += 1;
    pairs.push(pairOf(summary.children, answer));
  }
  const isFaq = isUnderFaqTitleOf(asking, context);
  if (!isFaq && asking * 2 < pairs.length) return [];
  const signals = [`disclosures: ${pairs.length}`, `of these ask: ${asking}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return [
    {
      start,
      end: start + run.length,
      node: faqOf(pairs),
      score: isFaq ? 0.95 : pairs.length > 1 ? 0.85 : 0.6,
      signals,
    },
  ];
}
