import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { span } from '../../positions/join.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Step } from '../../tree/types.ts';

const closingsIn = madeOf(({ closings }): readonly string[] => closings.map((line) => asWords(line).trimEnd()));

const longestLook = 60;

/** Tells whether a block is a remark to the readers after the last step: `So there you have it!` */
export function isClosing(node: FlowContent, words: ChosenWords): boolean {
  if (node.type !== 'paragraph') return false;
  const line = asWords(toLine(node).slice(0, longestLook));
  return closingsIn(words).some((closing) => line.startsWith(closing) && endsWith(line, closing));
}

/** A closing of one word is all of its line: `Enjoy!`, but not `Enjoy it with …` */
function endsWith(line: string, closing: string): boolean {
  const rest = line.slice(closing.length);
  return closing.includes(' ', 1) ? /^(?:[ .!]|$)/.test(rest) : /^[ .!]*$/.test(rest);
}

const longestEyebrow = 40;

/** Tells whether the last block before a heading or of a section is a short line that belongs to the next heading. */
export function isEyebrow(siblings: readonly FlowContent[], index: number): boolean {
  const node = siblings[index];
  const next = siblings[index + 1];
  if (node?.type !== 'paragraph' || (next !== undefined && !isHead(next))) return false;
  const line = toLine(node);
  return line.length <= longestEyebrow && /^[\p{Lu}\p{Lo}].*[^\p{P}\p{N}]$/u.test(line);
}

function isHead({ type }: FlowContent): boolean {
  return type === 'heading' || type === 'section';
}

/** Removes the remarks after the last step from the section that is this step, and returns them. */
export function takeClosing(last: Step | undefined, words: ChosenWords): FlowContent[] {
  const [section, ...others] = last?.children ?? [];
  if (!last || section?.type !== 'section' || others.length > 0) return [];
  const at = section.children.findIndex((node, index) => index > 1 && isClosing(node, words));
  if (at === -1) return [];
  const children = section.children.slice(0, at);
  last.children = [{ ...section, children, ...(section.position && span(children)) }];
  return section.children.slice(at);
}
