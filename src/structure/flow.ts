import type { Node } from '../tree/types.ts';
import type { Frame, State } from './state.ts';

/** A cell or a caption that holds one paragraph holds its phrasing content. */
export function unwrapParagraph(_state: State, { node }: Frame): void {
  const only = node.children[0];
  if (node.children.length === 1 && only?.type === 'paragraph') node.children = only.children as Node[] as never[];
}

/** Puts other nodes in the place of the last one. */
export function replaceLast(siblings: Node[], by: readonly Node[]): void {
  siblings.pop();
  for (const node of by) siblings.push(node);
}

/** A list, a quotation or the like in which nothing stands says nothing. */
export function removeEmpty(_state: State, { node, siblings }: Frame): void {
  if (node.children.length === 0) siblings.pop();
}

/** The same for a caption. */
export function finishCaption(state: State, frame: Frame): void {
  unwrapParagraph(state, frame);
  removeEmpty(state, frame);
}
