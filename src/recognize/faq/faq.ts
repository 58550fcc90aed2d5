import { titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { Details, FlowContent, Section } from '../../tree/types.ts';
import { defineRecognizer, type Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { badgedQuestions } from './badges.ts';
import { boxedQuestions } from './boxes.ts';
import { definedQuestions } from './description-list.ts';
import { disclosures } from './disclosures.ts';
import { exchangesOf, isDialogue, isInterview } from './interview.ts';
import { lineQuestions } from './lines.ts';
import { listQuestions } from './list-items.ts';
import { pairCells, tableQuestions } from './question-table.ts';
import { isQuiz } from './quiz.ts';
import { headingQuestions } from './sections.ts';
import { isUnderFaqTitle } from './under-title.ts';

/** Questions with their answers, in any markup. */
export const faq = defineRecognizer({
  name: 'faq',
  nodeTypes: ['section', 'details', 'descriptionList', 'paragraph', 'heading', 'list', 'table'],
  recognize(siblings, context: PreparedContext) {
    const proposals: Proposal[] = [];
    for (let start = 0; start < siblings.length; ) {
      const node = siblings[start] as FlowContent;
      let end = start + 1;
      if (node.type === 'section' || node.type === 'details') while (siblings[end]?.type === node.type) end += 1;
      const found = runQuestions(node, siblings, start, end, context);
      if (found) for (const proposal of found) proposals.push(proposal);
      start = end;
    }
    const lines = lineQuestions(siblings, context);
    const badges = badgedQuestions(siblings, context);
    for (const proposal of badges) proposals.push(proposal);
    for (const boxes of boxedQuestions(siblings, context))
      if (badges.length === 0 && !lines.some((run) => holdsMore(run, boxes))) proposals.push(boxes);
    for (const proposal of lines) proposals.push(proposal);
    return proposals.length === 0 ? proposals : withoutInterviewsAndQuizzes(proposals, siblings, context);
  },
});

/**
 * Tells whether a run overlaps another one and has more questions: recovery may have broken some of the boxes of an
 * FAQ.
 */
function holdsMore(run: Proposal, other: Proposal): boolean {
  const overlaps = run.start < other.end && other.start < run.end;
  return (
    overlaps &&
    run.node.type === 'faq' &&
    other.node.type === 'faq' &&
    run.node.children.length > other.node.children.length
  );
}

const isForReaders = titleTest('selfQuestionTitles');

/**
 * Interviews have questions and answers, too; tests leave answers to the reader; questions for readers to ask
 * themselves have none.
 */
function withoutInterviewsAndQuizzes(
  proposals: readonly Proposal[],
  siblings: readonly FlowContent[],
  context: WordedContext,
): Proposal[] {
  const words = wordsAt(context);
  const isFaq = isUnderFaqTitle(context);
  const nearest = lastOf(context.headings);
  return proposals.filter(({ node, start }) => {
    if (node.type === 'table') return !isInterview(pairCells(node), context, isFaq);
    if (node.type !== 'faq') return true;
    if (isInterview(exchangesOf(node.children), context, isFaq) || isQuiz(node.children, isFaq)) return false;
    if (!isFaq && isDialogue(node.children)) return false;
    const before = siblings[start - 1];
    const isLed = before?.type === 'paragraph' && isForReaders(toLine(before), words);
    return isFaq || !(isLed || (nearest !== undefined && isForReaders(toLine(nearest), words)));
  });
}

/** Proposals for a run of siblings of one type. */
function runQuestions(
  node: FlowContent,
  siblings: readonly FlowContent[],
  start: number,
  end: number,
  context: PreparedContext,
): Proposal[] | undefined {
  if (node.type === 'section') return headingQuestions(siblings.slice(start, end) as Section[], start, context);
  if (node.type === 'details') return disclosures(siblings.slice(start, end) as Details[], start, context);
  if (node.type === 'descriptionList') return definedQuestions(node, start, context);
  if (node.type === 'list') return listQuestions(node, start, siblings[start + 1], context);
  return node.type === 'table' ? tableQuestions(node, start, context) : undefined;
}
