import { isLinkOnly } from '../blocks/links.ts';
import { placed } from '../positions/join.ts';
import { arrayOf, createNode } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Depth, FlowContent, List, Node, Paragraph, RecoverRule, Section, Text } from '../tree/types.ts';
import { findAll, isParent, visit } from '../tree/walk.ts';
import { withoutColon } from '../values/colon.ts';
import { isAsciiLetter } from '../values/letters.ts';
import type { Label } from './reading/label.ts';
import type { RecoverContext, Refusals } from './rule.ts';

const depths: readonly Depth[] = [1, 2, 3, 4, 5, 6];

/**
 * Returns the section of a paragraph that is a heading, one level below the headings around it, and the blocks under
 * it.
 */
export function sectionOf(
  by: RecoverRule,
  title: Paragraph,
  blocks: readonly FlowContent[],
  { headings }: RecoverContext,
): Section {
  const depth = depths[headings.at(-1)?.depth ?? 1] ?? 6;
  const { children, position } = title;
  const heading = createNode('heading');
  heading.depth = depth;
  heading.origin = 'recovered';
  heading.by = by;
  heading.children = children;
  if (position) heading.position = position;
  const section = createNode('section');
  section.depth = depth;
  section.origin = 'recovered';
  section.by = by;
  section.children = arrayOf<FlowContent[]>(heading).concat(blocks);
  return placed(section, section.children);
}

/** Why a line that repeats the heading above it is not a heading. */
export const repeatRefusals = {
  'repeats-heading': 'It repeats the nearest heading above it.',
} as const satisfies Refusals;

/** Tells whether a line repeats the nearest heading, as where one of them is for screen readers. */
export function repeatsHeading({ text }: Label, { headings }: RecoverContext): boolean {
  const nearest = lastOf(headings);
  return nearest !== undefined && withoutColon(toLine(nearest)).toLowerCase() === text.toLowerCase();
}

/** Tells whether a block may follow a label: a table, or a list with text. */
export function isLabelled(node: FlowContent | undefined): boolean {
  if (node?.type === 'table') return true;
  return node?.type === 'list' && hasText(node) && !isOfSigns(node);
}

function hasText(node: Node): boolean {
  return beginsWithText(node) || holds(node, /\S/);
}

function holds(node: Node, text: RegExp): boolean {
  let found = false;
  visit(node, (inner) => {
    found = 'value' in inner && typeof inner.value === 'string' && text.test(inner.value);
    return found ? 'exit' : undefined;
  });
  return found;
}

/** Items such as `%` were split from what they belong to. */
function isOfSigns({ children }: List): boolean {
  let signs = 0;
  for (const item of children) {
    const first = firstText(item)?.value ?? '';
    if (isAsciiLetter(first.charCodeAt(0)) || wordy.test(first)) continue;
    if (!holds(item, wordy) && holds(item, /\S/)) signs += 1;
  }
  return signs * 2 >= children.length;
}

const wordy = /[\p{L}\p{N}]/u;

/** Most lists and items begin with text, and need no walk through them. */
function beginsWithText(node: Node): boolean {
  const first = firstText(node);
  return first !== undefined && first.value.trim() !== '';
}

/** The text that a node begins with, unless it is part of a link. */
function firstText(node: Node): Text | undefined {
  let first: Node | undefined = node;
  while (first !== undefined && isParent(first) && first.type !== 'link') first = first.children[0] as Node | undefined;
  return first?.type === 'text' ? first : undefined;
}

/** Tells whether each item of a list consists of links only, as in a menu. */
export function isMenu(list: List): boolean {
  return list.children.every(({ children }) => children.length > 0 && children.every(isOfLinks));
}

function isOfLinks(block: FlowContent): boolean {
  if (block.type === 'paragraph') return isLinkOnly(block.children);
  const linked = findAll(block, 'link').reduce((length, link) => length + toText(link).trim().length, 0);
  return linked > 0 && linked >= toText(block).trim().length;
}
