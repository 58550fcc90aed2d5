/** What all nodes have in common: a place, an origin, a reason. */

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
  line: Count;
  column: Count;
  offset: Index;
}

/** Where a node stands in the input: from the first character of its markup to behind the last one. */
export interface Position {
  start: Point;
  end: Point;
}

/** Why a judgement was made. `score` lies between 0 and 1; a signal that starts with `-` spoke against it. */
export interface Evidence {
  by: string;
  score: number;
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

export interface Common {
  /** Stands when the caller asked for positions and the node has a place in the input. */
  position?: Position;
  /** Stands when the structure was not in the markup but was recovered from the text. */
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

export interface Branch<Child> extends Common {
  children: Child[];
}

export interface Leaf extends Common {
  value: string;
}
