import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { WrittenLevels } from '../structure/levels.ts';
import { isPhrasing, isPlainLine } from '../tree/content.ts';
import type { FlowContent, Heading, Node, Paragraph, Parent, PhrasingContent, TableCell } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { hasLines } from './reading/lines.ts';
import type { Refuse, Rule } from './rule.ts';
import { trait, traitsOf } from './traits.ts';

/** Returns the function that records the refusals of a rule. */
export type NotesOf = (rule: Rule) => Refuse;

/** Settings that are the same throughout an article. */
interface Page {
  words: ChosenWords;
  levels?: WrittenLevels;
  notesOf?: NotesOf;
}

interface Place extends Page {
  parent: Parent;
  headings: readonly Heading[];
  isOutline: boolean;
}

/**
 * Turns flattened text back into structure, in place: at each node that contains blocks the rules are applied in their
 * order, and then to the nodes below it, so that one rule finds what another has made. Where `notesOf` is given, the
 * rules report their refusals, too.
 */
export function recover(
  root: Parent,
  rules: readonly Rule[],
  words: ChosenWords,
  levels?: WrittenLevels,
  notesOf?: NotesOf,
): void {
  const page: Page = { words };
  if (levels !== undefined && levels.size > 0) page.levels = levels;
  if (notesOf) page.notesOf = notesOf;
  const open: Place[] = [
    { parent: root, headings: [], isOutline: root.type === 'article' || root.type === 'section', ...page },
  ];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { parent } = place;
    const first = parent.children[0] as Node | undefined;
    if (first?.type === 'heading') place.headings = [...place.headings, first];
    // The blocks under a label have been looked at together with it.
    const isLabelled = parent.type === 'section' && parent.by === 'label-heading';
    if (!isLabelled && !holdsParts(parent)) applyAll(rules, place);
    const children = parent.children as readonly Node[];
    const isRow = parent.type === 'tableRow';
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index] as Node;
      if (isRow) lift(rules, child as TableCell, place);
      if (mayHoldMore(child))
        open.push({
          parent: child,
          headings: place.headings,
          isOutline: place.isOutline && child.type === 'section',
          ...page,
        });
    }
  }
}

/**
 * Most nodes are lines, or items and cells of one plain line, with nothing to find below them; the fields that rules
 * have made contain lines as well.
 */
function mayHoldMore(node: Node): node is Parent {
  const { type } = node;
  if (type === 'paragraph' || type === 'heading' || type === 'fields' || !isParent(node)) return false;
  const children = node.children as readonly Node[];
  const first = children[0];
  if (first === undefined || first.type === 'text') return false;
  if (first.type === 'paragraph') return !isPlainLine(children);
  return !isPhrasing(first) && !isPhrasing(node);
}

/** The children of these nodes are parts of them, not blocks. */
function holdsParts({ type }: Parent): boolean {
  return type === 'list' || type === 'table' || type === 'tableRow';
}

function applyAll(rules: readonly Rule[], context: Place): void {
  const { parent } = context;
  let siblings = parent.children as readonly FlowContent[];
  const stated = context.levels === undefined ? 0 : trait.level;
  let traits = traitsOf(siblings) | stated;
  if (traits === 0) return;
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index] as Rule;
    if ((rule.traits & traits) === 0) continue;
    const applied = rule.apply(siblings, context, context.notesOf?.(rule));
    if (applied !== siblings) traits = traitsOf(applied) | stated;
    siblings = applied;
  }
  (parent as { children: readonly Node[] }).children = siblings;
}

function isLine(children: readonly Node[]): boolean {
  return children.length > 1 && children.every(isPhrasing);
}

/**
 * A cell of one paragraph contains its line directly: the rules look at the paragraph, and where they find nothing the
 * cell stays as it is.
 */
function lift(rules: readonly Rule[], cell: TableCell, { headings, words, notesOf }: Place): void {
  const { children } = cell;
  if (!isLine(children)) return;
  const line: Paragraph = { type: 'paragraph', children: children as PhrasingContent[] };
  if (!hasLines(line)) return;
  cell.children = [line];
  const ofCell = notesOf && ((rule: Rule): Refuse => ofLine(cell, line, notesOf(rule)));
  applyAll(rules, { parent: cell, headings, isOutline: false, words, ...(ofCell && { notesOf: ofCell }) });
  if (cell.children.length === 1 && cell.children[0] === line) cell.children = children;
}

/** Refusals of the line of a cell are recorded for the cell. */
function ofLine(cell: TableCell, line: Paragraph, refuse: Refuse): Refuse {
  return (block, why) => refuse(block === line ? cell : block, why);
}
