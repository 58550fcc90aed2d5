import { isLinkOnly } from '../../blocks/links.ts';
import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { colonIn, endsInColon } from '../../values/colon.ts';

/** Words of lines that state who made a text and when. */
interface Colophon {
  labels: ReadonlySet<string>;
  credits: ReadonlySet<string>;
  bylines: ReadonlySet<string>;
  datings: ReadonlySet<string>;
}

const colophonIn = madeOf(
  ({ creditWords, authorLabels, bylineWords, datingWords }): Colophon => ({
    labels: new Set([...creditWords, ...authorLabels]),
    credits: new Set(creditWords),
    bylines: new Set(bylineWords),
    datings: new Set(datingWords),
  }),
);

const longest = 80;
const mostBeforeDating = 2;

/**
 * Tells whether a block is a line that credits or dates the text: `Photos: Lena Hart`, `Text by Lena Hart`, `Last
 * updated on 3 May 2024`.
 */
function isColophon(node: FlowContent, words: ChosenWords): boolean {
  if (node.type !== 'paragraph') return false;
  const line = toLine(node);
  if (line.length > longest || /[.!?…。！？]$/.test(line)) return false;
  const { labels, credits, bylines, datings } = colophonIn(words);
  const colon = colonIn(line);
  if (colon > 0 && colon < line.length - 1 && labels.has(asWords(line.slice(0, colon)).trim())) return true;
  const [first = '', second = '', ...others] = asWords(line).trim().split(' ');
  if (credits.has(first) && bylines.has(second) && /^\S+\s\S+\s\p{Lu}/u.test(line)) return true;
  const isDated = [first, second, ...others.slice(0, mostBeforeDating - 1)].some((word) => datings.has(word));
  return isDated && /\b(?:19|20)\d\d\b/.test(line);
}

/**
 * Returns where such lines, or button-like links at the end that each have a line, begin after `from` in the last
 * answer, or its end. They count only if no other answer has them.
 */
export function colophonBehind(
  children: readonly FlowContent[],
  from: number,
  others: readonly (readonly FlowContent[])[],
  words: ChosenWords,
): number {
  const found = children.findIndex((node, index) => index >= from && isColophon(node, words));
  const isCommon = found !== -1 && others.some((answer) => answer.some((node) => isColophon(node, words)));
  const end = found === -1 || isCommon ? children.length : found;
  return others.length > 0 && !others.some((answer) => isLink(answer.at(-1))) ? linksBefore(children, from, end) : end;
}

/** The index of the first link line before an end; links after a lead-in line belong to the answer. */
function linksBefore(children: readonly FlowContent[], from: number, end: number): number {
  let start = end;
  while (start > from && isLink(children[start - 1])) start -= 1;
  const before = children[start - 1];
  return before?.type === 'paragraph' && endsInColon(toLine(before)) ? end : start;
}

function isLink(node: FlowContent | undefined): boolean {
  return node?.type === 'paragraph' && isLinkOnly(node.children);
}
