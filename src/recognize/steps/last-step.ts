import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { span } from '../../positions/join.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Step } from '../../tree/types.ts';

const closingsIn = madeOf(({ closings }): readonly string[] => closings.map((line) => asWords(line).trimEnd()));

const longestLook = 60;

/**
 * Tells whether a block speaks to the readers behind all steps, and says nothing of what to do: `So there you have it!`
 */
export function closes(node: FlowContent, words: ChosenWords): boolean {
  if (node.type !== 'paragraph') return false;
  const line = asWords(toLine(node).slice(0, longestLook));
  return closingsIn(words).some((closing) => line.startsWith(closing) && /^[ .!]?$/.test(line.charAt(closing.length)));
}

const longestEyebrow = 40;

/** Tells whether a block at the end of a section is a line over the heading behind it, and no sentence of a step. */
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

/** Takes out of the section that is the last step what its author says behind all steps, and returns it. */
export function takeClosing(last: Step | undefined, words: ChosenWords): FlowContent[] {
  const [section, ...others] = last?.children ?? [];
  if (!last || section?.type !== 'section' || others.length > 0) return [];
  const at = section.children.findIndex((node, index) => index > 1 && closes(node, words));
  if (at === -1) return [];
  const children = section.children.slice(0, at);
  last.children = [{ ...section, children, ...(section.position && span(children)) }];
  return section.children.slice(at);
}
