import { boldStart } from '../../blocks/bold.ts';
import { trimTextStart } from '../../positions/slice-text.ts';
import { toLine } from '../../tree/line.ts';
import type { Paragraph, PhrasingContent } from '../../tree/types.ts';
import { isQuestion } from './question.ts';

/** A question, and its answer where the same block holds it. */
export interface AskingLine {
  question: PhrasingContent[];
  answer?: Paragraph;
  isBold: boolean;
}

/** Reads a block as a question: all of it, or the bold text at its start. */
export function askingLine(children: readonly PhrasingContent[], text: string): AskingLine | undefined {
  const parts = boldParts(children);
  if (parts) {
    const line = parts.answer ? toLine({ type: 'paragraph', children: parts.question }) : text;
    return isQuestion(line) ? { ...parts, isBold: true } : undefined;
  }
  if (isQuestion(text) && isNumberedBold(children)) return { question: [...children], isBold: true };
  if (isQuestion(text)) return hasSentenceBefore(text) ? undefined : { question: [...children], isBold: false };
  return brokenLine(children);
}

/** A number, and the rest in bold type. */
function isNumberedBold(children: readonly PhrasingContent[]): boolean {
  const [number, ...rest] = children;
  if (number?.type !== 'text' || rest.length === 0 || boldStart(rest) < rest.length) return false;
  return /^\s?\(?\d{1,3}[.)]\s{0,2}$/.test(number.value);
}

/** The bold text at the start of a line, and the rest of the line, if any. */
export function boldParts(children: readonly PhrasingContent[]): Pick<AskingLine, 'question' | 'answer'> | undefined {
  const strong = boldStart(children);
  if (strong === 0) return undefined;
  if (strong === children.length) return { question: [...children] };
  const answer: Paragraph = { type: 'paragraph', children: trimStart(children.slice(strong)) };
  return { question: children.slice(0, strong), answer };
}

/** A question, a line break and its answer in one paragraph. */
function brokenLine(children: readonly PhrasingContent[]): AskingLine | undefined {
  const at = children.findIndex(({ type }) => type === 'break');
  if (at < 1) return undefined;
  const question = children.slice(0, at);
  const line = toLine({ type: 'paragraph', children: question });
  if (!isQuestion(line) || hasSentenceBefore(line)) return undefined;
  const answer: Paragraph = { type: 'paragraph', children: trimStart(children.slice(at)) };
  return isQuestion(toLine(answer)) || toLine(answer) === '' ? undefined : { question, answer, isBold: false };
}

/** A sentence before the question makes the block prose; a number before it only numbers it. */
function hasSentenceBefore(text: string): boolean {
  return /[.!:]\s\p{Lu}/u.test(text.replace(/^\(?\d{1,3}[.)]\s/, ''));
}

function trimStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  let start = 0;
  while (children[start]?.type === 'break') start += 1;
  const [first, ...rest] = children.slice(start);
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const text = trimTextStart(first);
  return text.value === '' ? rest : [text, ...rest];
}
