import type { Node } from '../tree/types.ts';
import type { Frame, State } from './state.ts';

/** A cell or a caption with one paragraph gets its phrasing content. */
export function unwrapParagraph(_state: State, { node }: Frame): void {
  const only = node.children[0];
  if (node.children.length === 1 && only?.type === 'paragraph') node.children = only.children as Node[] as never[];
}

/** Replaces the last node by others. */
export function replaceLast(siblings: Node[], by: readonly Node[]): void {
  siblings.pop();
  for (const node of by) siblings.push(node);
}

/** An empty list, quotation or similar node carries no information. */
export function removeEmpty(_state: State, { node, siblings }: Frame): void {
  if (node.children.length === 0) siblings.pop();
}

/** Does both for a caption. */
export function finishCaption(state: State, frame: Frame): void {
  unwrapParagraph(state, frame);
  removeEmpty(state, frame);
}
