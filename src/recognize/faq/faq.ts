import { isFaqTitle } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { Details, FlowContent, Section } from '../../tree/types.ts';
import { defineRecognizer, type Proposal, type RecognizeContext } from '../recognizer.ts';
import { definedQuestions } from './description-list.ts';
import { disclosures } from './disclosures.ts';
import { lineQuestions } from './lines.ts';
import { listQuestions } from './list-items.ts';
import { tableQuestions } from './question-table.ts';
import { headingQuestions } from './sections.ts';

/** Questions with their answers, in whatever markup a reader sees them. */
export const faq = defineRecognizer({
  name: 'faq',
  looksAt: ['section', 'details', 'descriptionList', 'paragraph', 'heading', 'list', 'table'],
  recognize(siblings, context) {
    let title: boolean | undefined;
    const isFaq = (): boolean => {
      title ??= context.headings.some((heading) => isFaqTitle(toLine(heading)));
      return title;
    };
    const proposals = runProposals(siblings, context, isFaq);
    for (const proposal of lineQuestions(siblings, context, isFaq)) proposals.push(proposal);
    return proposals;
  },
});

/** What the runs of neighbours of one type say. */
function runProposals(siblings: readonly FlowContent[], context: RecognizeContext, isFaq: () => boolean): Proposal[] {
  const proposals: Proposal[] = [];
  for (let start = 0; start < siblings.length; ) {
    const node = siblings[start] as FlowContent;
    let end = start + 1;
    if (node.type === 'section' || node.type === 'details') {
      while (siblings[end]?.type === node.type) end += 1;
      const run = siblings.slice(start, end);
      const found =
        node.type === 'section'
          ? headingQuestions(run as Section[], start, isFaq, context)
          : disclosures(run as Details[], start, isFaq());
      for (const proposal of found) proposals.push(proposal);
    } else if (node.type === 'descriptionList') {
      for (const proposal of definedQuestions(node, start, isFaq())) proposals.push(proposal);
    } else if (node.type === 'list') {
      for (const proposal of listQuestions(node, start, isFaq)) proposals.push(proposal);
    } else if (node.type === 'table') {
      for (const proposal of tableQuestions(node, start, isFaq)) proposals.push(proposal);
    }
    start = end;
  }
  return proposals;
}
