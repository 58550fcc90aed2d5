import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { WrittenLevels } from '../structure/levels.ts';
import type { FlowContent, Heading, Parent, RecoverRule } from '../tree/types.ts';

/** What a rule knows of the place it looks at. */
export interface RecoverContext {
  /** The node whose children are looked at. */
  parent: Parent;
  /** The headings around them, from the top; the last one is the nearest. */
  headings: readonly Heading[];
  /** Whether the node is the article or one of its sections, not a part of a list, a table, a quotation or the like. */
  isOutline: boolean;
  /** The words of the languages that the article may be in. */
  words: ChosenWords;
  /** The levels that the markup states of blocks that are written flat, where it does. */
  levels?: WrittenLevels;
}

/** A way of turning text that lost its structure back into structure. */
export interface Rule {
  name: RecoverRule;
  /** The traits that the rule starts from; it is not asked where the blocks have none of them. */
  looksAt: number;
  /**
   * Returns the children of one node as they should have been, or the array it was given where it sees nothing. It may
   * change the nodes that it is given, must mark what it makes with `origin` and `by`, and may take nothing out of the
   * text but markers, which it records.
   */
  apply: (siblings: readonly FlowContent[], context: RecoverContext) => readonly FlowContent[];
}
