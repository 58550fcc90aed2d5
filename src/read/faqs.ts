import { checkArticle } from '../given.ts';
import { withoutLabels } from '../recognize/faq/labelled.ts';
import { isQuestionTable, pairCells } from '../recognize/faq/question-table.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Article, Node, Position } from '../tree/types.ts';
import { placeOf } from './place.ts';
import { visitSections } from './sections.ts';

/** A question with its answer. */
export interface FaqRecord {
  question: string;
  answer: string;
  /** The headings that lead to it, from the top. */
  section: string[];
  /** Where the question and its answer stand, in a tree that was made with `positions: true`. */
  position?: Position;
}

/**
 * Returns the questions of an article with their answers, in the order of the text. `question` is on one line; the blocks of `answer` are set
 * apart by line feeds. Where both are labelled (`Q:`, `A:`), the labels are left out. The rows of a table of questions and answers are read, too; it stays a table in the tree.
 * In a tree that was made with `positions: true` each record has the `position` of its pair.
 *
 * @throws {TypeError} where `article` is no article.
 * @example
 * ```ts
 * import { faqs, parseArticle } from 'espalier';
 *
 * faqs(parseArticle('<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p>'));
 * // [{ question: 'Is it hot?', answer: 'Yes.', section: ['FAQ'] }, { question: 'Is it sweet?', answer: 'No.', section: ['FAQ'] }]
 * ```
 */
export function faqs(article: Article): FaqRecord[] {
  checkArticle('faqs', article);
  const found: FaqRecord[] = [];
  visitSections(article, (node, path) => {
    if (isQuestionTable(node)) {
      for (const { question, answer } of pairCells(node))
        found.push({ ...textsOf(question, answer), section: path(), ...placeOf(question, answer) });
    }
    if (node.type !== 'faqPair') return;
    const question = node.children.find((child) => child.type === 'question');
    const answer = node.children.find((child) => child.type === 'answer');
    if (!question || !answer) return;
    found.push({ ...textsOf(question, answer), section: path(), ...placeOf(node) });
  });
  return found;
}

function textsOf(asked: Node, answered: Node): Pick<FaqRecord, 'question' | 'answer'> {
  const [question, answer] = withoutLabels(toLine(asked), toText(answered));
  return { question, answer };
}
