import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/values/quantity.ts';

const read = (text: string, language = 'en') => parseQuantity(text, { language }).map(({ text: _, ...facts }) => facts);
const euro = (value: number) => [{ min: value, max: value, unit: 'EUR' }];

test.each(['10 ms / 250 ms', '1 h / 8 h', '5 kg/10 kg'])('two values of one unit are no rate: %s', (text) => {
  for (const quantity of read(text)) expect(quantity).not.toHaveProperty('per');
});

test.each([
  ['5 g / 100 g', '100 g'],
  ['12 ml/100 ml', '100 ml'],
  ['24 h / 7 d', '7 d'],
  ['52 kcal/100 g', '100 g'],
])('a share and a rate are: %s', (text, per) => {
  expect(read(text)).toMatchObject([{ per }]);
});

test('an amount before its currency with three places may be thousands: it is refused', () => {
  expect(read('1.200 €')).toEqual([]);
  expect(read('120.000 EUR')).toEqual([]);
  expect(read('1,200 €', 'de')).toEqual([]);
});

test('other amounts of money are read', () => {
  expect(read('1.200 €', 'de')).toEqual(euro(1200));
  expect(read('1,200 €')).toEqual(euro(1200));
  expect(read('12.50 €')).toEqual(euro(12.5));
  expect(read('0.125 €')).toEqual(euro(0.125));
  expect(read('1.125 million €')).toEqual(euro(1_125_000));
  expect(read('$3.459')).toEqual([{ min: 3.459, max: 3.459, unit: 'USD' }]);
  expect(read('1.200 kg')).toEqual([{ min: 1.2, max: 1.2, unit: 'kg' }]);
});

test('calories are counted as they are named; the symbols of energy stay units', () => {
  expect(read('500 calories')).toEqual([{ min: 500, max: 500, unit: 'calories' }]);
  expect(read('95 cal')).toEqual([{ min: 95, max: 95, unit: 'cal' }]);
  expect(read('320 kcal')).toEqual([{ min: 320, max: 320, unit: 'kcal' }]);
});
