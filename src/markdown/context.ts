import type { BlockContent, DefinitionContent } from 'mdast';
import type { Script } from '../tree/scripts.ts';
import type { Node } from '../tree/types.ts';

/** A block of Markdown's tree. */
export type Block = BlockContent | DefinitionContent;

/** The state on which the Markdown of a node depends, by the node's place in the article. */
export interface Context {
  /** Set where raised or lowered text is written with Unicode's superscript and subscript characters. */
  script?: Script['type'];
  /** The rank of the section around it, 0 at the top. */
  depth: number;
  /** How many nodes are around it. */
  level: number;
  /** How many lists and quotations are around it. */
  nested: number;
  /** The marks and links that are open. */
  marks: readonly string[];
  /** Set where all text is already strong, as in a label. */
  isStrong?: true;
  /** The labels of the footnotes that have a definition, by identifier. */
  footnotes: ReadonlyMap<string, string>;
  /** The first definition of each of these footnotes: a second one would not be shown. */
  definitions: ReadonlySet<Node>;
  /** Returns the blocks of some children; phrasing content among them becomes paragraphs. */
  flow(children: readonly Node[], context: Context): Block[];
}

/** Trees that are nested deeper continue as plain text, since the serializer of Markdown recurses. */
export const deepest = 300;

/**
 * Lists and quotations that are nested deeper continue beside their parent, since each level adds a prefix to every
 * line of its content.
 */
export const widest = 12;

/** The context of the children of a node. */
export function inside(context: Context): Context {
  return { ...context, level: context.level + 1 };
}

/** The context of the children of an item or a quotation. */
export function contained(context: Context): Context {
  return { ...context, level: context.level + 1, nested: context.nested + 1 };
}

/**
 * The context of content that will be strong: strong text in strong text adds nothing, and renderers disagree on where
 * it ends.
 */
export function strong(context: Context): Context {
  return { ...inside(context), marks: [...context.marks, 'strong'], isStrong: true };
}
