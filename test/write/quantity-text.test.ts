import { expect, test } from 'vitest';
import type { Quantity } from '../../src/tree/types.ts';
import { parseQuantity } from '../../src/values/quantity.ts';
import { quantityText } from '../../src/write/quantity-text.ts';

const text = '';

test.each<[Quantity, string]>([
  [{ min: 5, max: 5, text }, '5'],
  [{ min: 60, max: 80, unit: '%', text }, '60 to 80 %'],
  [{ max: 300, unit: 'ms', text }, '≤ 300 ms'],
  [{ max: 300, exclusiveMax: true, unit: 'ms', text }, '< 300 ms'],
  [{ min: 3, text }, '≥ 3'],
  [{ min: 3, exclusiveMin: true, text }, '> 3'],
  [{ min: 3, max: 4, exclusiveMin: true, text }, '> 3, ≤ 4'],
  [{ min: 3, max: 4, exclusiveMax: true, text }, '≥ 3, < 4'],
  [{ min: 5, max: 5, approximate: true, unit: 'kg', text }, '~ 5 kg'],
  [{ min: 5, max: 5, unit: '', per: 'day', text }, '5 per day'],
  [{ unit: 'kg', text }, 'kg'],
])('%o is %s', (quantity, written) => {
  expect(quantityText(quantity)).toBe(written);
});

test('what was read is written with its statistic', () => {
  expect(parseQuantity('p95 < 300 ms').map(quantityText)).toEqual(['p95 < 300 ms']);
});
