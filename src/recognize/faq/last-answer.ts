import { boldStart } from '../../blocks/bold.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';
import { endsAnswers } from './answer-end.ts';
import type { Asking } from './asking.ts';
import { mayBeLabelled } from './labelled.ts';
import { invites } from './question.ts';

/**
 * Returns where the last answer ends: before a block that cannot be in an answer, and with no more blocks than the
 * longest other one, plus the block that a lead-in announces. If all others are in the block of their question, so is
 * the last one, with what it introduces. After labels it continues to the next heading, rule or question.
 */
export function lastAnswerEnd(
  siblings: readonly FlowContent[],
  asking: Asking,
  sizes: readonly number[],
  words: ChosenWords,
): number {
  const bound = asking.manner === 'labelled' ? boundBehind(siblings, asking.index, words) : undefined;
  if (bound !== undefined) return bound;
  const isInOneBlock = asking.answer !== undefined && sizes.every((size) => size === 0);
  // Labels mark where answers begin, so the last one may be a single block, as the others are.
  const fewest = asking.manner === 'labelled' ? 1 : 2;
  const usual = sizes.length === 0 ? 3 : sizes.reduce((longest, size) => Math.max(longest, size), fewest);
  const most = isInOneBlock ? 0 : usual;
  let end = asking.index + 1;
  while (end < siblings.length && !leavesFaq(siblings[end] as FlowContent)) {
    if (end - asking.index > most && !leadsOn(siblings[end - 1])) break;
    end += 1;
  }
  return end;
}

const mostBlocks = 8;

/**
 * The next heading, rule or question after the last one, if only answer blocks precede it. The end of the text is no
 * such bound: authors often close with text that is no part of the last answer.
 */
function boundBehind(siblings: readonly FlowContent[], index: number, words: ChosenWords): number | undefined {
  for (let end = index + 1; end < siblings.length && end - index <= mostBlocks; end += 1) {
    const node = siblings[end] as FlowContent;
    if (bounds.has(node.type) || (node.type === 'paragraph' && mayBeLabelled(node, words))) return end;
    if (leavesFaq(node) || (node.type === 'paragraph' && invites(toLine(node)))) return undefined;
  }
  return undefined;
}

const bounds: ReadonlySet<FlowContent['type']> = new Set<FlowContent['type']>(['heading', 'section', 'thematicBreak']);

function leadsOn(node: FlowContent | undefined): boolean {
  return node?.type === 'paragraph' && endsInColon(toLine(node));
}

function leavesFaq(node: FlowContent): boolean {
  if (endsAnswers(node)) return true;
  if (node.type === 'paragraph') return boldStart(node.children) === node.children.length || isOnlyLinks(node.children);
  return !['list', 'code', 'blockquote', 'callout', 'math', 'descriptionList'].includes(node.type);
}

function isOnlyLinks(children: readonly { type: string }[]): boolean {
  return children.every((child) => child.type === 'link' || child.type === 'break');
}
