/** The typed readings of texts; these are no nodes. */

/** A number, a range or a bound with its unit, as read from a text. */
export interface Quantity {
  /** Exactly as written. */
  text: string;
  /** The least number, in `unit`. */
  min?: number;
  /** The greatest number, in `unit`; a single number is both `min` and `max`. */
  max?: number;
  /** Set to `true` if `min` itself is excluded: `> 95%`. */
  exclusiveMin?: true;
  /** Set to `true` if `max` itself is excluded: `< 200 ms`. */
  exclusiveMax?: true;
  /** Set to `true` if the text calls it inexact: `about 3`. */
  approximate?: true;
  /** Canonical where known (`%`, `ms`, `s`, `min`, `h`, `d`, `MB`, `req/s`, `USD` …), else as written. */
  unit?: string;
  /** `p50`, `p95`, `avg`, `median`, `max` … */
  statistic?: string;
  /** `day`, `month` … */
  per?: string;
}

/** A requirement in a text: its quantities and the words that qualify them. */
export interface Target {
  /** Exactly as written. */
  text: string;
  /** What the text was read as; empty where it is no quantity. */
  quantities: Quantity[];
  /** The words that qualify the quantities, such as `for new users`. */
  qualifier?: string;
}

/** The typed reading of a cell. */
export type Value =
  | {
      /** What the cell was read as. */
      type: 'quantity';
      /** The numbers, ranges or bounds that the cell states. */
      quantities: Quantity[];
    }
  | {
      /** What the cell was read as. */
      type: 'boolean';
      /** The meaning of a tick, a cross, or a word for yes or no. */
      value: boolean;
    };
