import type { Node, PhrasingContent } from './types.ts';

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
