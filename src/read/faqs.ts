import { withoutLabels } from '../recognize/faq/labelled.ts';
import { isQuestionTable, pairCells } from '../recognize/faq/question-table.ts';
import { checkArticle } from '../tree/given.ts';
import { toLine } from '../tree/line.ts';
import { textWithout } from '../tree/text.ts';
import type { Article, Evidence, Faq, Node, Position } from '../tree/types.ts';
import { withoutToggle } from '../values/asks.ts';
import { backLinks } from './back-links.ts';
import { placeOf } from './place.ts';
import { visitSections } from './sections.ts';

/** A question with its answer. */
export interface FaqRecord {
  /** The question, on one line. */
  question: string;
  /** The text of the answer, a line for each of its blocks. */
  answer: string;
  /** The headings that lead to it, from the top. */
  section: string[];
  /** The position of the question and its answer, in a tree that was made with `positions: true`. */
  position?: Position;
}

/**
 * Returns the questions of an article with their answers, in the order of the text. `question` is on one line; the
 * blocks of `answer` are separated by line feeds. Labels (`Q:`, `A:`), numbers that count the questions and the sign of
 * a toggle beside a question (`+`) are left out, and so are links back to the top at the ends of answers. Questions
 * within an answer are records of their own after it, and not part of its text; an answer that contains only such
 * questions gives no record. The rows of a table of questions and answers are read, too; it stays a table in the tree.
 * In a tree that was made with `positions: true`, each record has the `position` of its pair.
 *
 * @throws {TypeError} if `article` is not an article.
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
  return faqsOf(article, () => true);
}

type Texts = Pick<FaqRecord, 'question' | 'answer'>;

/** Returns the questions of the accepted nodes of an article. */
export function faqsOf(article: Article, accepts: (evidence: Evidence | undefined) => boolean): FaqRecord[] {
  const found: FaqRecord[] = [];
  const isRead = (node: Node): boolean => (node.type === 'faq' || isQuestionTable(node)) && accepts(node.evidence);
  const add = (texts: Texts, place: Pick<FaqRecord, 'position'>, path: () => string[]): void => {
    if (texts.answer !== '') found.push({ ...texts, section: path(), ...place });
  };
  const refused = new Set<Node>();
  const numbered = new Set<Node>();
  const left = new Set<Node>();
  const isLeft = (node: Node): boolean => isRead(node) || left.has(node);
  visitSections(article, (node, path) => {
    if (node.type === 'faq' && !accepts(node.evidence)) for (const pair of node.children) refused.add(pair);
    if (node.type === 'faq' && areNumbered(node)) for (const pair of node.children) numbered.add(pair);
    if (node.type === 'faq') for (const link of backLinks(node)) left.add(link);
    if (isQuestionTable(node) && accepts(node.evidence)) {
      for (const { question, answer } of pairCells(node))
        add(textsOf(question, answer, isRead), placeOf(question, answer), path);
    }
    if (node.type !== 'faqPair' || refused.has(node)) return;
    const question = node.children.find((child) => child.type === 'question');
    const answer = node.children.find((child) => child.type === 'answer');
    if (!question || !answer) return;
    const texts = textsOf(question, answer, isLeft);
    if (numbered.has(node)) texts.question = texts.question.replace(leadingNumber, '');
    add(texts, placeOf(node), path);
  });
  return found;
}

/** `3.`, `3)`, and `2.3`, which also counts the chapter. */
const leadingNumber = /^\d{1,3}(?:[.)]|(?:\.\d{1,3}){1,3}[.)]?)\s/;

/** If all questions begin with a number, it counts them. */
function areNumbered({ children }: Faq): boolean {
  return (
    children.length > 1 &&
    children.every(({ children: [question] }) => question && leadingNumber.test(toLine(question)))
  );
}

/** If an answer also contained the questions within it, the records would grow with the square of the text. */
function textsOf(asked: Node, answered: Node, isLeft: (node: Node) => boolean): Texts {
  const [question, answer] = withoutLabels(withoutToggle(toLine(asked)), textWithout(answered, isLeft));
  return { question, answer: answer.trimEnd() };
}
