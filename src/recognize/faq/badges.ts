import { createNode } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent, List } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { wordsAt } from '../words.ts';
import { isLoneLabel } from './labelled.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { isQuestion } from './question.ts';
import { isUnderFaqTitle } from './under-title.ts';

/** A question and its answer, each after a label that is its own block, such as a badge. */
interface Badged {
  pair: FaqPair;
  asks: boolean;
  /** The number of blocks. */
  size: number;
}

/** Questions after lone labels: two, half of them worded as such, or one under an FAQ title. */
export function badgedQuestions(siblings: readonly FlowContent[], context: PreparedContext): Proposal[] {
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; start += 1) {
    const found: Badged[] = [];
    let end = start;
    for (let next = badgedAt(siblings, end, context); next; next = badgedAt(siblings, end, context)) {
      found.push(next);
      end += next.size;
    }
    if (found.length === 0) continue;
    const proposal = proposalOf(found, start, end, context);
    if (proposal) proposals.push(proposal);
    start = end - 1;
  }
  return proposals;
}

/** The same for list items of one such question each. */
export function badgedItems({ children }: List, start: number, context: PreparedContext): Proposal[] {
  const found: Badged[] = [];
  for (const { children: blocks } of children) {
    const badged = badgedAt(blocks, 0, context);
    if (badged?.size !== blocks.length) return [];
    found.push(badged);
  }
  const proposal = proposalOf(found, start, start + 1, context);
  return proposal ? [proposal] : [];
}

function proposalOf(
  found: readonly Badged[],
  start: number,
  end: number,
  context: PreparedContext,
): Proposal | undefined {
  const isFaq = isUnderFaqTitle(context);
  const asking = found.filter(({ asks }) => asks).length;
  if (!isFaq && (found.length < 2 || asking * 2 < found.length)) return undefined;
  const signals = [`labels alone: ${found.length}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return { start, end, node: faqOf(found.map(({ pair }) => pair)), score: isFaq ? 0.95 : 0.85, signals };
}

/** Reads a label, a question, a label and an answer that ends before the next label or heading. */
function badgedAt(blocks: readonly FlowContent[], start: number, context: PreparedContext): Badged | undefined {
  const label = blocks[start];
  if (label?.type !== 'paragraph') return undefined;
  const words = wordsAt(context);
  if (!isLoneLabel(label, 'question', words)) return undefined;
  const question = blocks[start + 1];
  const answerLabel = blocks[start + 2];
  if (question?.type !== 'paragraph') return undefined;
  if (answerLabel?.type !== 'paragraph' || !isLoneLabel(answerLabel, 'answer', words)) return undefined;
  let end = start + 3;
  for (let node = blocks[end]; node !== undefined && !endsBadged(node); node = blocks[end]) end += 1;
  if (!isAnswer(blocks.slice(start + 3, end))) return undefined;
  const pair = pairOf([...label.children, createNode('break'), ...question.children], blocks.slice(start + 2, end));
  return { pair, asks: isQuestion(toLine(question)), size: end - start };

  function endsBadged(node: FlowContent): boolean {
    if (node.type === 'heading' || node.type === 'section' || node.type === 'thematicBreak') return true;
    return node.type === 'paragraph' && isLoneLabel(node, 'question', words);
  }
}
