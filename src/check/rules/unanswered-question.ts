import { toLine } from '../../tree/line.ts';
import type { Node } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { asks } from '../../values/asks.ts';
import { leftOutOf } from '../left-out.ts';
import { quotedText } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';
import { showsAnything } from '../shown.ts';

/** Nodes that begin with a question, and continue with its answer. */
const asking: ReadonlySet<string> = new Set(['section', 'faqPair', 'details']);

/**
 * A heading, a disclosure or a recognised question that has no answer; the answer may have been left out of the
 * article.
 */
export const unansweredQuestion = defineRule({
  name: 'unanswered-question',
  severity: 'error',
  about: 'A question has no answer.',
  find(article) {
    const remarks: Remark[] = [];
    const leftOut = leftOutOf(article);
    visit(article, (node) => {
      if (!asking.has(node.type) || !('children' in node)) return;
      const [question, ...answer] = node.children as readonly Node[];
      if (question === undefined || !['heading', 'question', 'summary'].includes(question.type)) return;
      if (node.type !== 'faqPair' && !asks(toLine(question))) return;
      if (showsAnything(answer) || leftOut.behind(question.position?.end.offset)) return;
      remarks.push({
        message: `The question ${quotedText(question)} has no answer.`,
        position: question.position,
        fix: 'Answer it, or take it out.',
      });
    });
    return remarks;
  },
});
