import type { Node } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';

/** This much identifies a text, and at most this many nodes are visited for it. */
const enough = 40;
const mostNodes = 200;

/**
 * Returns the beginning of the text of some nodes, without white space; with `source`, formulas are read as their
 * source between dollar signs.
 */
export function beginningOf(nodes: readonly Node[], source = false): string {
  let text = '';
  let left = mostNodes;
  const open: Node[] = nodes.slice(0, mostNodes).reverse();
  for (let node = open.pop(); node !== undefined && text.length < enough && left > 0; node = open.pop()) {
    left -= 1;
    // Whether its caption was written before the rest of it is not known yet.
    if (text !== '' && hasCaption(node)) break;
    const tex = source && 'tex' in node ? node.tex : undefined;
    if (tex !== undefined) text += `$${tex.slice(0, 4 * enough)}$`.replace(/\s+/g, '');
    else if (isParent(node)) for (const child of node.children.slice(0, mostNodes).reverse()) open.push(child);
    else if ('value' in node) text += node.value.slice(0, 4 * enough).replace(/\s+/g, '');
  }
  return text.slice(0, enough);
}

function hasCaption(node: Node): boolean {
  return (node.type === 'figure' || node.type === 'table') && node.children.some(({ type }) => type === 'caption');
}
