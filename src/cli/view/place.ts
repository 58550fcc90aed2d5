import type { Style } from '../colour.ts';

/** A cell to be drawn; a spanning cell is the same object in each of its places. */
export interface Place {
  text: string;
  style?: Style;
}
