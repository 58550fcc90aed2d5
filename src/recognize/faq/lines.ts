import { boldStart } from '../../blocks/bold.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { isFaqTitle } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent, Node, Paragraph } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import type { Asking } from './asking.ts';
import { type AskingLine, askingLine } from './asking-line.ts';
import { withBoldStatements } from './bold-statements.ts';
import { colophonBehind } from './colophon.ts';
import { labelledQuestion, mayBeLabelled } from './labelled.ts';
import { lastAnswerEnd } from './last-answer.ts';
import { faqOf, hasSizeOfAnswer, isAnswer, pairOf } from './pair.ts';
import { questionParts } from './pairs-in-lines.ts';
import { endsAsQuestion, isQuestion, mayAsk } from './question.ts';
import { nothingStated } from './stated-questions.ts';
import { proposeTopics, topicLines } from './topic-lines.ts';
import { isUnderFaqTitle } from './under-title.ts';

/**
 * Questions that are bold or plain paragraphs, or headings that open no section, before the blocks that answer them.
 */
export function lineQuestions(siblings: readonly FlowContent[], context: PreparedContext): Proposal[] {
  // A lone block has no answer, unless it is a line that contains it; the question headings in a recognised FAQ are
  // such blocks.
  if (context.parent.type === 'answer' || (siblings.length === 1 && siblings[0]?.type !== 'paragraph')) return [];
  const askings: Asking[] = [];
  // A section's own heading is its title.
  for (let index = context.parent.type === 'section' ? 1 : 0; index < siblings.length; index += 1) {
    const read = readAskings(siblings[index] as FlowContent, index, siblings[index + 1], context);
    for (const asking of read) askings.push(asking);
  }
  const isSure = askings.some((asking) => asking.isQuestion);
  if (!isSure) {
    const topics = topicLines(siblings, context);
    if (topics.length > 0) return proposeTopics(siblings, topics);
  }
  if (!isSure && askings.length < 2) return [];
  const isFaq = isUnderFaqTitle(context);
  if (!isSure && !isFaq) return [];
  const lines = isFaq ? withBoldStatements(siblings, askings) : askings;
  const proposals: Proposal[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(siblings, lines, at, isFaq);
    const [first] = run;
    const isTitled = first && (isFaq || isUnderTitle(siblings, first, wordsAt(context)));
    const proposal = first && propose(siblings, first, run, isTitled === true, context.boxes, wordsAt(context));
    if (proposal) proposals.push(proposal);
    at += Math.max(1, run.length);
  }
  return proposals;
}

/** Reads the question of a block, or all of them if each is answered in this block, too. */
function readAskings(
  node: FlowContent,
  index: number,
  next: FlowContent | undefined,
  context: WordedContext,
): readonly Asking[] {
  const parts = node.type === 'paragraph' ? questionParts(node, wordsAt(context)) : undefined;
  if (parts !== undefined) {
    const read = parts.flatMap((part) => readAsking(part, index, undefined, context) ?? []);
    const isAnswered = read.length === parts.length && read.every(({ answer }) => answer && isAnswer([answer]));
    if (isAnswered && read.every(({ manner }) => manner === read[0]?.manner)) return read;
  }
  const asking = readAsking(node, index, next, context);
  return asking ? [asking] : none;
}

const none: readonly Asking[] = [];

function readAsking(
  node: FlowContent,
  index: number,
  next: FlowContent | undefined,
  context: WordedContext,
): Asking | undefined {
  const { states } = context;
  const words = wordsAt(context);
  if (node.type === 'heading') {
    const text = toLine(node);
    const isStated = states(text);
    if (!isStated && !mayAsk(text, words)) return undefined;
    return {
      index,
      manner: `heading-${node.depth}`,
      question: [node],
      isQuestion: isStated || isQuestion(text),
      isStated,
    };
  }
  if (node.type !== 'paragraph') return undefined;
  const isWorthReading =
    boldStart(node.children) > 0 || states !== nothingStated || endsAsQuestion(node.children) || isBroken(node);
  if (!isWorthReading && !mayBeLabelled(node, words)) return undefined;
  const text = toLine(node);
  const labelled = labelledQuestion(node, text, next, words);
  if (labelled) {
    // Among other labelled questions, one needs no question mark.
    const asks = isQuestion(toLine({ type: 'paragraph', children: labelled.question }));
    return { index, manner: 'labelled', ...labelled, isQuestion: asks, isStated: states(text) };
  }
  const asking: AskingLine | undefined = askingLine(node.children, text);
  if (asking) {
    const { question, answer, isBold } = asking;
    const isStated = states(toLine({ type: 'paragraph', children: question }));
    return {
      index,
      manner: isBold ? 'bold' : answer ? 'broken' : 'plain',
      question,
      ...(answer && { answer }),
      isQuestion: true,
      isStated,
    };
  }
  const isStated = states(text);
  const isBold = boldStart(node.children) === node.children.length;
  if (!isStated && !(isBold && mayAsk(text, words))) return undefined;
  return { index, manner: isBold ? 'bold' : 'plain', question: node.children, isQuestion: isStated, isStated };
}

