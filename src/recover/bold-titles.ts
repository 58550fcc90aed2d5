import { isBoldParagraph } from '../blocks/bold.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import { type Label, type LabelRefusal, labelRefusals, readLabel } from './reading/label.ts';
import { hasLines } from './reading/lines.ts';
import type { Refusals, Refuse } from './rule.ts';

/** Why a bold line cannot be a title, whatever surrounds it. */
export const candidateRefusals = {
  ...labelRefusals,
  caption: 'It is also in italics, and is the caption of the picture before it.',
} as const satisfies Refusals;

/** A bold line that reads as a title. */
export interface BoldTitle {
  paragraph: Paragraph;
  label: Label;
  index: number;
  /** The index after the last block that the title could head. */
  end: number;
}

/**
 * Returns the bold lines that read as titles. Those with a colon are of a lower kind: they end at any title, and do not
 * end a title without a colon.
 */
export function candidatesAmong(
  siblings: readonly FlowContent[],
  words: ChosenWords,
  refuse: Refuse<keyof typeof candidateRefusals> | undefined,
): BoldTitle[] {
  const found: BoldTitle[] = [];
  let open: BoldTitle[] = [];
  const close = (index: number, isEnd: (title: BoldTitle) => boolean): void => {
    open = open.filter((title) => {
      if (isEnd(title)) title.end = index;
      return !isEnd(title);
    });
  };
  const captions = captionsAmong(siblings);
  let counted: TitleNumber | undefined;
  siblings.forEach((node, index) => {
    if (node.type === 'section' || node.type === 'thematicBreak') close(index, () => true);
    if (!isBoldParagraph(node)) return;
    if (captions.has(node)) {
      refuse?.(node, 'caption');
      return;
    }
    if (isAsking(node)) close(index, () => true);
    const number = numberOf(node);
    let label: Label | LabelRefusal = readLabel(node, words);
    if (typeof label === 'string' && isNext(number, counted)) label = longLabelOf(node) ?? label;
    if (typeof label === 'string') {
      refuse?.(node, label);
      return;
    }
    if (number !== undefined) counted = number;
    close(index, (title) => title.label.hasColon || !label.hasColon);
    const title = { paragraph: node, label, index, end: siblings.length };
    open.push(title);
    found.push(title);
  });
  return found;
}

interface TitleNumber {
  value: number;
  /** The sign after the number. */
  sign: string;
}

function numberOf(paragraph: Paragraph): TitleNumber | undefined {
  const found = /^\s{0,3}(\d{1,2})([.)])\s/.exec(toText(paragraph).slice(0, 8));
  return found === null ? undefined : { value: Number(found[1]), sign: found[2] ?? '' };
}

function isNext(number: TitleNumber | undefined, last: TitleNumber | undefined): boolean {
  return number !== undefined && last !== undefined && number.sign === last.sign && number.value === last.value + 1;
}

const longestCounted = 100;

/** A line that continues the numbering of the titles is one even if it is longer than others. */
function longLabelOf(paragraph: Paragraph): Label | undefined {
  const text = toLine(paragraph);
  const isTitle =
    text.length <= longestCounted && /[\p{L}\p{N})”»"]$/u.test(text) && !/[.!?…]\s\p{Lu}/u.test(text.slice(4));
  return isTitle && !hasLines(paragraph) ? { text, hasColon: false } : undefined;
}

/** Bold and slanted lines are captions of the pictures before them, unless two or more such lines follow no picture. */
function captionsAmong(siblings: readonly FlowContent[]): ReadonlySet<FlowContent> {
  const slanted = siblings.flatMap((node, index) => (isSlanted(node) ? [index] : []));
  const behind = slanted.filter((index) => isPicture(siblings[index - 1]));
  return new Set(slanted.length - behind.length > 1 ? [] : behind.flatMap((index) => siblings[index] ?? []));
}

function isSlanted(node: FlowContent): boolean {
  if (!isBoldParagraph(node)) return false;
  return node.children.every((part) =>
    part.type === 'strong' ? part.children.every(({ type }) => type === 'emphasis') : part.type === 'emphasis',
  );
}

/** Tells whether a paragraph is a question. */
export function isAsking(paragraph: Paragraph): boolean {
  return asks(toText(paragraph).trimEnd());
}

function isPicture(node: FlowContent | undefined): boolean {
  return node?.type === 'figure' || (node?.type === 'paragraph' && node.children.every(({ type }) => type === 'image'));
}
