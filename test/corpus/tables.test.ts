import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridScores, trustedTables } from '../../bench/accuracy/wikitables.ts';

import { shareOf } from './share.ts';

const corpus = '../shared/corpus';
const present = existsSync(corpus);

describe.skipIf(!present)(`tables of the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test('have nearly every cell where two other programs have it', { timeout: 120_000 }, () => {
    // One table in three; `WHOLE_CORPUS=1` takes all.
    const share = shareOf(trustedTables(corpus), 3);
    const [cells] = gridScores(share);
    expect(share.length).toBeGreaterThanOrEqual(100);
    expect(cells?.value, cells?.misses.join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});
