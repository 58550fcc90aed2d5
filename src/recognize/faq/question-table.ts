import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { grid } from '../../tree/grid.ts';
import { toLine } from '../../tree/line.ts';
import type { Node, Table, TableCell } from '../../tree/types.ts';
import { withoutColon } from '../../values/colon.ts';
import type { Proposal } from '../recognizer.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { isQuestion } from './question.ts';
import { isUnderFaqTitle } from './under-title.ts';

/** The question and answer of a table row. */
export interface PairCells {
  question: TableCell;
  answer: TableCell;
}

const questionColumnsIn = madeOf(({ questionColumns }): ReadonlySet<string> => new Set(questionColumns));
const answerColumnsIn = madeOf(({ answerColumns }): ReadonlySet<string> => new Set(answerColumns));

/** Questions with shorter answers are entries of forms or polls. */
const shortestAnswer = 20;

/**
 * A data table of two columns, headed as questions and answers, or without headers and with a question in each row. It
 * stays a table: its evidence names this recognizer.
 */
export function tableQuestions(table: Table, start: number, context: WordedContext): Proposal[] {
  if (table.kind !== 'data' || table.columns.length !== 2) return [];
  const isHeaded = isHeadedAsQuestions(table, wordsAt(context));
  if (!isHeaded && !beginsWithQuestion(table)) return [];
  const pairs = pairCells(table);
  const isFaq = isUnderFaqTitle(context);
  if (pairs.length === 0 || !(isHeaded || asks(table, pairs, isFaq))) return [];
  const signals = [
    `rows that ask: ${pairs.length}`,
    isHeaded ? 'columns: question, answer' : '-no headers',
    isFaq ? 'FAQ title' : '-no FAQ title',
  ];
  return [{ start, end: start + 1, node: table, score: isHeaded || isFaq ? 0.9 : 0.7, signals }];
}

/** Tells whether a table was recognised as one of questions and answers. */
export function isQuestionTable(node: Node): node is Table {
  return node.type === 'table' && node.evidence?.by === 'faq';
}

/** Returns the rows of a question table with both a question and an answer, unlike header rows and rows of one cell. */
export function pairCells(table: Table): PairCells[] {
  const pairs: PairCells[] = [];
  for (const [question, answer] of grid(table)) {
    if (question === undefined || answer === undefined || question === answer) continue;
    if (isHeader(question) || toLine(question) === '' || toLine(answer) === '') continue;
    pairs.push({ question, answer });
  }
  return pairs;
}

/** A question in the first row was inferred as header as no row precedes it. */
function isHeader(cell: TableCell): boolean {
  return cell.role === 'columnHeader' && !(cell.inferred && isQuestion(toLine(cell)));
}

function isHeadedAsQuestions({ columns: [first, second] }: Table, words: ChosenWords): boolean {
  return questionColumnsIn(words).has(nameOf(first?.name)) && answerColumnsIn(words).has(nameOf(second?.name));
}

/** If all rows are questions, the first is. */
function beginsWithQuestion({ children }: Table): boolean {
  const row = children.find((child) => child.type === 'tableRow');
  const first = row?.children[0];
  return first !== undefined && isQuestion(toLine(first));
}

function nameOf(name: string | undefined): string {
  return withoutColon((name ?? '').toLowerCase()).trim();
}

function asks(table: Table, pairs: readonly PairCells[], isFaq: boolean): boolean {
  const rows = table.children.filter(({ type }) => type === 'tableRow').length;
  if (pairs.length < 2 || pairs.length < rows) return false;
  return (
    pairs.every(({ question, answer }) => isQuestion(toLine(question)) && !isQuestion(toLine(answer))) &&
    (isFaq || pairs.every(({ answer }) => toLine(answer).length >= shortestAnswer))
  );
}
