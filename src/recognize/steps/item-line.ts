import { toLine } from '../../tree/line.ts';
import type { ListItem } from '../../tree/types.ts';

/** Returns the first line of an item that is neither a picture nor the number of the step. */
export function lineOf({ children }: ListItem): string {
  const lines = children.filter(({ type }) => type === 'paragraph' || type === 'heading').map(toLine);
  const [first = '', second] = lines;
  return second !== undefined && /^[^\s]{0,12}\s?\d{0,2}$/u.test(first) ? second : first;
}
