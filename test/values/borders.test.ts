import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/tree/types.ts';
import { parseBoolean } from '../../src/values/boolean.ts';
import { headerUnit } from '../../src/values/header.ts';
import { parseQuantity } from '../../src/values/quantity.ts';
import { parseTarget } from '../../src/values/target.ts';

type Facts = Omit<Quantity, 'text'>;

/** Inputs on either side of a border: of a limit, of a list of words, of the texts allowed beside a number. */
const read = (text: string): Quantity[] => parseQuantity(text);
const same = (value: number, rest: Facts = {}): Facts => ({ min: value, max: value, ...rest });

describe('a number', () => {
  test.each<[string, string, Facts]>([
    ['+1', '+1', same(1)],
    ['~-5 °C', '~-5 °C', same(-5, { approximate: true, unit: '°C' })],
    ['−3 ° C', '−3 ° C', same(-3, { unit: '°C' })],
    ['5 ° C in summer', '5 ° C', same(5, { unit: '°C' })],
    ['= 5', '= 5', same(5)],
    ['1 ', '1', same(1)],
    ['5°', '5°', same(5, { unit: '°' })],
    ['5m²', '5m²', same(5, { unit: 'm²' })],
    ['5m2', '5m2', same(5, { unit: 'm²' })],
    ['5 m³', '5 m³', same(5, { unit: 'm³' })],
    ['5 °F', '5 °F', same(5, { unit: '°F' })],
    ['5in', '5in', same(5, { unit: 'in' })],
    ['5 l.', '5 l', same(5, { unit: 'l' })],
    ['5 min. for all', '5 min.', same(5, { unit: 'min' })],
    ['450 kg/m³', '450 kg/m³', same(450, { unit: 'kg/m³' })],
    ['0.5 req/s, web', '0.5 req/s', same(0.5, { unit: 'req/s' })],
    ['2000 s', '2000 s', same(2000, { unit: 's' })],
    ['2000 per day', '2000 per day', same(2000, { per: 'day' })],
    ['1d 5m', '1d 5m', same(1445, { unit: 'min' })],
    ['1 h 59 min', '1 h 59 min', same(119, { unit: 'min' })],
    ['1 year 2 months', '1 year 2 months', same(14, { unit: 'mo' })],
  ])('is read in %j', (text, own, facts) => expect(read(text)).toEqual([{ text: own, ...facts }]));

  test.each([
    '- 5',
    '$\n5',
    'X$5',
    '5’s',
    'B 7',
    ':1',
    '2100',
    '1000',
    '1000000',
    '5\nusers',
    '1 Incident per day',
    '2 incident per day',
    '5 glass goal',
    '5m 30 s',
    '1 h 60 min',
    '1 h 30 GB',
    '5 Seconds and 10 ms',
    '2 hours and 30 min and 5',
  ])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('the digits of a number', () => {
  test.each<[string, string | undefined, number]>([
    ["1'234 s", 'de-CH', 1234],
    ['1’234 s', 'de-CH', 1234],
    ['1’234.5 s', 'de-CH', 1234.5],
    ['1\u00a0234,5 s', 'de', 1234.5],
    ['1\u00a0234.5 s', 'en', 1234.5],
    ['12,345.6 s', undefined, 12345.6],
    ['1,234,567.8 s', undefined, 1234567.8],
    ['1.000,000 s', undefined, 1000],
    ['.5 s', undefined, 0.5],
    ['0.12345678901234 s', undefined, 0.12345678901234],
    ['123456789012345 s', undefined, 123456789012345],
    ['1,5 s', `de-${'x'.repeat(61)}`, 1.5],
  ])('%j in %s are %d', (text, language, value) =>
    expect(parseQuantity(text, language === undefined ? {} : { language })).toEqual([
      { text, min: value, max: value, unit: 's' },
    ]),
  );

  test('count with a magnitude', () => {
    expect(read('$.5M')).toEqual([{ text: '$.5M', min: 500_000, max: 500_000, unit: 'USD' }]);
  });

  test.each<[string, string | undefined]>([
    ["1'23 s", 'de-CH'],
    ['1\u00a0234,567.8 s', 'en'],
    ['1 234,567 s', 'en'],
    ['1,234.5 s', 'fr'],
    ['1,234.5 s', 'de'],
    ['1.234,5 s', 'en'],
    ['1.234,567.8 s', undefined],
    ['1,234.567,8 s', undefined],
    ['1,23.5 s', undefined],
    ['1,2345.6 s', undefined],
    ['1234,567.8 s', undefined],
    ['1,234,56.7 s', undefined],
    ['0.123456789012345 s', undefined],
    ['1234567890123456 s', undefined],
    ['1,5 s', `de-${'x'.repeat(62)}`],
  ])('%j in %s are none', (text, language) =>
    expect(parseQuantity(text, language === undefined ? {} : { language })).toEqual([]),
  );
});

describe('money', () => {
  test.each<[string, string, Facts]>([
    ['$1.5 mn.', '$1.5 mn', same(1_500_000, { unit: 'USD' })],
    ['$5 mn. approx', '$5 mn. approx', same(5_000_000, { unit: 'USD', approximate: true })],
    ['$5m', '$5m', same(5_000_000, { unit: 'USD' })],
    ['A$5 k', 'A$5 k', same(5000, { unit: 'AUD' })],
    ['R$5', 'R$5', same(5, { unit: 'BRL' })],
    ['$5.', '$5', same(5, { unit: 'USD' })],
    ['$5 at p99.', '$5 at p99', same(5, { unit: 'USD', statistic: 'p99' })],
  ])('is read in %j', (text, own, facts) => expect(read(text)).toEqual([{ text: own, ...facts }]));

  test.each(['$5 (3)', '$5. The end', '$5, or 7'])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('a bound', () => {
  test.each<[string, string, Facts]>([
    ['max: 5', 'max: 5', { max: 5 }],
    ['max about 5 s', 'max about 5 s', { max: 5, approximate: true, unit: 's' }],
    ['max < 5 s', 'max < 5 s', { max: 5, exclusiveMax: true, unit: 's', statistic: 'max' }],
    ['<5k', '<5k', { max: 5000, exclusiveMax: true }],
    ['<5k ca.', '<5k ca', { max: 5000, exclusiveMax: true, approximate: true }],
    ['<2000', '<2000', { max: 2000, exclusiveMax: true }],
    ['< 2000s', '< 2000s', { max: 2000, exclusiveMax: true, unit: 's' }],
    ['< 1000000', '< 1000000', { max: 1_000_000, exclusiveMax: true }],
    ['< 5 Meters', '< 5 Meters', { max: 5, exclusiveMax: true, unit: 'm' }],
    ['over 100', 'over 100', { min: 100, exclusiveMin: true }],
    ['less than 5', 'less than 5', { max: 5, exclusiveMax: true }],
    ['10+.', '10+', { min: 10 }],
    ['5 users+', '5 users+', { min: 5, unit: 'users' }],
    ['3k+', '3k+', { min: 3000 }],
  ])('is read in %j', (text, own, facts) => expect(read(text)).toEqual([{ text: own, ...facts }]));

  test.each([
    '< 5+',
    '≤< 5 ms',
    '< 5 k',
    '< 5M',
    '10+years',
    '10+, 5',
    'under 99',
    'de 5',
    'Keep CPU max: 3',
    'CPU-< 5 ms',
  ])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('a range', () => {
  test.each<[string, Facts]>([
    ['10–20', { min: 10, max: 20 }],
    ['999 to 3000', { min: 999, max: 3000 }],
    ['1,000–2,000', { min: 1000, max: 2000 }],
    ['5...10 ms', { min: 5, max: 10, unit: 'ms' }],
    ['1 s–5000 ms', { min: 1000, max: 5000, unit: 'ms' }],
  ])('is read in %j', (text, facts) => expect(read(text)).toEqual([{ text, ...facts }]));

  test.each([
    '10–13',
    '20–25',
    '5–10',
    '10–25',
    '0.5–7',
    '1–2 million',
    '5 lb–10 kg',
    '60 to 60 months',
    '1000 to 3000',
    '100 ± 5%',
    'between 5 ms',
    'between 5 - 10 s',
  ])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('a statistic', () => {
  test.each<[string, Facts]>([
    ['p95 of 5', same(5, { statistic: 'p95' })],
    ['p95 is 3', same(3, { statistic: 'p95' })],
    ['avg 5', same(5, { statistic: 'avg' })],
    ['tp99 <60', { max: 60, exclusiveMax: true, statistic: 'p99' }],
    ['10p < 5 ms', { max: 5, exclusiveMax: true, unit: 'ms', statistic: 'p10' }],
    ['95 percentile 5 ms', same(5, { unit: 'ms', statistic: 'p95' })],
    ['5 ms in the p95', same(5, { unit: 'ms', statistic: 'p95' })],
    ['26 cm Ø', same(26, { unit: 'cm' })],
    ['26 ms Ø', same(26, { unit: 'ms', statistic: 'avg' })],
    ['p95 one two three < 5 ms', { max: 5, exclusiveMax: true, unit: 'ms', statistic: 'p95' }],
  ])('is read in %j', (text, facts) => expect(read(text)).toEqual([{ text, ...facts }]));

  test.each([
    '9p 5 ms',
    '100p 5 ms',
    '95p',
    '95p 5',
    '95th 5 ms',
    '95th percentile 5',
    '5 p50,',
    '5 (p99',
    'p95 5 ms p99',
  ])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('what a quantity is counted by', () => {
  test.each<[string, string, Facts]>([
    ['5k/s', '5k/s', same(5000, { per: 'second' })],
    ['3k users', '3k users', same(3000, { unit: 'users' })],
    ['95% per user for life', '95% per user', same(95, { unit: '%', per: 'user' })],
    ['95% per active user', '95%', same(95, { unit: '%' })],
    ['$5 per user a month', '$5 per user a month', same(5, { unit: 'USD', per: 'user/month' })],
    ['$5 per hour per user', '$5 per hour per user', same(5, { unit: 'USD', per: 'hour/user' })],
    ['$5 per kg', '$5 per kg', same(5, { unit: 'USD', per: 'kg' })],
    ['$5/m2', '$5/m2', same(5, { unit: 'USD', per: 'm²' })],
    ['$5 / day', '$5 / day', same(5, { unit: 'USD', per: 'day' })],
    ['$5 an hour', '$5 an hour', same(5, { unit: 'USD', per: 'hour' })],
    ['$3 per M tokens', '$3 per M tokens', same(3, { unit: 'USD', per: '1M tokens' })],
    ['5 GB each', '5 GB', same(5, { unit: 'GB' })],
    ['$5 a user', '$5', same(5, { unit: 'USD' })],
    ['52 kcal / 100 g', '52 kcal / 100 g', same(52, { unit: 'kcal', per: '100 g' })],
    ['3 per 100', '3 per 100', same(3, { per: '100' })],
    ['2 errors per 1,000', '2 errors per 1,000', same(2, { unit: 'errors', per: '1000' })],
    ['$5 per 1,000 words', '$5 per 1,000 words', same(5, { unit: 'USD', per: '1000 words' })],
    ['$5 per 10 web-pages', '$5 per 10 web-pages', same(5, { unit: 'USD', per: '10 web-pages' })],
    ['$5 per 7 days', '$5 per 7 days', same(5, { unit: 'USD', per: '7 d' })],
    ['99.9% over 12 months', '99.9% over 12 months', same(99.9, { unit: '%', per: '12 mo' })],
  ])('is read in %j', (text, own, facts) => expect(read(text)).toEqual([{ text: own, ...facts }]));

  test.each([
    '5/10%',
    '5 ms/10',
    '5 ms/99.9%',
    '2 per\nday',
    '$5\n/day',
    '$5 /day',
    '$5/ day',
    '3 per 50',
    '2 errors per 99',
    '$5 per 7 users',
    '$5 per 10 Words',
    '$5 per 10 p95',
    '$5 per 10\nwords',
    '$5 per 1.401 km',
    '$5 per 2x',
    '$5 per x',
    '$3 per M',
    '$3 per one million tokens',
    '$3 per half hour',
    '$9 per active user',
    '$5 per seat, per month',
    '5 requests per active user',
    '5 GB over 30 days',
    '99.9% over 5 users',
    '99% over 3 km',
  ])('is refused in %j', (text) => expect(read(text)).toEqual([]));
});

describe('the text around a quantity', () => {
  test.each<[string, string, string | undefined]>([
    ['5, for web', '5', 'for web'],
    ['$5 (a, b)', '$5', 'a, b'],
    ['5 ms; fast', '5 ms', 'fast'],
    ['$5 & rising', '$5', 'rising'],
    ['$5 – hard limit', '$5', 'hard limit'],
    ['5 € - hard limit', '5 €', 'hard limit'],
    ['5 ms for v2', '5 ms', 'for v2'],
    ['end-to-end < 5 s', '< 5 s', 'end-to-end'],
    ['5 [12] for web', '5', 'for web'],
    ['60–80% [nb 2]', '60–80%', undefined],
    ['5 [note 1]', '5', undefined],
    ['5 [a]', '5', undefined],
    ['<5k†', '<5k', undefined],
    ['5‡', '5', undefined],
    ['5 for one two three four five', '5', 'for one two three four five'],
  ])('leaves %j as it is', (text, own, qualifier) => {
    const target = parseTarget(text);
    expect(target.quantities.map((quantity) => quantity.text)).toEqual([own]);
    expect(target.qualifier).toBe(qualifier);
  });

  test.each([
    '5 [note x]',
    '5 ()',
    '5 ms (5 ms)',
    '5 for one two three four five six',
    'one two three four five: 5 ms',
    'one two three four five six < 5 ms',
    `5 ms ${'so '.repeat(13)}`,
    `${'so '.repeat(20)}< 5 ms`,
    `5 ms ${'a'.repeat(48)}`,
  ])('makes %j none', (text) => expect(parseTarget(text)).toEqual({ text, quantities: [] }));

  test('may be as long as a note is', () => {
    expect(parseTarget(`5 ms ${'so '.repeat(12).trim()}`).quantities).toHaveLength(1);
    expect(parseTarget(`5 ms ${'a'.repeat(47)}`).quantities).toHaveLength(1);
  });

  test('may be another quantity', () => {
    expect(read('5 ms, or > 10 s')).toEqual([
      { text: '5 ms', min: 5, max: 5, unit: 'ms' },
      { text: '> 10 s', min: 10, exclusiveMin: true, unit: 's' },
    ]);
    expect(parseTarget('5 ms / CPU < 10%')).toEqual({
      text: '5 ms / CPU < 10%',
      quantities: [
        { text: '5 ms', min: 5, max: 5, unit: 'ms' },
        { text: '< 10%', max: 10, exclusiveMax: true, unit: '%' },
      ],
      qualifier: 'CPU',
    });
  });

  test('may be a unit without a meaning', () => {
    expect(parseQuantity('1', { unit: '' })).toEqual([{ text: '1', min: 1, max: 1 }]);
  });
});

describe('a header', () => {
  test.each<[string, string | undefined]>([
    ['Load(avg, ms)', 'ms'],
    ['Player height  in  m', 'm'],
    [' Time (s) ', 's'],
    ['Time (s)*', 's'],
    ['Time [s] [1]', 's'],
    ['Time (s)¹', 's'],
    ['Time*', undefined],
    ['ms (s)', 's'],
    ['in s', undefined],
    [', s', undefined],
    ['Wins, ', undefined],
    ['Time (ms, xp95)', undefined],
    ['Time (ms, p955)', undefined],
    ['Time (ms, s)', undefined],
    [`${'x'.repeat(195)} (ms)`, 'ms'],
    [`${'x'.repeat(196)} (ms)`, undefined],
  ])('%j has the unit %s', (header, unit) => expect(headerUnit(header)).toBe(unit));
});

describe('a mark', () => {
  test.each(['\ufe0fyes', 'yes, yes', 'yesyesyes'])('%j is neither yes nor no', (text) =>
    expect(parseBoolean(text)).toBeUndefined(),
  );
});

describe('a wrong argument', () => {
  test.each([
    [() => parseQuantity(5 as never), 'parseQuantity: text must be a string'],
    [() => parseQuantity('5', null as never), 'parseQuantity: options must be an object'],
    [() => parseQuantity('5', 'ms' as never), 'parseQuantity: options must be an object'],
    [() => parseTarget(5 as never), 'parseTarget: text must be a string'],
    [() => parseTarget('5', null as never), 'parseTarget: options must be an object'],
    [() => parseTarget('5', 'ms' as never), 'parseTarget: options must be an object'],
    [() => parseBoolean(5 as never), 'parseBoolean: text must be a string'],
    [() => headerUnit(5 as never), 'headerUnit: header must be a string'],
  ])('is named', (call, message) => expect(call).toThrow(new TypeError(message)));
});
