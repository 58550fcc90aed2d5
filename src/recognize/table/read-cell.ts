import type { TableCell } from '../../tree/types.ts';
import { readQuantities } from '../../values/quantity.ts';
import type { Reading } from '../../values/reading.ts';
import type { TableFacts } from './facts.ts';

/**
 * Returns the quantities of the text of a cell, or `undefined` where it states none; `unit` is that of numbers that
 * have none. The value of a cell may be the target of a metric too, and its text is read once.
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
    // Nodes of a tree share nothing.
    return { quantities: known.quantities.map((quantity) => ({ ...quantity })), qualifier: known.qualifier };
  }
  const reading = readQuantities(text, { unit, language });
  if (reading !== undefined) readings.set(cell, { text, unit, ...reading });
  return reading;
}
