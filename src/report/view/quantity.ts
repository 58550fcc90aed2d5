import type { Target } from '../../tree/types.ts';
import { quantityText } from '../../write/quantity-text.ts';

/** Returns the first quantities of a target as they were parsed; none for one that is not a quantity. */
export function readingsOf({ quantities }: Pick<Target, 'quantities'>): string[] {
  return quantities.slice(0, 6).map(quantityText);
}
