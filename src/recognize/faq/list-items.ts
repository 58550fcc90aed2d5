import { onOneLine, toLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { FaqPair, FlowContent, List, ListItem } from '../../tree/types.ts';
import { mayEndAsking } from '../../values/asks.ts';
import type { Proposal, RecognizeContext } from '../recognizer.ts';
import { askingLine, boldStart } from './asking-line.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { isUnderFaqTitle } from './under-title.ts';

/**
 * A list each of whose items asks and answers: its first block or the bold text at its start is the question, the rest is the answer. So do
 * page builders make toggles. Outside an FAQ section two such items at least are wanted.
 */
export function listQuestions(list: List, start: number, context: RecognizeContext): Proposal[] {
  const pairs: FaqPair[] = [];
  for (const item of list.children) {
    const pair = itemPair(item);
    if (!pair) return [];
    pairs.push(pair);
  }
  const isFaq = isUnderFaqTitle(context);
  if (pairs.length < (isFaq ? 1 : 2)) return [];
  const signals = [`items that ask: ${pairs.length}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return [{ start, end: start + 1, node: faqOf(pairs), score: isFaq ? 0.95 : 0.8, signals }];
}

function itemPair({ children }: ListItem): FaqPair | undefined {
  const first = children[0];
  if (first?.type === 'details' && children.length === 1) {
    const [summary, ...answer] = first.children;
    if (summary?.type !== 'summary' || !isAnswer(answer as FlowContent[])) return undefined;
    return askingLine(summary.children, toLine(summary)) && pairOf(summary.children, answer as FlowContent[]);
  }
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return undefined;
  const text = toText(first);
  if (boldStart(first.children) === 0 && !mayEndAsking(text)) return undefined;
  const asking = askingLine(first.children, onOneLine(text));
  if (!asking) return undefined;
  const rest = children.slice(1);
  const answer: FlowContent[] = asking.answer ? [asking.answer, ...rest] : rest;
  if (!isAnswer(answer)) return undefined;
  return pairOf(first.type === 'heading' ? [first] : asking.question, answer);
}
