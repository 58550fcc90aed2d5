import { expect, test } from 'vitest';
import { roundTrips } from '../../bench/roundtrip/examples.ts';

/**
 * Not preserved: blocks and links without content, backticks beside signs in code, schemes that are not known
 * to be safe, digits that are set apart, links that touch and are all of their line, between which a blank is read, and
 * what recovery reads another way.
 */
const LEAST = 560;

test('examples of CommonMark come back from their HTML as they were', () => {
  const rows = roundTrips();
  expect(rows).toHaveLength(579);
  const back = rows.filter(({ isBack }) => isBack);
  expect(back.length).toBeGreaterThanOrEqual(LEAST);
});
