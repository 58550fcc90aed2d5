import { holdsBlocks, isPhrasing, isPlainLine } from '../tree/content.ts';
import type {
  Article,
  FlowContent,
  Heading,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  TableCell,
} from '../tree/types.ts';
import { hasLines } from './reading/lines.ts';
import type { Rule } from './rule.ts';
import { none, traitsOf } from './traits.ts';

interface Place {
  parent: Parent;
  headings: readonly Heading[];
  isOutline: boolean;
}

/**
 * Turns flattened text back into structure, in place: at each node that holds blocks the rules are applied in their order, and then to what is
 * below it, so that one rule finds what another has made.
 */
export function recover(article: Article, rules: readonly Rule[]): void {
  const open: Place[] = [{ parent: article, headings: [], isOutline: true }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { parent } = place;
    const first = parent.children[0] as Node | undefined;
    const headings = first?.type === 'heading' ? [...place.headings, first] : place.headings;
    // What stands under a label has been looked at beside it.
    if (parent.type !== 'section' || parent.by !== 'label-heading') {
      applyAll(rules, { parent, headings, isOutline: place.isOutline });
    }
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index] as Node;
      if (child.type === 'tableCell' && isLine(child)) lift(rules, child, headings);
      if (holdsBlocks(child) && !isPlainLine(child.children))
        open.push({ parent: child, headings, isOutline: place.isOutline && child.type === 'section' });
    }
  }
}

function applyAll(rules: readonly Rule[], context: Place): void {
  let siblings = context.parent.children as readonly FlowContent[];
  let traits = traitsOf(siblings);
  if (traits === none) return;
  for (const rule of rules) {
    if (!rule.looksAt.some((trait) => traits[trait])) continue;
    const applied = rule.apply(siblings, context);
    if (applied !== siblings) traits = traitsOf(applied);
    siblings = applied;
  }
  (context.parent as { children: readonly Node[] }).children = siblings;
}

function isLine(cell: TableCell): boolean {
  return cell.children.length > 1 && (cell.children as Node[]).every(isPhrasing);
}

/** A cell of one paragraph holds its line directly: the rules look at the paragraph, and where they see nothing the cell stays as it is. */
function lift(rules: readonly Rule[], cell: TableCell, headings: readonly Heading[]): void {
  const line: Paragraph = { type: 'paragraph', children: cell.children as PhrasingContent[] };
  if (!hasLines(line)) return;
  const { children } = cell;
  cell.children = [line];
  applyAll(rules, { parent: cell, headings, isOutline: false });
  if (cell.children.length === 1 && cell.children[0] === line) cell.children = children;
}
