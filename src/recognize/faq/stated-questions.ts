import type { StatedQuestion } from '../../metadata/questions.ts';
import { toLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { Article, Evidence, Node, Position } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { isQuestionTable, pairCells } from './question-table.ts';
import { agrees, questionKey } from './statement.ts';

/** The `states` of a page without such data. */
export const nothingStated = (): boolean => false;

/** Returns the function that tells whether a question is stated. */
export function statedQuestionTest(stated: readonly StatedQuestion[]): (question: string) => boolean {
  const keys = new Set(stated.map(({ question }) => questionKey(question)));
  return keys.size === 0 ? nothingStated : (question) => keys.has(questionKey(question));
}

/** A question as stated in data, and as shown to the reader. */
interface Statement {
  question: string;
  answers: string[];
  isShown: boolean;
  /** Set, with its position, where it is shown with another answer. */
  differs?: { position?: Position };
  agrees: boolean;
}

/** The answers of a question that is stated more often than this are not compared. */
const mostAnswers = 8;

/**
 * Compares the recognised pairs with what the page states for machines: their evidence counts the stated ones, and
 * those stated with another answer. Stated questions that are not shown as a pair, or are shown with another answer,
 * are reported. The data never makes a pair.
 */
export function compareWithStated(article: Article, stated: readonly StatedQuestion[]): void {
  if (stated.length === 0) return;
  const statements = statementsOf(stated);
  visit(article, (node) => {
    const pairs = pairsIn(node);
    if (pairs.length > 0) comparePairs(node.evidence, pairs, statements);
  });
  for (const statement of statements.values()) report(article, statement);
}

function statementsOf(stated: readonly StatedQuestion[]): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const { question, answer } of stated) {
    const key = questionKey(question);
    const statement = statements.get(key) ?? { question, answers: [], isShown: false, agrees: false };
    if (statement.answers.length <= mostAnswers) statement.answers.push(answer);
    statements.set(key, statement);
  }
  return statements;
}

interface ShownPair {
  question: Node;
  answer: Node;
}

function pairsIn(node: Node): ShownPair[] {
  if (isQuestionTable(node)) return pairCells(node);
  if (node.type !== 'faq') return [];
  return node.children.flatMap(({ children }) => {
    const question = children.find(({ type }) => type === 'question');
    const answer = children.find(({ type }) => type === 'answer');
    return question && answer ? [{ question, answer }] : [];
  });
}

function comparePairs(
  evidence: Evidence | undefined,
  pairs: readonly ShownPair[],
  statements: ReadonlyMap<string, Statement>,
): void {
  let confirmed = 0;
  let contradicted = 0;
  for (const { question, answer } of pairs) {
    const text = toLine(question);
    const statement = statements.get(questionKey(text));
    if (statement === undefined) {
      // The data often has only the first of two questions.
      for (const part of text.split(/(?<=[?？؟])/)) {
        const statementOfPart = statements.get(questionKey(part));
        if (statementOfPart) statementOfPart.isShown = true;
      }
      continue;
    }
    statement.isShown = true;
    const { answers } = statement;
    if (answers.length > mostAnswers || answers.some((stated) => agrees(stated, toText(answer)))) {
      statement.agrees = true;
      confirmed += 1;
    } else {
      const position = positionOf(question);
      statement.differs ??= { ...(position && { position }) };
      contradicted += 1;
    }
  }
  if (confirmed > 0) evidence?.signals.push(`stated as schema.org data: ${confirmed}`);
  if (contradicted > 0) evidence?.signals.push(`-stated with another answer: ${contradicted}`);
}

function positionOf(question: Node): Position | undefined {
  const [first] = 'children' in question ? (question.children as Node[]) : [];
  return question.position ?? first?.position;
}

const longestQuoted = 200;

function report(article: Article, { question, isShown, differs, agrees: isAgreed }: Statement): void {
  const quoted = question.slice(0, longestQuoted);
  if (!isShown) {
    article.diagnostics.push({
      code: 'faq-not-visible',
      message: `The page's schema.org data states a question that the article does not show with an answer: ${quoted}`,
      severity: 'info',
    });
  } else if (differs && !isAgreed) {
    article.diagnostics.push({
      code: 'faq-answer-differs',
      message: `The page's schema.org data answers a question in another way than the article does: ${quoted}`,
      severity: 'warning',
      ...differs,
    });
  }
}
