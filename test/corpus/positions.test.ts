import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countAll, positionInputs } from '../../bench/accuracy/positions.ts';

const shared = '../shared';
const present = existsSync(`${shared}/corpus`);
const minutes = 60_000;

describe.skipIf(!present)(`positions${present ? '' : ` (skipped: there is no ${shared}/corpus)`}`, () => {
  test(
    'show every text of the corpus, and nest',
    () => {
      const { runs, exact, joined, misses, outside, unplaced } = countAll(positionInputs(shared));
      expect(runs).toBeGreaterThan(150_000);
      expect(exact + joined).toBe(runs);
      expect(misses).toEqual([]);
      expect(outside).toEqual([]);
      expect([...unplaced]).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'show every text of the articles that are found in pages',
    () => {
      const { misses, outside, unplaced } = countAll(positionInputs(shared), 'auto');
      expect([misses, outside, [...unplaced]]).toEqual([[], [], []]);
    },
    10 * minutes,
  );
});
