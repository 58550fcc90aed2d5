import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { WrittenLevels } from '../structure/levels.ts';
import type { FlowContent, Heading, ListItem, Parent, RecoverRule, TableCell } from '../tree/types.ts';

/** The context of the blocks that a rule looks at. */
export interface RecoverContext {
  /** The node whose children are looked at. */
  parent: Parent;
  /** The headings around them, from the top; the last one is the nearest. */
  headings: readonly Heading[];
  /** Whether the node is the article or one of its sections, not a part of a list, a table, a quotation or the like. */
  isOutline: boolean;
  /** The words of the languages that the article may be in. */
  words: ChosenWords;
  /** The levels that the markup states for blocks that are written flat, if any. */
  levels?: WrittenLevels;
}

/** The reasons for which a rule leaves blocks as they are: for each name, a sentence about such a block. */
export type Refusals<Name extends string = string> = Readonly<Record<Name, string>>;

/** Records that a rule has looked at a block and leaves it as it is, and why. */
export type Refuse<Name extends string = string> = (block: FlowContent | ListItem | TableCell, why: Name) => void;

/**
 * A way of turning text that lost its structure back into structure. Refusals have names: the functions that decide
 * return what they make, or the name of the reason for which they make nothing.
 */
export interface Rule<Refusal extends string = string> {
  name: RecoverRule;
  /** The traits that the rule starts from; it is not applied where the blocks have none of them. */
  traits: number;
  /** Why it leaves blocks that it looks at as they are. */
  refusals: Refusals<Refusal>;
  /**
   * Returns the children of one node as they should have been, or the array it was given where it finds nothing. It may
   * change the nodes that it is given, must mark what it makes with `origin` and `by`, and may remove nothing from the
   * text except markers, which it records. `refuse` is given only where the reasons are wanted.
   */
  apply: (
    siblings: readonly FlowContent[],
    context: RecoverContext,
    refuse?: Refuse<Refusal>,
  ) => readonly FlowContent[];
}
