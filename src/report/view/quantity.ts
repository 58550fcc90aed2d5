import type { Quantity, Target } from '../../tree/types.ts';

/** Returns a quantity as it was understood, such as `p95 < 1.5 s` or `60 to 80 %`. */
function readingOf(quantity: Quantity): string {
  const { statistic, approximate, unit, per } = quantity;
  const parts = [statistic, approximate && 'about', boundsOf(quantity), unit, per !== undefined && `per ${per}`];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function boundsOf({ min, max, exclusiveMin, exclusiveMax }: Quantity): string {
  if (min !== undefined && min === max) return String(min);
  if (min !== undefined && max !== undefined)
    return `${exclusiveMin ? 'more than ' : ''}${min} to ${exclusiveMax ? 'less than ' : ''}${max}`;
  if (max !== undefined) return `${exclusiveMax ? '<' : '≤'} ${max}`;
  return min === undefined ? '' : `${exclusiveMin ? '>' : '≥'} ${min}`;
}

/** Returns the first quantities of a target as they were understood; none for one that is no quantity. */
export function readingsOf({ quantities }: Pick<Target, 'quantities'>): string[] {
  return quantities.slice(0, 6).map(readingOf);
}
