import type { Quantity } from '../tree/types.ts';

/** Returns a quantity as it was read, in signs: `p95 < 300 ms`, `60 to 80 %`. */
export function quantityText(quantity: Quantity): string {
  const { unit, statistic, per, approximate } = quantity;
  return [statistic, `${approximate ? '~ ' : ''}${rangeOf(quantity)}`, unit, per && `per ${per}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function rangeOf({ min, max, exclusiveMin, exclusiveMax }: Quantity): string {
  if (min !== undefined && min === max) return String(min);
  const from = exclusiveMin ? '>' : '≥';
  const to = exclusiveMax ? '<' : '≤';
  if (min === undefined) return max === undefined ? '' : `${to} ${max}`;
  if (max === undefined) return `${from} ${min}`;
  return exclusiveMin || exclusiveMax ? `${from} ${min}, ${to} ${max}` : `${min} to ${max}`;
}
