import { isPhrasing } from './content.ts';
import { checkNode } from './given.ts';
import { quotationMarks } from './quotation.ts';
import { isScript, type Script, scriptText } from './scripts.ts';
import type { Node, Parent, PhrasingContent } from './types.ts';
import { isParent } from './walk.ts';

/**
 * The separator of two siblings in the text of a node: none within a line, a tab between cells, a line feed between
 * blocks.
 */
function separator(node: Node): '' | '\t' | '\n' {
  if (isPhrasing(node)) return '';
  return node.type === 'tableCell' ? '\t' : '\n';
}

/**
 * Returns the text of a node as a reader reads it, the only definition of it that the library uses.
 *
 * Blocks are separated by a line feed, the cells of a row by a tab, and a line break within a block is a line feed.
 * Pictures and embeds have no text. A quotation within a line has the quotation marks that browsers write around it.
 * The result neither starts nor ends with a separator. Raised or lowered text is written in Unicode characters (`10⁶`,
 * `300¹ ms`, `H₂O`), or after a space where that is impossible and it would change the number or word before it.
 *
 * @example
 * ```ts
 * import { parseArticle, toText } from 'espalier';
 *
 * toText(parseArticle('<h2>Tea</h2><p>Two <b>cups</b><br>a day</p>')); // 'Tea\nTwo cups\na day'
 * ```
 */
export function toText(node: Node): string {
  checkNode('toText', node);
  return textOf(node, undefined);
}

/** Tells whether a node is left out of a text, given the end of the text before it. */
export type LeavesOut = (node: Node, before: string) => boolean;

/** Returns the text of a node without some nodes below it. */
export function textWithout(node: Node, leavesOut: LeavesOut): string {
  return textOf(node, leavesOut);
}

function textOf(node: Node, leavesOut: LeavesOut | undefined): string {
  let top = node;
  // Most lines are a single text.
  while (isParent(top) && top.children.length === 1 && !isScript(top) && top.type !== 'quotation') {
    if (leavesOut?.(top, '')) return '';
    top = top.children[0] as Node;
  }
  if (leavesOut?.(top, '')) return '';
  if (!isParent(top)) return leafText(top);
  return (top.type === 'quotation' ? undefined : lineText(top, leavesOut)) ?? textBelow(top, leavesOut);
}

/** The text of a line whose marks contain one leaf each, as most do; `undefined` for other nodes. */
function lineText(line: Parent, leavesOut: LeavesOut | undefined): string | undefined {
  if (isScript(line)) return undefined;
  let text = '';
  let piece = '';
  let before = '';
  for (const node of line.children as Node[]) {
    if (!isPhrasing(node) || node.type === 'quotation') return undefined;
    if (leavesOut?.(node, endOf(before, piece))) continue;
    const own = isScript(node) ? scriptText(node, endOf(before, piece)) : markText(node);
    if (own === undefined) return undefined;
    before = piece;
    piece = own;
    text += own;
  }
  return text;
}

/** The end of two pieces of text: reading the end of the whole text would flatten it each time. */
function endOf(before: string, piece: string): string {
  return piece.length < 3 ? before.slice(-3) + piece : piece;
}

/** The text of a leaf, or of a mark around one leaf. */
function markText(node: Exclude<PhrasingContent, Script>): string | undefined {
  const leaf = isParent(node) && node.children.length === 1 ? (node.children[0] as Node) : node;
  return isParent(leaf) ? undefined : leafText(leaf);
}

function textBelow(node: Parent, leavesOut: LeavesOut | undefined): string {
  if (isScript(node)) return scriptText(node, '');
  let text = '';
  let last = '';
  let before = '';
  let pending = '';
  let quotations = 0;
  const behind = (): string => (pending === '' ? endOf(before, last) : '');
  const write = (piece: string): void => {
    if (piece === '') return;
    if (pending !== '' && text !== '') text += pending;
    before = pending === '' ? last : '';
    last = piece;
    pending = '';
    text += piece;
  };
  const parents: Parent[] = [];
  const indexes: number[] = [];
  const enter = (parent: Parent): void => {
    if (parent.type === 'quotation') {
      write(quotationMarks(parent, quotations)[0]);
      quotations += 1;
    }
    parents.push(parent);
    indexes.push(0);
  };
  enter(node);
  while (parents.length > 0) {
    const parent = parents[parents.length - 1] as Parent;
    const index = indexes[indexes.length - 1] as number;
    const child = parent.children[index] as Node | undefined;
    if (child === undefined) {
      parents.pop();
      indexes.pop();
      if (parent.type === 'quotation') {
        quotations -= 1;
        write(quotationMarks(parent, quotations)[1]);
      }
      const end = parents.length > 0 ? separator(parent) : '';
      if (end !== '') pending = end;
      continue;
    }
    indexes[indexes.length - 1] = index + 1;
    const own = separator(child);
    if (own === '\n' && pending === '') pending = own;
    if (leavesOut?.(child, behind())) continue;
    if (isParent(child) && !isScript(child)) {
      enter(child);
      continue;
    }
    const piece = isScript(child) ? scriptText(child, behind()) : leafText(child);
    write(piece);
    if (piece !== '' && own === '\n') pending = own;
  }
  return text;
}

function leafText(node: Exclude<Node, Parent>): string {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}
