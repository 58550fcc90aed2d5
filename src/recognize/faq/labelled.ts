import { allWords, type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { sliceText, trimTextStart } from '../../positions/slice-text.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Paragraph, PhrasingContent } from '../../tree/types.ts';

// No space follows a full-width sign.
const labelEnd = String.raw`(?:\s?\d{1,3})?(?:\s?(?:[:.)]\s|[：．、])|\s[–—-]\s)`;
/** A label may be in one of these. */
const brackets = ['(', '[', '（', '【'];
const aloneQuestion = /^(?:q(?:uestion)?|frage)(?:\s?\d{1,3})?\s?[:：.)]\s?(?=\p{L}.*[?？])/iu;

/** How the labels of questions and answers are written in the chosen languages. */
interface LabelSigns {
  firstLetters: ReadonlySet<string>;
  question: RegExp;
  answer: RegExp;
  /** A label and nothing else. */
  lone: Record<'question' | 'answer', RegExp>;
  /** The end of a question that the label of its answer follows. */
  colonAnswer: RegExp;
}

const labelsIn = madeOf(
  ({ questionLabels, answerLabels }): LabelSigns => ({
    firstLetters: new Set([...questionLabels.map((label) => label.charAt(0).toLowerCase()), ...brackets]),
    question: labelOf(questionLabels),
    answer: labelOf(answerLabels),
    lone: { question: loneOf(questionLabels), answer: loneOf(answerLabels) },
    colonAnswer: new RegExp(
      String.raw`[?？؟;](?:\s{1,20}|(?<=？))(?=(?:${answerLabels.join('|')})\s?(?::\s|：))`,
      'iu',
    ),
  }),
);

/** A label before a colon or another sign, or in brackets: `Q: `, `(Q) `, `【问】`. */
function labelOf(labels: readonly string[]): RegExp {
  const any = labels.join('|');
  return new RegExp(String.raw`^(?:(?:${any})${labelEnd}|[(\[（【](?:${any})(?:\s?\d{1,3})?[)\]）】]\s?)`, 'iu');
}

function loneOf(labels: readonly string[]): RegExp {
  return new RegExp(String.raw`^(?:${labels.join('|')})(?:\s?\d{1,3})?\s?[:.)：．、]?(?:\s|$)`, 'iu');
}

const longestLone = 16;

/** Tells whether a paragraph is only the label of a question or of an answer, as a badge is. */
export function isLoneLabel(paragraph: Paragraph, of: 'question' | 'answer', words: ChosenWords): boolean {
  const line = toLine(paragraph);
  const first = line.charAt(0);
  return (
    first !== '' &&
    first === first.toUpperCase() &&
    line.length <= longestLone &&
    labelsIn(words).lone[of].exec(line)?.[0] === line
  );
}

/** A question that begins with `Q:` and, if in the same block, its answer that begins with `A:`. */
export interface LabelledQuestion {
  question: PhrasingContent[];
  answer?: Paragraph;
}

/** Tells without `toLine` whether a paragraph may begin with a label. */
export function mayBeLabelled({ children }: Paragraph, words: ChosenWords): boolean {
  const first = children[0];
  const { firstLetters, question } = labelsIn(words);
  if (first?.type !== 'text' || !firstLetters.has(first.value.charAt(0).toLowerCase())) return false;
  return question.test(`${first.value.slice(0, 24)} `);
}

/** Reads a paragraph labelled as a question that a labelled answer follows, in the same block or the next. */
export function labelledQuestion(
  { children }: Paragraph,
  text: string,
  next: FlowContent | undefined,
  words: ChosenWords,
): LabelledQuestion | undefined {
  const { question, answer, colonAnswer } = labelsIn(words);
  if (!question.test(text)) return undefined;
  for (const [index, node] of children.entries()) {
    if (node.type === 'break' && isAnswer(children.slice(index + 1), answer)) {
      return { question: children.slice(0, index), answer: { type: 'paragraph', children: children.slice(index + 1) } };
    }
    if (node.type !== 'text') continue;
    const at = colonAnswer.exec(node.value);
    if (at) {
      const split = at.index + 1;
      const rest: PhrasingContent[] = [trimTextStart(sliceText(node, split)), ...children.slice(index + 1)];
      return {
        question: [...children.slice(0, index), sliceText(node, 0, split)],
        answer: { type: 'paragraph', children: rest },
      };
    }
  }
  return next?.type === 'paragraph' && answer.test(toLine(next)) ? { question: children } : undefined;
}

function isAnswer(children: PhrasingContent[], answer: RegExp): boolean {
  return answer.test(toLine({ type: 'paragraph', children }));
}

const wholeWord = /^(?:\p{L}{2,}|\p{Lo})\s?\d{0,3}\s?[:：]/u;

/** Returns a question and its answer without the labels `Q:` and `A:` of any language, where both have one. */
export function withoutLabels(asked: string, answered: string): [question: string, answer: string] {
  const { question, answer, lone } = labelsIn(allWords);
  const label = lone.answer.exec(answered)?.[0];
  if (label?.endsWith('\n') && lone.question.test(asked))
    return [asked.replace(lone.question, ''), answered.slice(label.length)];
  const [before] = question.exec(asked) ?? [];
  const [behind] = answer.exec(answered) ?? [];
  // A whole word labels an answer even if its question, a heading, has none.
  if (behind !== undefined && (before !== undefined || wholeWord.test(behind)))
    return [asked.slice((before ?? '').length).trimStart(), answered.slice(behind.length).trimStart()];
  // A lone question label counts only if no other text begins that way.
  const alone = aloneQuestion.exec(asked)?.[0] ?? '';
  return [asked.slice(alone.length).trimStart(), answered];
}
