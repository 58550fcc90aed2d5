import { boldStart } from '../blocks/bold.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { isFaqTitle } from '../lexicon/title.ts';
import { toLine } from '../tree/line.ts';
import type { FlowContent } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import type { BoldTitle } from './bold-titles.ts';
import { hasLines, splitLines } from './reading/lines.ts';

/** The titles of a text, those that announce questions, and the bold questions under these. */
export interface TitlesOverQuestions {
  titles: readonly BoldTitle[];
  overQuestions: ReadonlySet<BoldTitle>;
  asking: ReadonlySet<FlowContent>;
}

/**
 * Lets a bold line that is an FAQ title head the bold questions after it. A bold line between two of them that is not a
 * question has lost its question mark, and is no title.
 */
export function withFaqTitles(
  candidates: readonly BoldTitle[],
  siblings: readonly FlowContent[],
  words: ChosenWords,
): TitlesOverQuestions {
  const titles: BoldTitle[] = [];
  const over = new Set<BoldTitle>();
  const asking = new Set<FlowContent>();
  let done = 0;
  const starts = new Set(candidates.map(({ index }) => index));
  for (const title of candidates) {
    if (title.index < done) continue;
    const first = siblings[title.index + 1];
    if (first === undefined || !beginsWithQuestion(first) || !isFaqTitle(title.label.text, words)) {
      titles.push(title);
      continue;
    }
    const made = { ...title, end: endOfQuestions(title, starts, siblings) };
    for (const node of siblings.slice(made.index + 1, made.end)) if (beginsWithQuestion(node)) asking.add(node);
    titles.push(made);
    over.add(made);
    done = made.end;
  }
  return { titles, overQuestions: over, asking };
}

/** A question in bold type, or one in the first of several lines. */
function beginsWithQuestion(node: FlowContent): boolean {
  if (node.type !== 'paragraph') return false;
  const bold = boldStart(node.children);
  if (bold > 0) return asks(toLine({ type: 'paragraph', children: node.children.slice(0, bold) }));
  return hasLines(node) && asks(splitLines(node)[0]?.text ?? '');
}

/**
 * The questions end before a section, and before the first title that is followed by another title or by no question.
 */
function endOfQuestions({ index }: BoldTitle, starts: ReadonlySet<number>, siblings: readonly FlowContent[]): number {
  let nonQuestion: number | undefined;
  for (let at = index + 1; at < siblings.length; at += 1) {
    const node = siblings[at] as FlowContent;
    if (node.type === 'section' || node.type === 'thematicBreak') return nonQuestion ?? at;
    if (beginsWithQuestion(node)) nonQuestion = undefined;
    else if (starts.has(at)) {
      if (nonQuestion !== undefined) return nonQuestion;
      nonQuestion = at;
    }
  }
  return nonQuestion ?? siblings.length;
}
