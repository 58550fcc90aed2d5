import type { NodeMap, NodeType, Parent } from '../tree/types.ts';
import { builder, type Facts } from './builder.ts';

/** The types of nodes that hold others. */
type ParentType = { [Type in NodeType]: NodeMap[Type] extends Parent ? Type : never }[NodeType];

/**
 * Makes a node of any type that holds others, including one without a builder of its own: facts first, then the
 * children. Strings are texts, or paragraphs if the type holds blocks.
 *
 * @example
 * ```ts
 * import { toText } from 'espalier';
 * import { node, p } from 'espalier/testing';
 *
 * toText(p('Two ', node('underline', 'cups'))); // 'Two cups'
 * ```
 */
export function node<Type extends ParentType>(
  type: Type,
  ...content: (Facts<NodeMap[Type]> | NodeMap[Type]['children'][number] | string)[]
): NodeMap[Type] {
  const build = builder<NodeMap[Type], NodeMap[Type]['children'][number]>(type);
  return build(...(content as (NodeMap[Type]['children'][number] | string)[]));
}
