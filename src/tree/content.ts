import type { Node, Parent, PhrasingContent } from './types.ts';
import { isParent } from './walk.ts';

const phrasingTypes: Record<PhrasingContent['type'], true> = {
  text: true,
  strong: true,
  emphasis: true,
  delete: true,
  superscript: true,
  subscript: true,
  inlineCode: true,
  link: true,
  image: true,
  break: true,
  inlineMath: true,
  footnoteReference: true,
};

/** Tells whether a node stands within a line of text. */
export function isPhrasing(node: Node): node is PhrasingContent {
  return Object.hasOwn(phrasingTypes, node.type);
}

/** Tells whether a node has blocks among its children that are worth a look: not a lone paragraph, and not a line of text. */
export function holdsBlocks(node: Node): node is Parent {
  if (!isParent(node) || node.type === 'paragraph' || node.type === 'heading' || isPhrasing(node)) return false;
  const [first] = node.children as Node[];
  return first !== undefined && !isPhrasing(first);
}
