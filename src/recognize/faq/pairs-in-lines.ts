import { boldStart } from '../../blocks/bold.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { toLine } from '../../tree/line.ts';
import type { Break, Paragraph, PhrasingContent } from '../../tree/types.ts';
import { mayBeLabelled } from './labelled.ts';
import { endsAsQuestion, isQuestion } from './question.ts';

/** Tells whether a line is a question in the form of the first one of its paragraph. */
type StartTest = (line: Paragraph) => boolean;

/**
 * Parts a paragraph before each line that is a question in the form of its first line: several questions, each with its
 * answer, may be lines of one paragraph. Returns `undefined` if there is only one.
 */
export function questionParts({ children }: Paragraph, words: ChosenWords): Paragraph[] | undefined {
  if (!children.some(({ type }) => type === 'break')) return undefined;
  const { first, others } = linesOf(children);
  const starts = startTest(paragraphOf(first), words);
  if (starts === undefined) return undefined;
  const parts: Paragraph[] = [paragraphOf(first)];
  for (const { children: line, lineBreak } of others) {
    const part = paragraphOf(line);
    if (starts(part)) {
      parts.push(part);
      continue;
    }
    const last = parts.at(-1)?.children;
    last?.push(lineBreak);
    for (const node of line) last?.push(node);
  }
  return parts.length > 1 ? parts : undefined;
}

interface BrokenLine {
  children: PhrasingContent[];
  lineBreak: Break;
}

/** Returns the first line, and the lines behind line breaks. */
function linesOf(children: readonly PhrasingContent[]): { first: PhrasingContent[]; others: BrokenLine[] } {
  const first: PhrasingContent[] = [];
  const others: BrokenLine[] = [];
  for (const node of children) {
    if (node.type === 'break') others.push({ children: [], lineBreak: node });
    else (others.at(-1)?.children ?? first).push(node);
  }
  return { first, others };
}

function paragraphOf(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

function startTest(first: Paragraph, words: ChosenWords): StartTest | undefined {
  const tests: StartTest[] = [(line) => mayBeLabelled(line, words), isBoldQuestion, isPlain];
  return tests.find((test) => test(first));
}

function isBoldQuestion({ children }: Paragraph): boolean {
  const bold = boldStart(children);
  return bold > 0 && isQuestion(toLine(paragraphOf(children.slice(0, bold))));
}

function isPlain(line: Paragraph): boolean {
  return endsAsQuestion(line.children) && isQuestion(toLine(line));
}
