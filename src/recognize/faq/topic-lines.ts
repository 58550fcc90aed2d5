import { boldStart } from '../../blocks/bold.ts';
import { endsStatement } from '../../blocks/sentence.ts';
import { isMenu } from '../../recover/heading.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent, Paragraph } from '../../tree/types.ts';
import type { Proposal, RecognizeContext } from '../recognizer.ts';
import { endsAnswers } from './answer-end.ts';
import { faqOf, pairOf } from './pair.ts';
import { isRightUnderFaqTitle, isTopic } from './topic.ts';

/** A line that names a topic, and where the blocks that answer it end. */
export interface TopicLine {
  index: number;
  end: number;
  question: Paragraph;
}

const fewest = 2;

/**
 * Returns the lines right under an FAQ title that name a topic without being questions: bold ones, or short ones if
 * there is nothing but such lines and their answers.
 */
export function topicLines(siblings: readonly FlowContent[], context: RecognizeContext): TopicLine[] {
  if (context.parent.type !== 'section' || siblings.length <= fewest * 2 || !isRightUnderFaqTitle(context)) return [];
  const isBold = siblings.some((node) => node.type === 'paragraph' && isAllBold(node));
  const found: TopicLine[] = [];
  let at = 1;
  // An introduction may precede the first one.
  if (!isTopicAt(siblings, at, isBold)) at += 1;
  while (at < siblings.length) {
    const question = isTopicAt(siblings, at, isBold);
    if (question === undefined) break;
    let end = at + 1;
    while (isAnswerBlock(siblings[end]) && isTopicAt(siblings, end, isBold) === undefined) end += 1;
    if (end === at + 1) return [];
    found.push({ index: at, end, question });
    at = end;
  }
  const isWhole = isBold || at === siblings.length;
  return isWhole && found.length >= fewest ? found : [];
}

function isTopicAt(siblings: readonly FlowContent[], index: number, isBold: boolean): Paragraph | undefined {
  const node = siblings[index];
  if (node?.type !== 'paragraph' || isAllBold(node) !== isBold || !isTopic(toLine(node))) return undefined;
  const next = siblings[index + 1];
  return isAnswerBlock(next) && (isBold || isSentence(next)) ? node : undefined;
}

function isAllBold({ children }: Paragraph): boolean {
  return boldStart(children) === children.length;
}

function isAnswerBlock(node: FlowContent | undefined): node is FlowContent {
  if (node?.type === 'list') return !isMenu(node);
  return node?.type === 'paragraph' && !endsAnswers(node);
}

function isSentence(node: FlowContent): boolean {
  return endsStatement(toLine(node));
}

/** Returns the proposal for such lines and their answers. */
export function proposeTopics(siblings: readonly FlowContent[], topics: readonly TopicLine[]): Proposal[] {
  const [first] = topics;
  const last = topics.at(-1);
  if (!first || !last) return [];
  const pairs: FaqPair[] = topics.map(({ index, end, question }) =>
    pairOf(question.children, siblings.slice(index + 1, end)),
  );
  const signals = [`topics with an answer: ${pairs.length}`, 'FAQ title'];
  return [{ start: first.index, end: last.end, node: faqOf(pairs), score: 0.85, signals }];
}
