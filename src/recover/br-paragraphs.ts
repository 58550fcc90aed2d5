import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { Paragraph, PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { hasLines, joinLines, type Line, splitLines } from './reading/lines.ts';
import { stepOfLine } from './reading/step-line.ts';
import { replaceEach } from './replace.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'single-breaks': 'Single breaks part its lines.',
  'one-part': 'There is no text before the empty line, or none after it.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Two line breaks in a row between two texts were meant as the end of a paragraph, and so was one before each of
 * several lines that number the steps of a procedure.
 */
export const brParagraphs: Rule<Refusal> = {
  name: 'br-paragraphs',
  traits: trait.lines,
  refusals,
  apply: (siblings, { words }, refuse) =>
    replaceEach(siblings, (node) => {
      if (node.type !== 'paragraph') return undefined;
      const paragraphs = split(node, words);
      if (typeof paragraphs !== 'string') return paragraphs;
      if (refuse !== undefined && hasLines(node)) refuse(node, paragraphs);
      return undefined;
    }),
};

/** Tells whether two line breaks follow each other, at whatever depth of marks. */
function hasEmptyLine(children: readonly PhrasingContent[]): boolean {
  let isBroken = false;
  const open: PhrasingContent[] = [...children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'break') {
      if (isBroken) return true;
      isBroken = true;
    } else if (isParent(node)) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PhrasingContent);
    } else if (node.type !== 'text' || node.value.trim() !== '') isBroken = false;
  }
  return false;
}

function split(paragraph: Paragraph, words: ChosenWords): Paragraph[] | Refusal {
  const isEmptyBetween = hasEmptyLine(paragraph.children);
  if (!isEmptyBetween && !hasLines(paragraph)) return 'single-breaks';
  const lines = splitLines(paragraph);
  const groups = isEmptyBetween ? atEmptyLines(lines) : atSteps(lines, words);
  if (groups === undefined) return 'single-breaks';
  const parts = groups.filter((lines) => lines.length > 0);
  if (parts.length < 2) return 'one-part';
  return parts.map((lines, index): Paragraph => {
    const { type, ...made } = joinLines(lines);
    return index === 0 ? { type, ...made } : { type, origin: 'recovered', by: 'br-paragraphs', ...made };
  });
}

function atEmptyLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.children.length === 0) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const fewestSteps = 2;

/** The lines of each step, after those before the first; `undefined` where the steps do not count from one on. */
function atSteps(lines: readonly Line[], words: ChosenWords): Line[][] | undefined {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    const step = stepOfLine(line.text, words);
    if (step !== undefined && step !== groups.length) return undefined;
    if (step !== undefined && line.after !== 'line-feed') groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups.length > fewestSteps ? groups : undefined;
}
