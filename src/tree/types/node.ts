/** Properties shared by all nodes: a place, an origin, a reason. */

/**
 * A whole number from 0.
 *
 * @asType integer
 * @minimum 0
 */
export type Index = number;

/**
 * A whole number from 1.
 *
 * @asType integer
 * @minimum 1
 */
export type Count = number;

/** One place in the input: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  /** The line, from 1. */
  line: Count;
  /** The column, from 1, in UTF-16 code units. */
  column: Count;
  /** The place in the string, from 0, in UTF-16 code units. */
  offset: Index;
}

/** The place of a node in the input: from the first character of its markup to after the last one. */
export interface Position {
  /** The first character of its markup. */
  start: Point;
  /** The place after the last character of its markup. */
  end: Point;
}

/** Why a judgement was made. `score` lies between 0 and 1; a signal that starts with `-` counts against it. */
export interface Evidence {
  /** The name of the recognizer, or of another source. */
  by: string;
  /** How sure the judgement is, from 0 to 1. */
  score: number;
  /** The signals for it, and, with a `-` in front, against it. */
  signals: string[];
}

/** A named way of turning flattened text back into structure. */
export type RecoverRule =
  | 'label-heading'
  | 'bold-heading'
  | 'numbered-paragraphs'
  | 'numbered-lines'
  | 'dash-bullets'
  | 'label-items'
  | 'field-lines'
  | 'trailing-fields'
  | 'item-fields'
  | 'br-paragraphs'
  | 'quote-alerts'
  | 'word-lists'
  | 'list-runs'
  | 'task-marks';

// Properties shared by all nodes. The schema is made of exports, and a docstring here would add a definition for this
// one.
export interface Common {
  /** Set if positions were requested and the node has a place in the input. */
  position?: Position;
  /** Set if the structure was not in the markup but was recovered from the text. */
  origin?: 'recovered';
  /** The recovery rule that made a node whose `origin` is `'recovered'`. */
  by?: RecoverRule;
  /** The characters that a recovery rule took out of the text here, such as `1)` or `–`, in order. */
  markers?: string[];
  /** Why a semantic node was recognised. */
  evidence?: Evidence;
  /** Belongs to the user; the library never writes it. */
  data?: Record<string, unknown>;
}

// Properties shared by nodes with children.
export interface Branch<Child> extends Common {
  /** The nodes that it holds, in the order of the text. */
  children: Child[];
}

// Properties shared by nodes with a string.
export interface Leaf extends Common {
  /** The string that it holds. */
  value: string;
}
