import { isPhrasing } from '../tree/content.ts';
import { createParent } from '../tree/create.ts';
import type { FlowContent, Node, Parent, PhrasingContent, TableCell, Term } from '../tree/types.ts';

/** A note whose link back is in a separate block, beside the content of the note. */
export interface NoteBeside {
  /** The table, or the term of a description list. */
  block: FlowContent | Term;
  ancestors: Parent[];
  /** Nodes removed with the block: the definition of the term. */
  rest: readonly Node[];
  content: readonly FlowContent[];
}

/**
 * Returns the note of a link back in the first of two cells of a table, or in a term with one definition, as rendered
 * from reStructuredText.
 */
export function noteBeside(ancestors: readonly Parent[]): NoteBeside | undefined {
  const at = ancestors.findLastIndex(({ type }) => type === 'table' || type === 'term');
  const block = ancestors[at];
  const outer = ancestors.slice(0, at);
  if (block?.type === 'table') {
    const [row, ...others] = block.children;
    const [mark, said, ...more] = row?.type === 'tableRow' ? row.children : [];
    if (others.length + more.length > 0 || said === undefined || !ancestors.includes(mark as Parent)) return undefined;
    return { block, ancestors: outer, rest: [], content: blocksOf(said) };
  }
  const list = outer.at(-1);
  if (block?.type !== 'term' || list?.type !== 'descriptionList') return undefined;
  const place = list.children.indexOf(block);
  const [definition, next] = list.children.slice(place + 1, place + 3);
  if (definition?.type !== 'definition' || next?.type === 'definition') return undefined;
  return { block, ancestors: outer, rest: [definition], content: definition.children };
}

/** A cell may have no paragraph. */
function blocksOf({ children }: TableCell): readonly FlowContent[] {
  const isLine = children.some((node) => isPhrasing(node));
  return isLine ? [createParent('paragraph', children as PhrasingContent[])] : (children as FlowContent[]);
}
