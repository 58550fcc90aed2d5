import { isLinkOnly } from '../../blocks/links.ts';
import { endsSentence } from '../../blocks/sentence.ts';
import { arrayOf, createParent } from '../../tree/create.ts';
import { onOneLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { Answer, Faq, FaqPair, FlowContent, Question } from '../../tree/types.ts';
import { ownLine } from '../table/own-line.ts';
import { invites, isQuestion } from './question.ts';

/** Returns a question and its answer as one node. */
export function pairOf(question: Question['children'], answer: Answer['children']): FaqPair {
  return createParent('faqPair', arrayOf(createParent('question', question), createParent('answer', answer)));
}

export function faqOf(pairs: FaqPair[]): Faq {
  return { type: 'faq', children: pairs };
}

/**
 * An answer has text of its own: more than pictures and rules, than the next question, or than an offer of the page
 * with its link.
 */
export function isAnswer(blocks: readonly FlowContent[]): boolean {
  let isOffered = false;
  return blocks.some((block) => {
    if (block.type !== 'paragraph') return ownLine(block, 1) !== '' || toText(block) !== '';
    const text = toText(block);
    if (text === '') return false;
    const line = onOneLine(text);
    if (invites(line)) isOffered = true;
    return !(isQuestion(line) || invites(line) || (isOffered && isLinkOnly(block.children)));
  });
}

const shortestAnswer = 20;
const longestAnswer = 1500;

/**
 * Without an FAQ title, the size of an answer counts, too: more than a button label, and no longer than readers accept.
 */
export function hasSizeOfAnswer(blocks: readonly FlowContent[]): boolean {
  let length = 0;
  for (const block of blocks) length += toText(block).length;
  return length >= shortestAnswer && length <= longestAnswer && !isForm(blocks);
}

const fewestChoices = 4;

/** Tells whether most blocks are a word or two, as the choices of a form are. */
export function isForm(blocks: readonly FlowContent[]): boolean {
  const fragments = blocks.filter((block) => {
    const text = block.type === 'paragraph' ? toText(block).trim() : undefined;
    return text !== undefined && text.length < shortestAnswer && !endsSentence(text);
  });
  return fragments.length >= fewestChoices && fragments.length * 2 > blocks.length;
}
