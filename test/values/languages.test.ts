import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/values/quantity.ts';

const read = (text: string, language: string) => parseQuantity(text, { language }).map(({ text: _, ...rest }) => rest);

test.each([
  ['it', 'almeno 7 kg', { min: 7, unit: 'kg' }],
  ['it', 'fino a 7 kg', { max: 7, unit: 'kg' }],
  ['it', 'da 7 a 9 kg', { min: 7, max: 9, unit: 'kg' }],
  ['pt', 'pelo menos 7 kg', { min: 7, unit: 'kg' }],
  ['pt', 'entre 7 e 9 kg', { min: 7, max: 9, unit: 'kg' }],
  ['nl', 'hoogstens 7 kg', { max: 7, unit: 'kg' }],
  ['nl', '7 tot 9 kg', { min: 7, max: 9, unit: 'kg' }],
  ['nl', 'kleiner dan of gelijk aan 7 kg', { max: 7, unit: 'kg' }],
  ['sv', 'mer än 7 kg', { min: 7, exclusiveMin: true, unit: 'kg' }],
  ['sv', 'mellan 7 och 9 kg', { min: 7, max: 9, unit: 'kg' }],
  ['pl', 'do 7 kg', { max: 7, unit: 'kg' }],
  ['pl', 'od 7 do 9 kg', { min: 7, max: 9, unit: 'kg' }],
  ['pl', 'ok. 7 kg', { min: 7, max: 7, approximate: true, unit: 'kg' }],
  ['it', '7 € al mese', { min: 7, max: 7, unit: 'EUR', per: 'month' }],
  ['nl', '€ 7 per maand', { min: 7, max: 7, unit: 'EUR', per: 'month' }],
  ['sv', '7 kr/månad', { min: 7, max: 7, unit: 'kr', per: 'month' }],
  ['pl', '7 zł miesięcznie', { min: 7, max: 7, unit: 'PLN', per: 'month' }],
  ['fr', '7 Go', { min: 7, max: 7, unit: 'GB' }],
  ['fr', '7 M€', { min: 7e6, max: 7e6, unit: 'EUR' }],
  ['de', '7 € pro Person', { min: 7, max: 7, unit: 'EUR', per: 'Person' }],
  ['hi', '7 मिनट', { min: 7, max: 7, unit: 'min' }],
  ['de', '7 $ / 1 Mio. Token', { min: 7, max: 7, unit: 'USD', per: '1M Token' }],
  ['en', '10^3 req/s', { min: 1000, max: 1000, unit: 'req/s' }],
  ['en', '–7 °C', { min: -7, max: -7, unit: '°C' }],
  ['en', '⌀ 7 mm', { min: 7, max: 7, unit: 'mm' }],
  ['en', '7 ms*', { min: 7, max: 7, unit: 'ms' }],
])('bounds, ranges and periods in %s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual([expected]);
});

test.each([
  ['nl', 'over 7 dagen'], // in seven days
  ['en', '7 Go services'],
  ['en', 'do 7 kg'],
  ['en', '– 7 °C'],
  ['en', '–7 kg'],
  ['en', '7 * 3'],
  ['en', '⌀ 7 ms'],
  ['en', '5^2'],
  ['en', '7 Md'],
  ['en', '$7 per Person'],
])('refused in %s: %s', (language, text) => {
  expect(read(text, language)).toEqual([]);
});
