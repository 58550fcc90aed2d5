import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBoolean } from '../../src/values/boolean.ts';
import { headerUnit } from '../../src/values/header.ts';
import { parseQuantity } from '../../src/values/quantity.ts';
import { parseTarget } from '../../src/values/target.ts';
import { processorTime } from '../processor-time.ts';

describe('laws', () => {
  const piece = fc.constantFrom(
    '5',
    '10',
    '1,234',
    '1.401',
    '99.9',
    '%',
    'ms',
    ' ',
    ' ',
    '<',
    '≥',
    'p95',
    '-',
    '–',
    'to',
    'per',
    'month',
    '$',
    '€',
    '(',
    ')',
    '[1]',
    'for',
    'web',
    ',',
    '/',
    'max',
    'about',
    '+',
    'x',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  test('gives finite, ordered bounds and texts that occur in the input, in order', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'en', 'de', 'fr'), (text, language) => {
        const quantities = parseQuantity(text, language === undefined ? {} : { language });
        let at = 0;
        for (const quantity of quantities) {
          const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = quantity;
          expect(quantity.min ?? quantity.max).toSatisfy(Number.isFinite);
          expect(min).toBeLessThanOrEqual(max);
          const found = text.indexOf(quantity.text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          expect(quantity.text).toMatch(/\d/);
          at = found + quantity.text.length;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each<[string, string]>([
    ['digits', '1'.repeat(1e6)],
    ['comparators', '<'.repeat(1e6)],
    ['numbers', '1 '.repeat(5e5)],
    ['blanks', ' '.repeat(1e6)],
    ['line feeds', '\n'.repeat(1e6)],
    ['statistics', 'p95 '.repeat(25e4)],
    ['points', '1.'.repeat(5e5)],
    ['commas', '1,'.repeat(5e5)],
    ['letters', 'a'.repeat(1e6)],
    ['hyphens', 'a-'.repeat(5e5)],
    ['brackets', `5 ms ${'('.repeat(1e6)}`],
    ['groups', ' 000'.repeat(25e4)],
    ['targets', 'p95 < 5 ms, '.repeat(8e4)],
  ])('survives a megabyte of %s', { retry: 2 }, (_, text) => {
    const time = processorTime(() => {
      expect(parseQuantity(text)).toEqual([]);
      expect(parseQuantity(text, { language: 'fr' })).toEqual([]);
    });
    expect(time).toBeLessThan(1000);
  });
});

describe('wrong arguments', () => {
  test('throws a TypeError', () => {
    for (const wrong of [undefined, null, 5, {}] as never[]) {
      expect(() => parseQuantity(wrong)).toThrow(TypeError);
      expect(() => parseTarget(wrong)).toThrow(TypeError);
      expect(() => parseBoolean(wrong)).toThrow(TypeError);
      expect(() => headerUnit(wrong)).toThrow(TypeError);
    }
    expect(() => parseQuantity('5', null as never)).toThrow(TypeError);
    expect(() => parseTarget('5', null as never)).toThrow(TypeError);
  });
});
