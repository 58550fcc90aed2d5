import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { span } from '../../positions/join.ts';
import { loneNumber } from '../../recover/reading/lone-number.ts';
import { createParent } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Section, Step } from '../../tree/types.ts';
import { stepNumber } from './number.ts';

/**
 * Returns sections as steps, if the number of each is in a separate block before its heading: the first number before
 * all sections, each other one at the end of the preceding section. A number alone becomes a marker, `Step 2` the first
 * block of its step. Returns `undefined` if a number is missing.
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

/** A row of sections as steps, and the index after the last of them. */
export interface BadgedRow {
  steps: Step[];
  end: number;
}

const fewestBadged = 2;

/**
 * Returns as steps the sections after a block that is only `Step 1`, if each of them ends with the number of the next,
 * and there are two or more. A section of another level ends the row.
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

/** Returns the number of a block that is only the number of a step: `2`, `02.`, `Step 2`. */
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
