import { boldStart } from '../../blocks/bold.ts';
import { onOneLine, toLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { FaqPair, FlowContent, List, ListItem } from '../../tree/types.ts';
import { mayEndAsking } from '../../values/asks.ts';
import type { Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { askingLine } from './asking-line.ts';
import { badgedItems } from './badges.ts';
import { faqOf, isAnswer, pairOf } from './pair.ts';
import { opensAsQuestion } from './question.ts';
import { isRightUnderFaqTitle, isTopic } from './topic.ts';
import { isUnderFaqTitle } from './under-title.ts';

/**
 * A list whose items each are a question and its answer: the first block or the bold text at its start is the question,
 * the rest the answer. Page builders make toggles this way. Outside an FAQ section it needs two such items.
 */
export function listQuestions(
  list: List,
  start: number,
  next: FlowContent | undefined,
  context: PreparedContext,
): Proposal[] {
  const pairs: FaqPair[] = [];
  let end = start + 1;
  for (const [index, item] of list.children.entries()) {
    let pair = itemPair(item.children);
    if (!pair && index > 0 && index === list.children.length - 1 && list.by === 'list-runs' && next) {
      // Joining a split list put the blocks between items into them; the one after the last is still outside.
      pair = next.type === 'paragraph' ? itemPair([...item.children, next]) : undefined;
      if (pair) end += 1;
    }
    if (!pair) return otherItems(list, start, context);
    pairs.push(pair);
  }
  const isFaq = isUnderFaqTitle(context);
  if (pairs.length < (isFaq ? 1 : 2) || (!isFaq && areCases(pairs, context))) return [];
  const signals = [`items that ask: ${pairs.length}`, isFaq ? 'FAQ title' : '-no FAQ title'];
  return [{ start, end, node: faqOf(pairs), score: isFaq ? 0.95 : 0.8, signals }];
}

function otherItems(list: List, start: number, context: PreparedContext): Proposal[] {
  const badged = badgedItems(list, start, context);
  return badged.length > 0 ? badged : boxedItems(list, start, context);
}

/** Items right under an FAQ title that each are a box that opens, worded as questions or not. */
function boxedItems({ children }: List, start: number, context: PreparedContext): Proposal[] {
  const { boxes } = context;
  if (boxes === undefined || boxes.size === 0 || children.length < 2 || !isRightUnderFaqTitle(context)) return [];
  const pairs: FaqPair[] = [];
  for (const { children: blocks } of children) {
    const [first, ...answer] = blocks;
    if ((first?.type !== 'heading' && first?.type !== 'paragraph') || !boxes.has(first)) return [];
    if (!isTopic(toLine(first)) || !isAnswer(answer)) return [];
    pairs.push(pairOf(first.type === 'heading' ? [first] : first.children, answer));
  }
  const signals = [`items that open: ${pairs.length}`, 'FAQ title'];
  return [{ start, end: start + 1, node: faqOf(pairs), score: 0.85, signals }];
}

const mostWordsOfCase = 5;

/** A few words with a question mark may name a case for advice: `Used every day?` Questions have a question word. */
function areCases(pairs: readonly FaqPair[], context: WordedContext): boolean {
  const words = wordsAt(context);
  return pairs.every(({ children: [question] }) => {
    const line = question ? toLine(question) : '';
    return (
      line.split(' ', mostWordsOfCase + 1).length <= mostWordsOfCase && isSpaced(line) && !opensAsQuestion(line, words)
    );
  });
}

function isSpaced(line: string): boolean {
  return line.includes(' ') && !line.startsWith('¿');
}

function itemPair(children: ListItem['children']): FaqPair | undefined {
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
