import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/tree/types.ts';
import { parseQuantity, type QuantityOptions } from '../../src/values/quantity.ts';

type Facts = Omit<Quantity, 'text'>;

/** The quantities without their texts. */
function facts(text: string, options: QuantityOptions = {}): Facts[] {
  return parseQuantity(text, options).map(({ text: _, ...rest }) => rest);
}

const same = (value: number, rest: Facts = {}): Facts[] => [{ min: value, max: value, ...rest }];
const below = (max: number, rest: Facts = {}): Facts[] => [{ max, exclusiveMax: true, ...rest }];
const above = (min: number, rest: Facts = {}): Facts[] => [{ min, exclusiveMin: true, ...rest }];
const atMost = (max: number, rest: Facts = {}): Facts[] => [{ max, ...rest }];
const atLeast = (min: number, rest: Facts = {}): Facts[] => [{ min, ...rest }];
const range = (min: number, max: number, rest: Facts = {}): Facts[] => [{ min, max, ...rest }];

describe('comparators', () => {
  test.each<[string, Facts[]]>([
    ['<300ms', below(300, { unit: 'ms' })],
    ['< 300 ms', below(300, { unit: 'ms' })],
    ['<= 5 s', atMost(5, { unit: 's' })],
    ['≤5 s', atMost(5, { unit: 's' })],
    ['> 95%', above(95, { unit: '%' })],
    ['>= 95 %', atLeast(95, { unit: '%' })],
    ['≥ 99.95%', atLeast(99.95, { unit: '%' })],
    ['under 5 ms', below(5, { unit: 'ms' })],
    ['Less than 10%', below(10, { unit: '%' })],
    ['at least 3 replicas', atLeast(3, { unit: 'replicas' })],
    ['up to 10 GB', atMost(10, { unit: 'GB' })],
    ['no more than 5 min', atMost(5, { unit: 'min' })],
    ['max. 5 s', atMost(5, { unit: 's' })],
    ['max 10 cm', atMost(10, { unit: 'cm' })],
    ['within 24 hours', atMost(24, { unit: 'h' })],
    ['over 5,000', above(5000)],
    ['mindestens 5 s', atLeast(5, { unit: 's' })],
    ['höchstens 3 %', atMost(3, { unit: '%' })],
    ['weniger als 2 Tage', below(2, { unit: 'd' })],
    ['bis zu 8 GB', atMost(8, { unit: 'GB' })],
    ['ab 5 €', atLeast(5, { unit: 'EUR' })],
    ['moins de 5 s', below(5, { unit: 's' })],
    ['au moins 99 %', atLeast(99, { unit: '%' })],
    ["jusqu'à 3 jours", atMost(3, { unit: 'd' })],
    ['jusqu’à 3 jours', atMost(3, { unit: 'd' })],
    ['menos de 5 s', below(5, { unit: 's' })],
    ['al menos 95 %', atLeast(95, { unit: '%' })],
    ['como máximo 10 kg', atMost(10, { unit: 'kg' })],
    ['95%+', atLeast(95, { unit: '%' })],
    ['10+ years', atLeast(10, { unit: 'yr' })],
    ['5 or more', atLeast(5)],
    ['5 s or less', atMost(5, { unit: 's' })],
    ['15 minutes max', atMost(15, { unit: 'min' })],
    ['from $5/month', atLeast(5, { unit: 'USD', per: 'month' })],
    ['< 5 in production', below(5)],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  test.each([
    '<>5',
    '<<5',
    '!= 5',
    'Under 17',
    'over 2000',
    'up to 2000',
    'from 5',
    'not 5',
    '5 max',
    '< 5–10 ms',
    '=10',
    'max 3 Brocken',
    '< five',
  ])('refuses %s', (text) => expect(parseQuantity(text)).toEqual([]));
});

describe('ranges', () => {
  test.each<[string, Facts[]]>([
    ['60-80%', range(60, 80, { unit: '%' })],
    ['60–80 %', range(60, 80, { unit: '%' })],
    ['60% – 80%', range(60, 80, { unit: '%' })],
    ['5 to 10 ms', range(5, 10, { unit: 'ms' })],
    ['10–15', range(10, 15)],
    ['0.2 - 0.35', range(0.2, 0.35)],
    ['between 5 and 10 s', range(5, 10, { unit: 's' })],
    ['zwischen 5 und 10 ms', range(5, 10, { unit: 'ms' })],
    ['entre 5 et 10 s', range(5, 10, { unit: 's' })],
    ['entre 5 y 10 s', range(5, 10, { unit: 's' })],
    ['von 5 bis 10 s', range(5, 10, { unit: 's' })],
    ['from 5 to 10 s', range(5, 10, { unit: 's' })],
    ['500 ms – 1 s', range(500, 1000, { unit: 'ms' })],
    ['10 MB - 1 GB', range(10, 1000, { unit: 'MB' })],
    ['$5–10', range(5, 10, { unit: 'USD' })],
    ['$1–2 million', range(1e6, 2e6, { unit: 'USD' })],
    ['5-10k req/s', range(5000, 10_000, { unit: 'req/s' })],
    ['−40 to 85 °C', range(-40, 85, { unit: '°C' })],
    ['~30–50 Mbps', range(30, 50, { approximate: true, unit: 'Mbit/s' })],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  test.each([
    '3–1',
    '1–3',
    '2-2',
    '6–4, 6–3',
    '53-60',
    '165-170',
    '1986–1990',
    '2008–09',
    '10 to 5 ms',
    'between 5 and 3 s',
    '5 -10 ms',
    '5- 10 ms',
    '5 kg – 10 lb',
    '5 kg – 10 s',
    '5 ms - 10',
    '5–10–15 ms',
    '$1–$2M',
    '555-1234',
  ])('refuses %s', (text) => expect(parseQuantity(text)).toEqual([]));
});

describe('units', () => {
  test.each<[string, Facts[]]>([
    ['5 seconds', same(5, { unit: 's' })],
    ['90 Minuten', same(90, { unit: 'min' })],
    ['7d', same(7, { unit: 'd' })],
    ['1 business day', same(1, { unit: 'business day' })],
    ['1 h 30 min', same(90, { unit: 'min' })],
    ['1h30m', same(90, { unit: 'min' })],
    ['5m 30s', same(330, { unit: 's' })],
    ['2 hours and 30 minutes', same(150, { unit: 'min' })],
    ['16 KB', same(16, { unit: 'kB' })],
    ['366 KiB', same(366, { unit: 'KiB' })],
    ['100 requests per second', same(100, { unit: 'req/s' })],
    ['500 rps', same(500, { unit: 'req/s' })],
    ['10 Mbps', same(10, { unit: 'Mbit/s' })],
    ['10 MB per second', same(10, { unit: 'MB/s' })],
    ['120 km/h', same(120, { unit: 'km/h' })],
    ['3 μg', same(3, { unit: 'µg' })],
    ['36.6 °C', same(36.6, { unit: '°C' })],
    ['5° C', same(5, { unit: '°C' })],
    ['12.5mm', same(12.5, { unit: 'mm' })],
    ['12 m2', same(12, { unit: 'm²' })],
    ['660 sq mi (1,709 km2)', same(660, { unit: 'sq mi' })],
    ['$ 197,867', same(197867, { unit: 'USD' })],
    ['5 €', same(5, { unit: 'EUR' })],
    ['EUR 5', same(5, { unit: 'EUR' })],
    ['A$858', same(858, { unit: 'AUD' })],
    ['$1.1M', same(1_100_000, { unit: 'USD' })],
    ['€1.5 Mrd', same(1.5e9, { unit: 'EUR' })],
    ['2x', same(2, { unit: 'x' })],
    ['3×', same(3, { unit: 'x' })],
    ['99.9 percent', same(99.9, { unit: '%' })],
    ['12 widgets', same(12, { unit: 'widgets' })],
    ['10k+ users', atLeast(10_000, { unit: 'users' })],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  test.each([
    '5G',
    '4K',
    '1080p',
    '2D',
    '5m',
    '5k',
    '7B',
    '5A',
    '2R',
    '4Minute',
    '1990s',
    '50 Cent',
    '98 Degrees',
    '28 Days Later',
    '5 A levels',
    '5 in stock',
    '3 left',
    '5 mars',
    '12 plus',
    '1 year 3 days',
    '1 h 90 min',
    '2 h, 30 min',
    '1h30',
    '120/80 mmHg',
    '3 ft 6 in',
    '30-day',
    '2019 results',
  ])('refuses %s', (text) => expect(parseQuantity(text)).toEqual([]));
});

describe('statistics, periods and approximations', () => {
  test.each<[string, Facts[]]>([
    ['p95 < 1.5s', below(1.5, { unit: 's', statistic: 'p95' })],
    ['P95: 300 ms', same(300, { unit: 'ms', statistic: 'p95' })],
    ['95p < 200ms', below(200, { unit: 'ms', statistic: 'p95' })],
    ['95th percentile < 1 s', below(1, { unit: 's', statistic: 'p95' })],
    ['p99.9 < 1 s', below(1, { unit: 's', statistic: 'p99.9' })],
    ['p95 latency < 200 ms', below(200, { unit: 'ms', statistic: 'p95' })],
    ['<200 ms (p99)', below(200, { unit: 'ms', statistic: 'p99' })],
    ['200 ms at the 95th percentile', same(200, { unit: 'ms', statistic: 'p95' })],
    ['median 5 s', same(5, { unit: 's', statistic: 'median' })],
    ['avg. 3 s', same(3, { unit: 's', statistic: 'avg' })],
    ['mean: 5 ms', same(5, { unit: 'ms', statistic: 'avg' })],
    ['max latency < 5 s', below(5, { unit: 's', statistic: 'max' })],
    ['99.9% monthly', same(99.9, { unit: '%', per: 'month' })],
    ['99.99% over 30 days', same(99.99, { unit: '%', per: '30 d' })],
    ['<1 per month', below(1, { per: 'month' })],
    ['3/day', same(3, { per: 'day' })],
    ['5 a week', same(5, { per: 'week' })],
    ['£24.38 per computer a month', same(24.38, { unit: 'GBP', per: 'computer/month' })],
    ['52 kcal/100 g', same(52, { unit: 'kcal', per: '100 g' })],
    ['<1 incident per quarter', below(1, { unit: 'incident', per: 'quarter' })],
    ['~5 s', same(5, { approximate: true, unit: 's' })],
    ['about 3', same(3, { approximate: true })],
    ['ca. 5', same(5, { approximate: true })],
    ['environ 10 km', same(10, { approximate: true, unit: 'km' })],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  test.each([
    'P70 386',
    'p95',
    '95%  < 200 ms',
    'p50/p95 < 10 ms',
    '24/7',
    '180/132',
    '1/2',
    '5 out of 7',
    'c. 500 BC',
    'circa 1850',
    'P1',
  ])('refuses %s', (text) => expect(parseQuantity(text)).toEqual([]));
});

describe('several quantities', () => {
  test('reads each, with its own text', () => {
    expect(parseQuantity('p95 < 50ms p99 < 200ms')).toEqual([
      { text: 'p95 < 50ms', max: 50, exclusiveMax: true, unit: 'ms', statistic: 'p95' },
      { text: 'p99 < 200ms', max: 200, exclusiveMax: true, unit: 'ms', statistic: 'p99' },
    ]);
    expect(facts('p50 20 ms, p95 80 ms')).toEqual([
      { min: 20, max: 20, unit: 'ms', statistic: 'p50' },
      { min: 80, max: 80, unit: 'ms', statistic: 'p95' },
    ]);
    expect(facts('> 95% and < 99%')).toEqual([...above(95, { unit: '%' }), ...below(99, { unit: '%' })]);
    expect(facts('99.9%\n99.5%')).toEqual([...same(99.9, { unit: '%' }), ...same(99.5, { unit: '%' })]);
  });

  test.each(['5 or 6', '1, 2, 3', '79 / 80', '5, 10 ms', '1 s, 500 ms', '10 15%', '5 ms 3'])('refuses %s', (text) =>
    expect(parseQuantity(text)).toEqual([]),
  );
});

describe('what is no quantity', () => {
  test.each([
    '',
    '   ',
    'Varies by model',
    'Near zero',
    'Zero tolerance',
    'Identify top 3 hotspots',
    'Baseline + 2x',
    'Business dependent See details below: M3',
    'v2.1',
    'M3',
    'H264',
    '2024-05-01',
    'May 3 2021',
    '3 May',
    '12/05/2020',
    '16 Sep',
    '1999',
    '[3]',
    '(12)',
    '+1 555 123 4567',
    '5551234567',
    '(702) 555-0134',
    '192.168.1.1',
    '1.2.3',
    '16:9',
    '10:30',
    '1:23.456',
    '5 pm',
    'ISO 9001',
    'RFC 2119',
    'Windows 11',
    'top 5',
    'Keep headroom 10 15%',
    '1st',
    '3rd gen',
    '#3',
    'No. 5',
    '5*',
    '12.',
    '007',
    'U2',
    '12 (3)',
    'Night Shift 3 episodes',
    '1920x1080',
    '10 x 10 cm',
    '2+1',
    '3 of 5',
    '10 ± 2 mm 5',
    '5 mm ± 2 %',
    '1e6',
    '2.5×10^3',
    '8 +2',
    '116 111',
    'Home > 2019 > News',
    '+ 3 Laps',
    '70-66-66-71=273',
    'Q1 2024',
    'S. 344',
  ])('refuses %j', (text) => expect(parseQuantity(text)).toEqual([]));
});

describe('options', () => {
  test('takes the unit from the header for numbers without one', () => {
    expect(facts('12', { unit: 'ms' })).toEqual(same(12, { unit: 'ms' }));
    expect(facts('2048', { unit: 'megabytes' })).toEqual(same(2048, { unit: 'MB' }));
    expect(facts('5-8', { unit: 'min' })).toEqual(range(5, 8, { unit: 'min' }));
    expect(facts('2 s', { unit: 'ms' })).toEqual(same(2, { unit: 's' }));
    expect(facts('12 (3)', { unit: 'ms' })).toEqual([]);
  });

  test('takes the statistic where the text has none', () => {
    expect(facts('10 ms', { statistic: 'p95' })).toEqual(same(10, { unit: 'ms', statistic: 'p95' }));
    expect(facts('p50 < 10 ms', { statistic: 'p95' })).toEqual(below(10, { unit: 'ms', statistic: 'p50' }));
  });
});
