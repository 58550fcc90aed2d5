import { describe, expect, test } from 'vitest';
import { numberStyles, regionalNumberStyles } from '../../src/lexicon/numbers.ts';
import { numberStyle } from '../../src/values/number.ts';
import { parseQuantity } from '../../src/values/quantity.ts';

function value(text: string, language?: string): number | undefined {
  const [quantity, ...others] = parseQuantity(text, language === undefined ? {} : { language });
  expect(others).toEqual([]);
  expect(quantity?.min).toBe(quantity?.max);
  return quantity?.min;
}

describe('numbers by language', () => {
  test.each<[string, string | undefined, number]>([
    ['1,234', undefined, 1234],
    ['1,234,567', undefined, 1234567],
    ['1,234.5', undefined, 1234.5],
    ['1.234,5', undefined, 1234.5],
    ['1.5', undefined, 1.5],
    ['1.5', 'de', 1.5],
    ['0.401', undefined, 0.401],
    ['1234.567', undefined, 1234.567],
    ['.625', undefined, 0.625],
    ['99.999%', undefined, 99.999],
    ['1.401', 'en', 1.401],
    ['1.401', 'en-GB', 1.401],
    ['1.401', 'de', 1401],
    ['1.401', 'de-DE', 1401],
    ['1.401', 'es', 1401],
    ['1.401', 'es-MX', 1.401],
    ['1,401', 'en', 1401],
    ['1,401', 'de', 1.401],
    ['1,5', 'de', 1.5],
    ['1,5 %', undefined, 1.5],
    ['0,25 %', undefined, 0.25],
    ['1,5', 'fr', 1.5],
    ['1,5', 'es_ES', 1.5],
    ['99,9 %', 'fr', 99.9],
    ['1.234.567', 'de', 1234567],
    ['10 000', 'fr', 10000],
    ['1 234,5', 'fr', 1234.5],
    ['10\u202f000', undefined, 10000],
    ['1\u00a0234', 'en', 1234],
    ["1'234.50", 'de-CH', 1234.5],
    ['-420,000', undefined, -420000],
    ['−2', undefined, -2],
    ['0', undefined, 0],
  ])('%s in %s is %d', (text, language, expected) => expect(value(text, language)).toBe(expected));

  test.each<[string, string | undefined]>([
    ['1.401', undefined],
    ['1.401', 'fr'],
    ['1.401', 'tlh'],
    ['1,5', undefined],
    ['1,5 kg', undefined],
    ['1,5 %', 'en'],
    ['1,5, 2 %', undefined],
    ['0,1234 %', undefined],
    ['1,5', 'en'],
    ['12,34', 'en'],
    ['0,401', 'en'],
    ['1.234,5', 'en'],
    ['1,234.5', 'de'],
    ['1.234.567', undefined],
    ['1.234.567', 'en'],
    ['1,23,456', 'en'],
    ['10 000', undefined],
    ['10 000', 'en'],
    ['10 00', 'fr'],
    ["1'234", 'en'],
    ['0123', undefined],
    ['1.', undefined],
    ['12345678901234567890', undefined],
  ])('%s in %s is refused', (text, language) =>
    expect(parseQuantity(text, language === undefined ? {} : { language })).toEqual([]),
  );

  const tags = [...Object.keys(numberStyles), ...Object.keys(regionalNumberStyles)].filter(
    (tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0,
  );

  test.each(tags)('%s writes numbers as the runtime does', (tag) => {
    const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
    const sign = (type: string): string => {
      const text = parts.find((part) => part.type === type)?.value ?? '';
      return /\s/u.test(text) ? ' ' : text.replace('’', "'");
    };
    expect(numberStyle(tag)).toMatchObject({ decimal: sign('decimal'), group: sign('group') });
  });
});
