import { hasBold } from '../blocks/bold.ts';
import { bulletSigns, dashSigns, pictureSigns } from '../lexicon/markers.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { isAsciiLetter } from '../values/letters.ts';
import { mayBePlainField } from './plain-fields.ts';
import { hasLines, seenAtStarts } from './reading/lines.ts';
import { mayBeNumber } from './reading/marker.ts';
import { isCapital } from './reading/signs.ts';

/**
 * Traits of blocks that are found at little cost. Each is a bit, so that the traits of several blocks are one number,
 * and one comparison tells whether a rule is needed.
 */
export const trait = {
  /** A paragraph of several lines. */
  lines: 1,
  /** A paragraph with bold type. */
  bold: 2,
  /** A line that may start with a number that counts it. */
  number: 4,
  /** A line that starts with what may be a dash or a bullet. */
  sign: 8,
  list: 16,
  table: 32,
  quotation: 64,
  /** A short line with a colon near its start. */
  label: 128,
  /** Any block, where the markup states the levels of some. */
  level: 256,
} as const;

/** Returns the traits of some blocks, so that most rules need not look at most of them. */
export function traitsOf(blocks: readonly FlowContent[]): number {
  let traits = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as FlowContent;
    if (block.type === 'paragraph') traits |= traitsOfParagraph(block);
    else if (block.type === 'list') traits |= trait.list;
    else if (block.type === 'table') traits |= trait.table;
    else if (block.type === 'blockquote') traits |= trait.quotation;
  }
  return traits;
}

/** Returns the traits of a paragraph; each line is read once. */
export function traitsOfParagraph(paragraph: Paragraph): number {
  const { children } = paragraph;
  const first = children[0];
  // Most paragraphs are one text of one line.
  const label = mayBePlainField(paragraph) ? trait.label : 0;
  if (children.length === 1 && first?.type === 'text' && beginsWithWord(first.value) && !first.value.includes('\n'))
    return label;
  const traits = label | (hasLines(paragraph) ? trait.lines : 0) | (hasBold(paragraph) ? trait.bold : 0);
  return traits | seenAtStarts(paragraph, traitsOfStart);
}

/** Tells whether a text begins with two letters or a capital one, which is no marker in any style of counting. */
function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return isCapital(first) || (isAsciiLetter(first) && isAsciiLetter(text.charCodeAt(1)));
}

function traitsOfStart(first: string, second: string): number {
  // After a picture or another node without text, a line may start anew within the marks around it.
  if (first === '\ufffc') return trait.number | trait.sign;
  const number = mayBeNumber(first, second) ? trait.number : 0;
  if (first < '\u0080')
    return number | (dashSigns.includes(first) || (first === '[' && ' xX'.includes(second)) ? trait.sign : 0);
  return number | (isSign(first) ? trait.sign : 0);
}

const signs = new Set([...bulletSigns, ...dashSigns, ...pictureSigns]);

/** Signs, halves of pictures, and zero-width characters before them. */
function isSign(first: string): boolean {
  if (signs.has(first)) return true;
  return (
    (first >= '\u2100' && first < '\u2e80') ||
    (first >= '\ud83c' && first <= '\ud83e') ||
    /[\u200b-\u200f\u2060\ufeff\u00ad]/.test(first)
  );
}
