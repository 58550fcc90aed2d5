import type { Target } from '../tree/types.ts';
import { checkQuantityOptions, type QuantityOptions, readQuantities } from './quantity.ts';
import type { Reading } from './reading.ts';

/**
 * Returns the target that a text states: the text as it is, its quantities as `parseQuantity` reads them, and as
 * `qualifier` the remaining words, which qualify them. The qualifier is absent when no words remain, and when there are
 * no quantities to qualify.
 *
 * @throws {TypeError} if an argument is of a wrong type.
 *
 * @example
 * ```ts
 * import { parseTarget } from 'espalier';
 *
 * parseTarget('<200 ms for web');
 * // { text: '<200 ms for web', quantities: [{ text: '<200 ms', max: 200, exclusiveMax: true, unit: 'ms' }], qualifier: 'for web' }
 * parseTarget('Varies by model'); // { text: 'Varies by model', quantities: [] }
 * ```
 */
export function parseTarget(text: string, options: QuantityOptions = {}): Target {
  if (typeof text !== 'string') throw new TypeError('parseTarget: text must be a string');
  checkQuantityOptions('parseTarget', options);
  return targetOf(text, readQuantities(text, options));
}

/** Returns a text as a target, given what was read in it. */
export function targetOf(text: string, reading: Reading | undefined): Target {
  if (reading === undefined) return { text, quantities: [] };
  const { quantities, qualifier } = reading;
  return qualifier === '' ? { text, quantities } : { text, quantities, qualifier };
}
