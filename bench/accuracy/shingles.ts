import { harmonic, mean, withoutForms } from './score.ts';

/** True positives, false positives and false negatives of one page, as shares of their sum. */
export interface Counts {
  hits: number;
  extra: number;
  missing: number;
}

/**
 * Compares two texts by their runs of four words, as the article extraction benchmark of Scrapinghub does: a word is a run of word characters, a
 * text of fewer than four words is one run, and the counts are divided by their sum so that long pages weigh no more.
 *
 * https://github.com/scrapinghub/article-extraction-benchmark
 */
export function compareShingles(wanted: string, found: string): Counts {
  const left = shingles(wanted);
  const right = shingles(found);
  let hits = 0;
  let missing = 0;
  let extra = 0;
  for (const [run, count] of left) {
    const other = right.get(run) ?? 0;
    hits += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  for (const [run, count] of right) extra += Math.max(0, count - (left.get(run) ?? 0));
  const sum = hits + extra + missing;
  return sum === 0 ? { hits, extra, missing } : { hits: hits / sum, extra: extra / sum, missing: missing / sum };
}

function shingles(text: string): Map<string, number> {
  const words = withoutForms(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
    const run = words.slice(index, index + 4).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export function precisionOf({ hits, extra, missing }: Counts): number {
  return (extra === 0 && missing === 0) || (hits === 0 && extra === 0) ? 1 : hits / (hits + extra);
}

export function recallOf({ hits, extra, missing }: Counts): number {
  return (extra === 0 && missing === 0) || (hits === 0 && missing === 0) ? 1 : hits / (hits + missing);
}

/** Precision and recall averaged over the pages that have any, and the F1 of the two averages. */
export function averages(pages: readonly Counts[]): { precision: number; recall: number; f1: number } {
  const precision = mean(pages.filter((page) => page.hits + page.extra > 0).map(precisionOf));
  const recall = mean(pages.filter((page) => page.hits + page.missing > 0).map(recallOf));
  return { precision, recall, f1: harmonic(precision, recall) };
}
