import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { span } from '../../positions/join.ts';
import { loneNumber } from '../../recover/reading/lone-number.ts';
import { createParent } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Section, Step } from '../../tree/types.ts';
import { stepNumber } from './number.ts';

/**
 * Returns sections as steps with their numbers, where one stands in a block of its own before the heading of each: that
 * of the first before all of them, and those of the others at the end of the section before. A number alone is a
 * marker, and `Step 2` the first block of its step. Nothing where one of them is missing.
 */
export function numberedBefore(
  before: FlowContent | undefined,
  sections: readonly Section[],
  words: ChosenWords,
): Step[] | undefined {
  const numbers = [before, ...sections.slice(0, -1).map(({ children }) => lastOf(children))];
  if (numbers.some((node, index) => numberOf(node, words) !== index + 1)) return undefined;
  return sections.map((section, index) => {
    const own = index < sections.length - 1 ? withoutLast(section) : section;
    const number = numbers[index];
    const lone = loneNumber(number);
    if (number && !lone) return createParent('step', [number, own]);
    const step = createParent('step', [own]);
    if (lone) step.markers = [lone.marker];
    return step;
  });
}

/** A row of sections as steps, and how many they are. */
export interface BadgedRow {
  steps: Step[];
  end: number;
}

const fewestBadged = 2;

/**
 * Returns the sections behind a block that says `Step 1` and nothing else, each of which ends with the number of the
 * next, as steps; nothing where they are no row of two or more. One of another level is none of them.
 */
export function badgedRow(siblings: readonly FlowContent[], start: number, words: ChosenWords): BadgedRow | undefined {
  const before = siblings[start];
  if (loneNumber(before) || numberOf(before, words) !== 1) return undefined;
  const sections: Section[] = [];
  for (let index = start + 1; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (node.type !== 'section' || node.depth !== (sections[0] ?? node).depth) break;
    sections.push(node);
    if (numberOf(lastOf(node.children), words) !== sections.length + 1) break;
  }
  if (sections.length < fewestBadged) return undefined;
  const steps = numberedBefore(before, sections, words);
  return steps && { steps, end: start + 1 + sections.length };
}

const longest = 12;

/** The number that a block is and nothing else: `2`, `02.`, `Step 2`. */
function numberOf(node: FlowContent | undefined, words: ChosenWords): number | undefined {
  const lone = loneNumber(node);
  if (lone || node?.type !== 'paragraph') return lone?.value;
  const line = toLine(node);
  return line.length <= longest && /\d$/.test(line) ? stepNumber(node, words)?.value : undefined;
}

function withoutLast(section: Section): Section {
  const children = section.children.slice(0, -1);
  return { ...section, children, ...(section.position && span(children)) };
}
