/**
 * A stretch that only one of two texts has: `[start, end)` of the first and of the second, one of which is empty or
 * both of which differ.
 */
export interface Hunk {
  start: number;
  end: number;
  otherStart: number;
  otherEnd: number;
}

/** Pairs of characters that are compared at most; two texts of a thousand characters have this many. */
export const mostPairs = 1_000_000;

/**
 * Returns where two short texts differ, with as much of them as possible in common runs; a single character is not a
 * run. Time and memory are the product of their lengths.
 */
export function align(one: string, other: string): Hunk[] {
  const width = other.length + 1;
  const size = (one.length + 1) * width;
  /** The most that the rests from two indexes on have in common, if a run goes on there, and if none does. */
  const running = new Int32Array(size);
  const resting = new Int32Array(size);
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let index = other.length - 1; index >= 0; index -= 1) {
      const place = at * width + index;
      const isSame = one.charCodeAt(at) === other.charCodeAt(index);
      const behind = isSame ? (running[place + width + 1] as number) : -1;
      const rest = Math.max(resting[place + width] as number, resting[place + 1] as number, behind);
      resting[place] = rest;
      running[place] = Math.max(rest, behind + 1);
    }
  }
  return readHunks(
    one,
    other,
    (at, index) => {
      const place = at * width + index;
      if (at === one.length) return 'other';
      if (index === other.length) return 'one';
      if ((resting[place] as number) === (resting[place + width] as number)) return 'one';
      return (resting[place] as number) === (resting[place + 1] as number) ? 'other' : 'both';
    },
    (at, index) => {
      const place = at * width + index;
      return (
        at < one.length &&
        index < other.length &&
        one.charCodeAt(at) === other.charCodeAt(index) &&
        (running[place] as number) === (running[place + width + 1] as number) + 1
      );
    },
  );
}

type Step = 'one' | 'other' | 'both';

function readHunks(
  one: string,
  other: string,
  step: (at: number, index: number) => Step,
  goesOn: (at: number, index: number) => boolean,
): Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk | undefined;
  let isRunning: boolean = false;
  for (let at = 0, index = 0; at < one.length || index < other.length; ) {
    const next: Step = isRunning && goesOn(at, index) ? 'both' : step(at, index);
    isRunning = next === 'both';
    if (isRunning) hunk = undefined;
    else if (hunk === undefined) {
      hunk = { start: at, end: at, otherStart: index, otherEnd: index };
      hunks.push(hunk);
    }
    if (next !== 'other') at += 1;
    if (next !== 'one') index += 1;
    if (hunk) Object.assign(hunk, { end: at, otherEnd: index });
  }
  return hunks;
}
