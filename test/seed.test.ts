import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Score } from '../bench/accuracy/score.ts';
import * as seed from '../bench/accuracy/seed.ts';
import { seedCases } from '../bench/accuracy/seed-gold.ts';

const folder = '../shared';
const present = existsSync(`${folder}/seed/gold.json`);

/** The counts with the misses, so that a failure shows the cases. */
function seen({ counts, misses }: Score) {
  return { counts, misses: misses.slice(0, 10) };
}

const all = (of: number) => ({ counts: `${of} of ${of}`, misses: [] });

describe.skipIf(!present)(`the seed feed${present ? '' : ` (skipped: there is no ${folder}/seed)`}`, () => {
  const cases = present ? seedCases(folder) : [];

  test('has every heading with its depth and text, and no other', () => {
    expect(seen(seed.headings(cases))).toEqual(all(332));
  });

  test('has every list with its kind and items', () => {
    expect(seen(seed.lists(cases))).toEqual(all(301));
  });

  test('has every table with its grid and header row', () => {
    expect(seen(seed.tables(cases))).toEqual(all(30));
  });

  test('recognizes the kind of every table', () => {
    expect(seed.kinds(cases).map(seen)).toEqual([all(6), all(6), all(18)]);
  });

  test('has every metric row with id, name and target', () => {
    expect(seen(seed.metricRows(cases))).toEqual(all(60));
  });

  test('reads every target that can be read, and refuses the others', () => {
    expect(seen(seed.targets(cases))).toEqual(all(53));
  });

  test('has every FAQ pair exactly, and no other', () => {
    expect(seen(seed.faqPairs(cases))).toEqual(all(108));
  });

  test('neither loses nor invents a visible character', () => {
    expect(seen(seed.visibleText(cases))).toEqual(all(7));
  });

  test('has the fields of the feed', () => {
    expect(seen(seed.feedFields(cases))).toEqual(all(35));
  });
});
