import { checkNode } from '../given.ts';
import { isPhrasing } from './content.ts';
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
 * have no text. The result neither starts nor ends with a separator.
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
  while (isParent(top) && top.children.length === 1) top = top.children[0] as Node;
  return isParent(top) ? (lineText(top.children) ?? textBelow(top)) : leafText(top);
}

/** The text of a line whose marks hold one leaf each, as most do; nothing where the nodes are something else. */
function lineText(children: readonly Node[]): string | undefined {
  let text = '';
  for (const node of children) {
    if (!isPhrasing(node)) return undefined;
    const leaf = isParent(node) && node.children.length === 1 ? (node.children[0] as Node) : node;
    if (isParent(leaf)) return undefined;
    text += leafText(leaf);
  }
  return text;
}

function textBelow(node: Parent): string {
  let text = '';
  let pending = '';
  const parents: Parent[] = [node];
  const indexes: number[] = [0];
  while (parents.length > 0) {
    const parent = parents[parents.length - 1] as Parent;
    const index = indexes[indexes.length - 1] as number;
    const child = parent.children[index] as Node | undefined;
    if (child === undefined) {
      parents.pop();
      indexes.pop();
      const end = parents.length > 0 ? separator(parent) : '';
      if (end !== '') pending = end;
      continue;
    }
    indexes[indexes.length - 1] = index + 1;
    const own = separator(child);
    if (own === '\n' && pending === '') pending = own;
    if (isParent(child)) {
      parents.push(child);
      indexes.push(0);
      continue;
    }
    const piece = leafText(child);
    if (piece === '') continue;
    if (pending !== '' && text !== '') text += pending;
    pending = '';
    text += piece;
    if (own === '\n') pending = own;
  }
  return text;
}

function leafText(node: Exclude<Node, Parent>): string {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}
