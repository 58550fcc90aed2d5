import { align, type Hunk, mostPairs } from './align.ts';

const window = 12;
const candidates = 24;
const buckets = 1 << 16;

/** The most pairs that are compared in all hunks together. */
const mostPairsInAll = 20 * mostPairs;

/**
 * Returns where two texts differ, in their order; the time is linear in the texts, and the result a good one, not the
 * shortest.
 */
export function difference(one: string, other: string): Hunk[] {
  const whole = { start: 0, end: one.length, otherStart: 0, otherEnd: other.length };
  let left = mostPairsInAll;
  const look = (hunk: Hunk, closer: (one: string, other: string) => Hunk[]): Hunk[] => {
    const { start, end, otherStart, otherEnd } = trimmed(one, other, hunk);
    if (start === end && otherStart === otherEnd) return [];
    if (start === end || otherStart === otherEnd) return [{ start, end, otherStart, otherEnd }];
    const pairs = (end - start) * (otherEnd - otherStart);
    const isShort = pairs <= Math.min(left, mostPairs);
    if (isShort) left -= pairs;
    return (isShort ? align : closer)(one.slice(start, end), other.slice(otherStart, otherEnd)).map((inner) => ({
      start: start + inner.start,
      end: start + inner.end,
      otherStart: otherStart + inner.otherStart,
      otherEnd: otherStart + inner.otherEnd,
    }));
  };
  return look(whole, coarse).flatMap((hunk) => look(hunk, asOne));
}

function asOne(one: string, other: string): Hunk[] {
  return [{ start: 0, end: one.length, otherStart: 0, otherEnd: other.length }];
}

/** Leaves out the common beginning and end of both sides. */
function trimmed(one: string, other: string, hunk: Hunk): Hunk {
  let { start, end, otherStart, otherEnd } = hunk;
  while (start < end && otherStart < otherEnd && one.charCodeAt(start) === other.charCodeAt(otherStart)) {
    start += 1;
    otherStart += 1;
  }
  while (start < end && otherStart < otherEnd && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  return { start, end, otherStart, otherEnd };
}

/**
 * The same for long texts: after a difference they are aligned again at the nearest place where the same `window`
 * characters follow.
 */
function coarse(one: string, other: string): Hunk[] {
  const hunks: Hunk[] = [];
  const grams = createGrams(other);
  let at = 0;
  let index = 0;
  for (;;) {
    while (at < one.length && index < other.length && one.charCodeAt(at) === other.charCodeAt(index)) {
      at += 1;
      index += 1;
    }
    if (at === one.length && index === other.length) return hunks;
    const hunk = { start: at, end: one.length, otherStart: index, otherEnd: other.length };
    let best = Number.POSITIVE_INFINITY;
    for (let skipped = 0; skipped < best && at + skipped < one.length; skipped += 1) {
      const found = grams.find(one, at + skipped, index);
      if (found === undefined || skipped + found - index >= best) continue;
      best = skipped + found - index;
      hunk.end = at + skipped;
      hunk.otherEnd = found;
    }
    hunks.push(hunk);
    at = hunk.end;
    index = hunk.otherEnd;
  }
}

/**
 * Finds where in a text the same few characters follow as at a place of another one, at an index or after it; the index
 * never decreases.
 */
function createGrams(text: string): { find: (one: string, at: number, from: number) => number | undefined } {
  const heads = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(Math.max(0, text.length - window + 1));
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const bucket = hash(text, index);
    next[index] = heads[bucket] as number;
    heads[bucket] = index;
  }
  return {
    find(one, at, from) {
      if (at + window > one.length) return undefined;
      const bucket = hash(one, at);
      let head = heads[bucket] as number;
      while (head !== -1 && head < from) head = next[head] as number;
      heads[bucket] = head;
      const wanted = one.slice(at, at + window);
      for (let tries = 0; head !== -1 && tries < candidates; tries += 1) {
        if (text.startsWith(wanted, head)) return head;
        head = next[head] as number;
      }
      return undefined;
    },
  };
}

function hash(text: string, from: number): number {
  let value = 0;
  for (let index = from; index < from + window; index += 1) value = (value * 31 + text.charCodeAt(index)) | 0;
  return (value ^ (value >>> 16)) & (buckets - 1);
}
