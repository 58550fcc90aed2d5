import { checkNode } from '../given.ts';
import { isPhrasing } from './content.ts';
import { quotationMarks } from './quotation.ts';
import type { Node, Parent } from './types.ts';
import { isParent } from './walk.ts';

/** What stands between two neighbours in the text of a node: nothing within a line, a tab between cells, a line feed between blocks. */
function separator(node: Node): '' | '\t' | '\n' {
  if (isPhrasing(node)) return '';
  return node.type === 'tableCell' ? '\t' : '\n';
}

/**
 * Returns the text of a node: what a reader reads, and the only definition of it that the library uses.
 *
 * Blocks are set apart by a line feed, the cells of a row by a tab, and a line break within a block is a line feed. Pictures and embeds
 * have no text. A quotation within a line stands in the quotation marks that browsers write around it. The result neither starts nor ends with a separator.
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
  let top = node;
  // Most lines are a single text.
  while (isParent(top) && top.children.length === 1 && top.type !== 'quotation') top = top.children[0] as Node;
  if (!isParent(top)) return leafText(top);
  return (top.type === 'quotation' ? undefined : lineText(top.children)) ?? textBelow(top);
}

/** The text of a line whose marks hold one leaf each, as most do; nothing where the nodes are something else. */
function lineText(children: readonly Node[]): string | undefined {
  let text = '';
  for (const node of children) {
    if (!isPhrasing(node) || node.type === 'quotation') return undefined;
    const leaf = isParent(node) && node.children.length === 1 ? (node.children[0] as Node) : node;
    if (isParent(leaf)) return undefined;
    text += leafText(leaf);
  }
  return text;
}

function textBelow(node: Parent): string {
  let text = '';
  let pending = '';
  let quotations = 0;
  const write = (piece: string): void => {
    if (piece === '') return;
    if (pending !== '' && text !== '') text += pending;
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
    if (isParent(child)) enter(child);
    else {
      const piece = leafText(child);
      write(piece);
      if (piece !== '' && own === '\n') pending = own;
    }
  }
  return text;
}

function leafText(node: Exclude<Node, Parent>): string {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}
