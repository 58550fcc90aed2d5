import { describe, expect, test } from 'vitest';
import { headerUnit } from '../../src/values/header.ts';

describe('headerUnit', () => {
  test.each<[string, string]>([
    ['Latency (ms)', 'ms'],
    ['Latency (ms, p95)', 'ms'],
    ['Latency, ms', 'ms'],
    ['Price [€]', 'EUR'],
    ['Cost (USD)', 'USD'],
    ['Weight in kg', 'kg'],
    ['Preis in Euro', 'EUR'],
    ['Poids en kg', 'kg'],
    ['Time in days', 'd'],
    ['Time (s)', 's'],
    ['Age (years)', 'yr'],
    ['Area (km²)', 'km²'],
    ['Rate (%)', '%'],
    ['Height (m)', 'm'],
    ['Power (W)', 'W'],
    ['Throughput (req/s)', 'req/s'],
    ['Speed (km/h)', 'km/h'],
  ])('%s: %s', (header, unit) => expect(headerUnit(header)).toBe(unit));

  test.each([
    '',
    'Latency',
    'ms',
    '(ms)',
    'Metrics (SLIs, SLOs)',
    'Author(s)',
    'Duration (m)',
    'Population (m)',
    'Wins (W)',
    'Against (A)',
    'Lost (L)',
    'Time (UTC)',
    'Population (2010)',
    'Made in Germany',
    'Height m (ft)',
    'Area km² (sq mi)',
    'Win %',
    'Price ($/month)',
    'Revenue (USD millions)',
    'In',
    'What happens in',
    `${'a '.repeat(5e5)}(ms)`,
    '('.repeat(1e6),
  ])('%.40s: none', (header) => expect(headerUnit(header)).toBeUndefined());
});
