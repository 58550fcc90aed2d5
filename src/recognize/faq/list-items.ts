import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent, List, ListItem } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import { askingLine } from './asking-line.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';

/**
 * A list each of whose items asks and answers: its first block or the bold text at its start is the question, the rest is the answer. So do
 * page builders make toggles. Outside an FAQ section two such items at least are wanted.
 */
export function listQuestions(list: List, start: number, isFaq: () => boolean): Proposal[] {
  const pairs: FaqPair[] = [];
  for (const item of list.children) {
    const pair = itemPair(item);
    if (!pair) return [];
    pairs.push(pair);
  }
  if (pairs.length < (isFaq() ? 1 : 2)) return [];
  const signals = [`items that ask: ${pairs.length}`, isFaq() ? 'FAQ title' : '-no FAQ title'];
  return [{ start, end: start + 1, node: faqOf(pairs), score: isFaq() ? 0.95 : 0.8, signals }];
}

function itemPair({ children: [first, ...rest] }: ListItem): FaqPair | undefined {
  if (first?.type === 'details' && rest.length === 0) {
    const [summary, ...answer] = first.children;
    if (summary?.type !== 'summary' || !isAnswer(answer as FlowContent[])) return undefined;
    return askingLine(summary.children, toLine(summary)) && pairOf(summary.children, answer as FlowContent[]);
  }
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return undefined;
  const asking = askingLine(first.children, toLine(first));
  if (!asking) return undefined;
  const answer: FlowContent[] = asking.answer ? [asking.answer, ...rest] : rest;
  if (!isAnswer(answer)) return undefined;
  return pairOf(first.type === 'heading' ? [first] : asking.question, answer);
}
