import { isMenu } from '../../recover/heading.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { faqOf, isAnswer, isForm, pairOf } from './pair.ts';
import { invites, isQuestion } from './question.ts';
import { isUnderFaqTitleOf } from './under-title.ts';

/**
 * Lines in a box with what they open, as in an accordion: a run of them of which at least half are questions, or any
 * under an FAQ title.
 */
export function boxedQuestions(siblings: readonly FlowContent[], context: PreparedContext): Proposal[] {
  const { boxes } = context;
  if (boxes === undefined || boxes.size === 0) return [];
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; start += 1) {
    const pairs: FaqPair[] = [];
    let asking = 0;
    let end = start;
    for (let size = boxAt(siblings, end, boxes); size > 0; size = boxAt(siblings, end, boxes)) {
      const question = siblings[end] as FlowContent;
      if (question.type !== 'paragraph') break;
      const line = toLine(question);
      if (invites(line)) break;
      if (isQuestion(line)) asking += 1;
      else if (siblings.slice(end + 1, end + size).every((block) => block.type === 'list' && isMenu(block))) break;
      pairs.push(pairOf(question.children, siblings.slice(end + 1, end + size)));
      end += size;
    }
    if (pairs.length === 0) continue;
    const isFaq = isUnderFaqTitleOf(asking, context);
    const isEnough = isFaq || (pairs.length > 1 && asking * 2 >= pairs.length && areAnswered(pairs));
    if (isEnough) {
      const signals = [`boxes: ${pairs.length}`, `of these ask: ${asking}`, isFaq ? 'FAQ title' : '-no FAQ title'];
      proposals.push({ start, end, node: faqOf(pairs), score: isFaq ? 0.95 : 0.85, signals });
    }
    start = end - 1;
  }
  return proposals;
}

/** Forms contain questions, too. */
function areAnswered(pairs: readonly FaqPair[]): boolean {
  const answered = pairs.filter(({ children: [, answer] }) => answer?.type === 'answer' && !isForm(answer.children));
  return answered.length * 2 > pairs.length;
}

const mostBlocks = 60;

/** The number of blocks in the box with an answer that starts here; 0 if none does. */
function boxAt(siblings: readonly FlowContent[], start: number, boxes: NonNullable<PreparedContext['boxes']>): number {
  const first = siblings[start];
  const last = first && boxes.get(first);
  if (last === undefined) return 0;
  for (let at = start + 1; at < siblings.length && at - start < mostBlocks; at += 1) {
    const node = siblings[at] as FlowContent;
    // Where recovery has replaced the last block, the start of the next box marks the end.
    const isNext = boxes.has(node);
    if (!isNext && node !== last) continue;
    const end = isNext ? at : at + 1;
    return isAnswer(siblings.slice(start + 1, end)) ? end - start : 0;
  }
  return 0;
}
