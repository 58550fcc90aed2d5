import type { Node } from '../tree/types.ts';
import type { Frame, State } from './state.ts';

/** A cell or a caption that holds one paragraph holds its phrasing content. */
export function unwrapParagraph(_state: State, { node }: Frame): void {
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'paragraph') node.children = only.children as Node[] as never[];
}
