import type { Node } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';

const shownWithoutText: ReadonlySet<string> = new Set(['image', 'embed', 'math', 'inlineMath', 'code', 'inlineCode']);

/**
 * Tells whether any of some nodes has visible content: a text, a picture, a frame, a formula, or a node without
 * children whose type is the caller's own.
 */
export function showsAnything(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    let found = false;
    visit(node, (part) => {
      if ('value' in part) found = String(part.value).trim() !== '';
      else if (part.type === 'tableCell') found = part.alt !== undefined;
      else
        found =
          shownWithoutText.has(part.type) ||
          (!isParent(part) && part.type !== 'break' && part.type !== 'thematicBreak');
      return found ? 'exit' : undefined;
    });
    return found;
  });
}
