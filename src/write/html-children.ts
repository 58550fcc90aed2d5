import type { Node, Parent } from '../tree/types.ts';

/** A piece of the output: markup, or a node that is written in its place. */
export type Part = string | Node;

/** The children of a node; footnotes next to each other share one list. */
export function childrenOf(node: Parent): readonly Part[] {
  const children = node.children as readonly Node[];
  if (!children.some((child) => child.type === 'footnoteDefinition')) return children;
  return children.flatMap((child, index): Part[] => {
    if (child.type !== 'footnoteDefinition') return [child];
    const opens = children[index - 1]?.type !== 'footnoteDefinition';
    const closes = children[index + 1]?.type !== 'footnoteDefinition';
    return [...(opens ? ['<ol>\n'] : []), child, ...(closes ? ['</ol>\n'] : [])];
  });
}
