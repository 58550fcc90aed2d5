import { percentileSuffixes, percentileWords, statisticWords } from '../lexicon/statistics.ts';
import { matchPhrase, phrases } from './phrase.ts';
import type { Token } from './token.ts';

/** A statistic found in a text; `percentile` is set for those that can be nothing else. */
export interface StatisticMatch {
  statistic: string;
  next: number;
  percentile: boolean;
}

const WORDS = /* @__PURE__ */ phrases(Object.entries(statisticWords));

/** `p95`, `P99.9`, `tp99`; one digit is a priority (`P1`), not a percentile. */
const PERCENTILE = /^t?p(\d{2,3}|\d{2}\.\d{1,3})$/;

/** Tells whether the name of a statistic can begin with a word. */
export function opensStatistic(word: string): boolean {
  return WORDS.longest.has(word);
}

/** Returns the statistic at a token, or `undefined`. */
export function readStatistic(tokens: readonly Token[], at: number): StatisticMatch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'code') {
    const digits = PERCENTILE.exec(token.word)?.[1];
    return digits === undefined ? undefined : { statistic: `p${digits}`, next: at + 1, percentile: true };
  }
  if (token.kind === 'number') return readPercentile(tokens, at, token);
  const word = matchPhrase(tokens, at, WORDS);
  return word === undefined ? undefined : { statistic: word.meaning, next: word.next, percentile: false };
}

/** Reads `95p`, `95th percentile` and `95 percentile`. */
function readPercentile(tokens: readonly Token[], at: number, token: Token): StatisticMatch | undefined {
  const value = token.number?.value;
  if (value === undefined || value <= 0 || value >= 100) return undefined;
  const suffix = tokens[at + 1];
  if (suffix === undefined) return undefined;
  const attached = !suffix.spaced && percentileSuffixes.includes(suffix.word);
  const noun = tokens[attached ? at + 2 : at + 1];
  if (noun?.spaced && percentileWords.includes(noun.word)) {
    return { statistic: `p${token.number?.decimal}`, next: (attached ? at + 2 : at + 1) + 1, percentile: true };
  }
  // `95p` alone; `1080p` is a resolution.
  if (attached && suffix.word === 'p' && value >= 10)
    return { statistic: `p${token.number?.decimal}`, next: at + 2, percentile: true };
  return undefined;
}
