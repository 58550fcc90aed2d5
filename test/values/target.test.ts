import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../src/values/target.ts';

describe('qualifiers', () => {
  test.each<[string, string | undefined]>([
    ['<200 ms for web', 'for web'],
    ['<1 hour for critical', 'for critical'],
    ['< 70% steady', 'steady'],
    ['85% initial target', 'initial target'],
    ['0 desired', 'desired'],
    ['< 5 min (typical)', 'typical'],
    ['CPU < 70%', 'CPU'],
    ['Keep CPU < 70%', 'Keep CPU'],
    ['P1: 15 min', 'P1'],
    ['80% of requests', 'of requests'],
    ['Target: 99%', undefined],
    ['99.9% monthly', undefined],
    ['181 ft (55 m)', undefined],
    ['1,234[5]', undefined],
  ])('%s: %s', (text, qualifier) => {
    const target = parseTarget(text);
    expect(target.text).toBe(text);
    expect(target.quantities).toHaveLength(1);
    expect(target.qualifier).toBe(qualifier);
    expect(Object.hasOwn(target, 'qualifier')).toBe(qualifier !== undefined);
  });

  test.each(['Varies by model', 'See note 3', '5 ms after 3 tries', '1 open issue'])('%s has neither', (text) =>
    expect(parseTarget(text)).toEqual({ text, quantities: [] }),
  );
});

const seed = new URL('../../../shared/seed/gold.json', import.meta.url);

interface GoldMetric {
  name: string;
  target?: string;
  quantities?: Record<string, unknown>[];
  ambiguous?: boolean;
}

describe.skipIf(!existsSync(seed))('the measuring material (skipped where ../shared is absent)', () => {
  test('gives every judged target its quantities and no others', () => {
    const articles = JSON.parse(readFileSync(seed, 'utf8')) as { metrics?: GoldMetric[] }[];
    const judged = articles
      .flatMap((article) => article.metrics ?? [])
      .filter((metric) => metric.ambiguous !== true && metric.target !== undefined);
    expect(judged.length).toBeGreaterThan(40);
    for (const { target = '', quantities: expected = [] } of judged) {
      const found = parseTarget(target, { language: 'en' }).quantities;
      expect(found.length, target).toBe(expected.length);
      for (const [index, { text: _, ...facts }] of found.entries()) {
        const gold = expected[index] ?? {};
        expect(Object.keys(facts).sort(), target).toEqual(Object.keys(gold).sort());
        for (const [key, value] of Object.entries(facts)) {
          const allowed = gold[key];
          expect(Array.isArray(allowed) ? allowed : [allowed], target).toContain(value);
        }
      }
    }
  });
});
