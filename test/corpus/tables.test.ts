import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wikiTableScores } from '../../bench/accuracy/wikitables.ts';

const corpus = '../shared/corpus';
const present = existsSync(corpus);

describe.skipIf(!present)(`tables of the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test('have nearly every cell where two other programs have it', { timeout: 120_000 }, () => {
    const [cells, whole] = wikiTableScores(corpus);
    expect(whole?.counts).toMatch(/ of 300$/);
    expect(cells?.value, cells?.misses.join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});
