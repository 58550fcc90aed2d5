import type { TableCell } from '../../tree/types.ts';
import { readQuantities } from '../../values/quantity.ts';
import type { Reading } from '../../values/reading.ts';
import type { TableFacts } from './facts.ts';

/**
 * Returns the quantities of the text of a cell, or `undefined` where it states none; `unit` applies to numbers without
 * one. The value of a cell may also be the target of a metric, so its text is read only once.
 */
export function readCell(
  { readings }: TableFacts,
  cell: TableCell,
  text: string,
  unit: string | undefined,
  language: string | undefined,
): Reading | undefined {
  const known = readings.get(cell);
  if (known !== undefined && known.text === text && known.unit === unit) {
    // Tree nodes share no objects.
    return { quantities: known.quantities.map((quantity) => ({ ...quantity })), qualifier: known.qualifier };
  }
  const reading = readQuantities(text, { unit, language });
  if (reading !== undefined) readings.set(cell, { text, unit, ...reading });
  return reading;
}
