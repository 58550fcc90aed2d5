import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/values/quantity.ts';

type Case = [text: string, language: string | undefined, value: number, unit?: string];

const read = (text: string, language?: string) =>
  parseQuantity(text, language === undefined ? {} : { language }).map(({ text: _, ...facts }) => facts);

describe('a magnitude', () => {
  test.each<Case>([
    ['$ 12 milioni', 'it', 12e6, 'USD'],
    ['€ 3 miljard', 'nl', 3e9, 'EUR'],
    ['R$ 7 milhões', 'pt', 7e6, 'BRL'],
    ['₹4 crore', 'en', 4e7, 'INR'],
    ['2 करोड़ रुपये', 'hi', 2e7, 'INR'],
    ['6 mln zł', 'pl', 6e6, 'PLN'],
    ['1,5 miljoner dollar', 'sv', 1.5e6, 'USD'],
    ['$ 2,5 mil millones', 'es', 2.5e9, 'USD'],
    ['80 USD million', 'en', 80e6, 'USD'],
    ['7 millions de $', 'fr', 7e6, 'USD'],
    ['4 Billionen Euro', 'de', 4e12, 'EUR'],
    ['$4 billion', undefined, 4e9, 'USD'],
    ['5 mil. Kč', 'cs', 5e6, 'CZK'],
    ['5 mil. euro', 'ro', 5e6, 'EUR'],
    ['5 mil euros', 'es', 5000, 'EUR'],
    ['$5T', 'en', 5e12, 'USD'],
  ])('of %s (%s) is read', (text, language, value, unit) => {
    expect(read(text, language)).toEqual([{ min: value, max: value, unit }]);
  });

  test.each<[string, string | undefined]>([
    ['$5 gazillion', undefined],
    ['€ 5 gazillionen', 'de'],
    ['1 Billion Euro', 'de'],
    ['2 billions d’euros', 'fr'],
    ['5 trilioni di dollari', 'it'],
    ['5 mil', 'sv'],
    ['5 mil. Kč', undefined],
    ['5 T€', 'de'],
    ['5 T€', undefined],
    ['20 °C below zero', undefined],
    ['5 percentage points', undefined],
  ])('of %s (%s) that is unknown is refused', (text, language) => expect(read(text, language)).toEqual([]));
});

describe('a unit', () => {
  test.each<Case>([
    ['21 degrees C', undefined, 21, '°C'],
    ['-4 grader celsius', 'sv', -4, '°C'],
    ['30º C', 'pt', 30, '°C'],
    ['45 Grad', 'de', 45, '°'],
    ['3 kelvin', undefined, 3, 'K'],
    ['66 mi/h', undefined, 66, 'mph'],
    ['66 miles an hour', undefined, 66, 'mph'],
    ['120 metros quadrados', 'pt', 120, 'm²'],
    ['12 por cien', 'es', 12, '%'],
    ['4 per mille', undefined, 4, '‰'],
    ['Ø 60 mm', undefined, 60, 'mm'],
    ['14 ton', 'sv', 14, 't'],
    ['9 pies', 'es', 9, 'ft'],
    ['8 years old', undefined, 8, 'yr'],
    ['18,50 €', undefined, 18.5, 'EUR'],
    ['18,50 €', 'en', 18.5, 'EUR'],
    ['2 400 kg', 'es', 2400, 'kg'],
    ['CHF 2’400', 'de-CH', 2400, 'CHF'],
    ['CHF 2’400', 'fr-CH', 2400, 'CHF'],
    ['½ cup', undefined, 0.5, 'cup'],
    ['1 3/4 cups', undefined, 1.75, 'cup'],
    ['2¹/₂ tsp', undefined, 2.5, 'tsp'],
    ['10⁵ req/s', undefined, 1e5, 'req/s'],
    ['2¹² B', undefined, 4096, 'B'],
  ])('and its number are read in %s (%s)', (text, language, value, unit) => {
    expect(read(text, language)).toEqual([{ min: value, max: value, unit }]);
  });

  test.each<[string, string | undefined]>([
    ['21 degrees Rankine', undefined],
    ['300 K', undefined],
    ['120 metros zog', 'pt'],
    ['66 miles a zog', undefined],
    ['66 m a l’heure', 'fr'],
    ['50 km/ms', undefined],
    ['50 metres per millisecond', undefined],
    ['5 feet and 2 inches', undefined],
    ['15 dollars and 15 cents', undefined],
    ['5 tons', 'en'],
    ['5 libras', 'es'],
    ['3/4 days', undefined],
    ['3/4', undefined],
    ['24/7', undefined],
    ['9⁹⁹ €', undefined],
    ['300¹ ms', undefined],
    ['12 zog per zog', undefined],
    ['12 por zog', 'es'],
    ['TOP 10', undefined],
    ['PHP 8', undefined],
    ['2 400 kg', 'en'],
    ['18,5 kg', 'en'],
  ])('refuses %s (%s)', (text, language) => expect(read(text, language)).toEqual([]));
});

describe('several numbers', () => {
  test('within a tolerance are a range', () => {
    expect(read('12 ± 0.4 mm')).toEqual([{ min: 11.6, max: 12.4, unit: 'mm' }]);
    expect(read('±4 %')).toEqual([{ min: -4, max: 4, unit: '%' }]);
    expect(read('12 mm +/- 2 mm')).toEqual([{ min: 10, max: 14, unit: 'mm' }]);
    expect(read('12 mm ± 2 %')).toEqual([]);
    expect(read('±4')).toEqual([]);
  });

  test('share the unit behind the last', () => {
    expect(read('40 and 90 ms')).toMatchObject([
      { min: 40, unit: 'ms' },
      { min: 90, unit: 'ms' },
    ]);
    expect(read('2, 4 und 8 GB')).toMatchObject([{ unit: 'GB' }, { unit: 'GB' }, { unit: 'GB' }]);
    expect(read('24 and 7 days')).toEqual([]);
    expect(read('40, 90 ms')).toEqual([]);
  });

  test('go down below zero', () => {
    expect(read('−12 °C to −30 °C')).toEqual([{ min: -30, max: -12, unit: '°C' }]);
    expect(read('30 °C to 12 °C')).toEqual([]);
  });

  test('are counted by large round numbers', () => {
    expect(read('$4 / 1M tokens')).toEqual([{ min: 4, max: 4, unit: 'USD', per: '1M tokens' }]);
    expect(read('$4 per million tokens')).toEqual([{ min: 4, max: 4, unit: 'USD', per: '1M tokens' }]);
    expect(read('$4 per 1k requests')).toEqual([{ min: 4, max: 4, unit: 'USD', per: '1000 requests' }]);
  });

  test('have bounds that include them', () => {
    expect(read('less than or equal to 80 ms')).toEqual([{ max: 80, unit: 'ms' }]);
    expect(read('größer oder gleich 80 ms', 'de')).toEqual([{ min: 80, unit: 'ms' }]);
    expect(read('inférieur ou égal à 80 ms', 'fr')).toEqual([{ max: 80, unit: 'ms' }]);
    expect(read('mayor o igual a 80 ms', 'es')).toEqual([{ min: 80, unit: 'ms' }]);
  });
});
