import type { Style } from '../colour.ts';

/** A cell to be drawn; one that spans stands in each of its places as the same object. */
export interface Place {
  text: string;
  style?: Style;
}
