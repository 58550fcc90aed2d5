import { isAllBold } from '../../blocks/bold.ts';
import { endsSentence } from '../../blocks/sentence.ts';
import { isFaqTitle } from '../../lexicon/title.ts';
import { isMenu } from '../../recover/heading.ts';
import { signsIn } from '../../recover/reading/signs.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { FlowContent, Section } from '../../tree/types.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { endsAnswers } from './answer-end.ts';
import { isAnswer } from './pair.ts';
import { isQuestion } from './question.ts';

const longestTopic = 80;
const longestAnswer = 1500;

/**
 * Tells whether the nearest heading is an FAQ title: right under it even a line such as `Shipping abroad` may be a
 * question.
 */
export function isRightUnderFaqTitle(context: WordedContext): boolean {
  const nearest = lastOf(context.headings);
  return nearest !== undefined && isFaqTitle(toLine(nearest), wordsAt(context));
}

/** Tells whether a line names a topic: short, no sentence, no lead-in, and no page furniture. */
export function isTopic(line: string): boolean {
  if (line.length > longestTopic || !(signsIn(line).hasPair || /\p{L}{2}/u.test(line))) return false;
  if (':：;,'.includes(line.charAt(line.length - 1)) || endsSentence(line)) return false;
  return !endsAnswers({ type: 'paragraph', children: [{ type: 'text', value: line }] });
}

/** Tells whether a section is a short text about its topic, and no group of questions. */
export function isTopicSection({ children }: Section): boolean {
  const [heading, ...blocks] = children;
  if (heading === undefined || !isTopic(toLine(heading)) || !isAnswer(blocks)) return false;
  let length = 0;
  for (const block of blocks) {
    if (groups.has(block.type) || asksWithin(block) || (block.type === 'list' && isMenu(block))) return false;
    length += toText(block).length;
  }
  return length <= longestAnswer;
}

/** Tells whether a section begins with a bold topic, so that its heading may be the title of a group of questions. */
export function isTopicGroup({ children: [, first, answer] }: Section): boolean {
  return first?.type === 'paragraph' && answer !== undefined && isAllBold(first) && isTopic(toLine(first));
}

const groups: ReadonlySet<FlowContent['type']> = new Set<FlowContent['type']>([
  'section',
  'details',
  'table',
  'code',
  'descriptionList',
  'heading',
]);

function asksWithin(block: FlowContent): boolean {
  if (block.type === 'list')
    return block.children.some((item) => item.children[0] !== undefined && isQuestion(toLine(item.children[0])));
  return block.type === 'paragraph' && isQuestion(toLine(block));
}
