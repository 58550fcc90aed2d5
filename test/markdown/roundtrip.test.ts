import { expect, test } from 'vitest';
import { roundTrips } from '../../bench/roundtrip/examples.ts';

/** What does not come back: marks within marks of their kind, blocks and links that hold nothing, blanks at the ends of code, backticks beside signs in it, and unknown schemes. */
const LEAST = 536;

test('examples of CommonMark come back from their HTML as they were', () => {
  const rows = roundTrips();
  expect(rows).toHaveLength(579);
  const back = rows.filter(({ isBack }) => isBack);
  expect(back.length).toBeGreaterThanOrEqual(LEAST);
});
