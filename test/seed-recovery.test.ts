import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seedCases } from '../bench/accuracy/seed-gold.ts';
import { recoveryScores } from '../bench/accuracy/seed-recovery.ts';

const folder = '../shared';
const present = existsSync(`${folder}/seed/gold.json`);

describe.skipIf(!present)(`recovery in the seed feed${present ? '' : ` (skipped: there is no ${folder}/seed)`}`, () => {
  const scores = present ? recoveryScores(seedCases(folder)) : [];

  test.each([
    ['labels', 186],
    ['numberedGroups', 9],
    ['numberedLines', 3],
    ['dashItems', 42],
    ['labelItems', 120],
    ['fields', 26],
    ['trailingFields', 26],
    ['chains', 139],
    ['glossary', 252],
    ['rowDetails', 20],
  ])('finds all %s', (name, of) => {
    const score = scores.find((candidate) => candidate.name === `recovery: ${name}`);
    expect(score && { counts: score.counts, misses: score.misses.slice(0, 10) }).toEqual({
      counts: `${of} of ${of}`,
      misses: [],
    });
  });
});
