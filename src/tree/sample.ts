import type { Node, Parent } from './types.ts';
import { isParent, visit } from './walk.ts';

/**
 * Returns the first characters of the running text below a node, without code, and as many from the middle of its
 * children on: a page may begin in another language than the rest.
 */
export function samplesOf(node: Parent, length: number): string[] {
  let outer = node;
  for (let only = outer.children[0]; outer.children.length === 1 && only && isParent(only); only = outer.children[0])
    outer = only;
  const middle = outer.children.slice(Math.floor(outer.children.length / 2));
  return [sampleOf([node], length), sampleOf(middle, length)];
}

function sampleOf(nodes: readonly Node[], length: number): string {
  let sample = '';
  for (const node of nodes) {
    if (sample.length >= length) break;
    visit(node, (inner) => {
      if (inner.type === 'text') sample += `${inner.value.slice(0, length - sample.length)} `;
      return sample.length >= length ? 'exit' : undefined;
    });
  }
  return sample;
}
