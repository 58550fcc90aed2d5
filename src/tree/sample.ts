import type { Node } from './types.ts';
import { visit } from './walk.ts';

/** Returns the first characters of the running text below a node, without code. */
export function sampleOf(node: Node, length: number): string {
  let sample = '';
  visit(node, (inner) => {
    if (inner.type === 'text') sample += `${inner.value.slice(0, length - sample.length)} `;
    return sample.length >= length ? 'exit' : undefined;
  });
  return sample;
}