/** The first line of several may be a question. */
function isBroken({ children }: Paragraph): boolean {
  return children.length > 2 && children.some(({ type }) => type === 'break');
}

/** The questions from `at` on of one `manner`, each with an answer before the next. */
function runFrom(siblings: readonly FlowContent[], askings: readonly Asking[], at: number, isFaq: boolean): Asking[] {
  const first = askings[at] as Asking;
  const run: Asking[] = [];
  for (let next = at; next < askings.length; next += 1) {
    const asking = askings[next] as Asking;
    if (asking.manner !== first.manner) {
      // A plain question in an answer is rhetorical; a bold one or a heading among plain ones ends the run.
      if (asking.manner === 'plain') continue;
      break;
    }
    const last = run.at(-1);
    if (last) {
      const between = siblings.slice(last.index + 1, asking.index);
      if (between.some(endsFaq) || !(last.answer || isAnswer(between))) break;
    }
    if (!asking.isQuestion && !isFaq && !run.some((other) => other.isQuestion)) break;
    run.push(asking);
  }
  return run;
}

function endsFaq(node: FlowContent): boolean {
  return node.type === 'heading' || node.type === 'section';
}

function isUnderTitle(siblings: readonly FlowContent[], { index, isStated }: Asking, words: ChosenWords): boolean {
  if (isStated) return true;
  const before = siblings.slice(Math.max(0, index - 2), index);
  return before.some(
    (node) => (node.type === 'heading' || node.type === 'paragraph') && isFaqTitle(toLine(node), words),
  );
}

function propose(
  siblings: readonly FlowContent[],
  first: Asking,
  run: readonly Asking[],
  underTitle: boolean,
  boxes: PreparedContext['boxes'],
  words: ChosenWords,
): Proposal | undefined {
  const sizes = run.slice(1).map((asking, index) => Math.max(0, asking.index - (run[index] as Asking).index - 1));
  const pairs: FaqPair[] = [];
  const answers: FlowContent[][] = [];
  let end = first.index;
  for (const [index, asking] of run.entries()) {
    const next = run[index + 1];
    end = next ? next.index : (boxEnd(siblings, asking, boxes) ?? lastAnswerEnd(siblings, asking, sizes, words));
    if (!next) end = colophonBehind(siblings.slice(0, end), asking.index + (asking.answer ? 1 : 2), answers, words);
    const blocks = siblings.slice(asking.index + 1, end);
    const answer = asking.answer ? [asking.answer, ...blocks] : blocks;
    if (!isAnswer(answer)) {
      end = asking.index;
      break;
    }
    pairs.push(pairOf(asking.question, answer));
    answers.push(answer);
  }
  if (pairs.length < fewestOf(first, underTitle)) return undefined;
  if (!underTitle && !isConvincing(siblings, first, run, answers)) return undefined;
  const signals = [`${first.manner} lines that ask: ${pairs.length}`, underTitle ? 'FAQ title' : '-no FAQ title'];
  return { start: first.index, end, node: faqOf(pairs), score: underTitle ? 0.9 : 0.7, signals };
}

function fewestOf({ manner, isStated }: Asking, underTitle: boolean): number {
  if (isStated || manner === 'labelled') return 1;
  if (manner === 'broken') return underTitle ? 1 : Number.POSITIVE_INFINITY;
  return (underTitle ? 1 : 2) + (manner === 'plain' ? 1 : 0);
}

/**
 * Without a title, answers must look like answers, and plain questions must be all there is: novels and forums have
 * some, too.
 */
function isConvincing(
  siblings: readonly FlowContent[],
  { index, manner }: Asking,
  run: readonly Asking[],
  answers: readonly FlowContent[][],
): boolean {
  if (manner === 'labelled') return true;
  if (manner !== 'plain') return answers.filter(hasSizeOfAnswer).length * 2 > answers.length;
  return (
    answers.every((answer) => answer.length <= 2 && hasSizeOfAnswer(answer)) &&
    index <= 1 &&
    siblings.length - (run.at(-1) as Asking).index <= 4 &&
    run.every(({ question }) => !/^["'“”„«»‘—–-]/.test(toLine({ type: 'question', children: question })))
  );
}

/** The end of the box with the last question and its answer. */
function boxEnd(
  siblings: readonly FlowContent[],
  { index }: Asking,
  boxes: PreparedContext['boxes'],
): number | undefined {
  const last = boxes?.get(siblings[index] as FlowContent);
  const end = last === undefined ? -1 : (siblings as readonly Node[]).indexOf(last, index);
  return end > index ? end + 1 : undefined;
}
