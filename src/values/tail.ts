import { type BoundMatch, isUnspacedBound, readApproximate, readTrailingBound } from './comparator.ts';
import { type PerMatch, readPer } from './period.ts';
import { readStatistic } from './statistic.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** The part after the number: `+`, `or more`, `per day`, `(p95)`, `approx.`. */
export interface Tail {
  next: number;
  plus: boolean;
  bound?: BoundMatch;
  boundWords: number;
  per?: PerMatch;
  statistic?: string;
  approximate: boolean;
}

/** Returns the part after the number that ends before a token; `body` is what was read before it. */
export function readTail(
  tokens: readonly Token[],
  start: number,
  body: { unit?: Unit; noun?: string; plus: boolean },
  hasCapitals: boolean,
): Tail {
  const { unit, noun, plus } = body;
  const isMeasured = unit !== undefined || noun !== undefined;
  const tail: Tail = { next: start, plus, boundWords: 0, approximate: false };
  for (;;) {
    const at = tail.next;
    const token = tokens[at];
    if (token === undefined) return tail;
    if (isPlus(tokens, at) && !tail.plus) {
      tail.plus = true;
      tail.next++;
      continue;
    }
    const bound =
      tail.bound === undefined && (token.spaced || isUnspacedBound(token)) ? readTrailingBound(tokens, at) : undefined;
    if (bound !== undefined) {
      tail.bound = bound;
      tail.boundWords = bound.next - at;
      tail.next = bound.next;
      continue;
    }
    const per = tail.per === undefined ? readPer(tokens, at, unit, isMeasured, hasCapitals) : undefined;
    if (per !== undefined) {
      tail.per = per;
      tail.next = per.next;
      continue;
    }
    const statistic = tail.statistic === undefined ? readTrailingStatistic(tokens, at) : undefined;
    if (statistic !== undefined) {
      tail.statistic = statistic.statistic;
      tail.next = statistic.next;
      continue;
    }
    const approximate = tail.approximate ? undefined : readTrailingApproximate(tokens, at);
    if (approximate === undefined) return tail;
    tail.approximate = true;
    tail.next = approximate;
  }
}

/** A `+` that is attached to what precedes it and to nothing after it. */
export function isPlus(tokens: readonly Token[], at: number): boolean {
  const plus = tokens[at];
  if (plus?.text !== '+' || plus.spaced) return false;
  const behind = tokens[at + 1];
  return behind === undefined || behind.spaced || behind.kind === 'symbol';
}

/** `approx.` at the end of a text or a part of it; before a number it would belong to that number. */
function readTrailingApproximate(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const next = readApproximate(tokens, at, true);
  return next !== undefined && (tokens[next] === undefined || tokens[next]?.kind === 'symbol') ? next : undefined;
}

const STATISTIC_LEADS: readonly string[] = ['at', 'for', 'in', 'the', '@'];

/** `(p95)`, `at p99`, `@ 95th percentile`, `p95`, `on average`, unless it opens the next quantity. */
function readTrailingStatistic(tokens: readonly Token[], at: number): { statistic: string; next: number } | undefined {
  let next = at;
  const bracket = tokens[next]?.text === '(';
  if (bracket) next++;
  while (next < at + 3 && STATISTIC_LEADS.includes(tokens[next]?.word ?? '')) next++;
  const found = readStatistic(tokens, next);
  if (found === undefined) return undefined;
  if (bracket) {
    if (tokens[found.next]?.text !== ')') return undefined;
    return { statistic: found.statistic, next: found.next + 1 };
  }
  const behind = tokens[found.next];
  const ends = behind === undefined || behind.line || [',', ';', '.', '('].includes(behind.text);
  return ends || next > at ? { statistic: found.statistic, next: found.next } : undefined;
}
