/** The typed readings of texts; they are no nodes. */

/** A number, a range or a bound with its unit, as read from a text. */
export interface Quantity {
  /** Exactly as written. */
  text: string;
  min?: number;
  max?: number;
  exclusiveMin?: true;
  exclusiveMax?: true;
  approximate?: true;
  /** Canonical where known (`%`, `ms`, `s`, `min`, `h`, `d`, `MB`, `req/s`, `USD` …), else as written. */
  unit?: string;
  /** `p50`, `p95`, `avg`, `median`, `max` … */
  statistic?: string;
  /** `day`, `month` … */
  per?: string;
}

/** What a text asks for: its quantities and the words that qualify them. */
export interface Target {
  text: string;
  quantities: Quantity[];
  qualifier?: string;
}

/** The typed reading of a cell. */
export type Value = { type: 'quantity'; quantities: Quantity[] } | { type: 'boolean'; value: boolean };
