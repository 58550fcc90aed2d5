import type { Target } from '../../tree/types.ts';
import { quantityText } from '../../write/quantity-text.ts';

/** Returns the quantities of a target in symbols: `p95 < 300 ms`. */
export function typedTarget({ quantities }: Target): string {
  return quantities.map(quantityText).join('\n');
}
