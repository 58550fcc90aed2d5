import { placeIn, type VisibleRun } from '../html/visible.ts';
import type { SourceMap } from '../positions/source-map.ts';
import type { Position } from '../tree/types.ts';
import type { Stretch } from './pool.ts';
import { createSolid, level, runStart, type Solid } from './solid.ts';

/** The visible text of an input, without white space, and where its runs end in it. */
export interface Whole {
  solid: Solid;
  runs: readonly VisibleRun[];
  /** For each run, the length of the text up to its end. */
  ends: number[];
}

const levels = { line: level.line, word: level.space, none: level.none };

/** Returns the text of the runs of an input. */
export function wholeOf(runs: readonly VisibleRun[]): Whole {
  const builder = createSolid();
  const shown: VisibleRun[] = [];
  const ends: number[] = [];
  for (const run of runs) {
    builder.part(levels[run.apart] | runStart);
    const before = builder.length();
    builder.add(run.isFormula ? run.text.replace(/\s+/g, '') : run.text, level.space);
    if (builder.length() === before) continue;
    shown.push(run);
    ends.push(builder.length());
  }
  return { solid: builder.finish(), runs: shown, ends };
}

/** Finds stretches of the visible text in the input. */
export interface Placer {
  stretch(stretch: Stretch): { text: string; position: Position };
  /** Whether a run of characters starts at an index. */
  isStart(index: number): boolean;
}

export function createPlacer(source: SourceMap, { runs, ends }: Whole): Placer {
  const { html } = source;
  const starts = new Set(ends).add(0);
  return {
    stretch({ start, end }) {
      let index = firstAbove(ends, start);
      if (index === ends.length) return { text: '', position: source.between(html.length, html.length) };
      const pieces: string[] = [];
      let from = html.length;
      let to = 0;
      do {
        const run = runs[index] as VisibleRun;
        const before = ends[index - 1] ?? 0;
        const length = (ends[index] as number) - before;
        const first = indexOfSolid(run.text, Math.max(0, start - before));
        const last = end <= start ? first : indexOfSolid(run.text, Math.min(length, end - before) - 1) + 1;
        pieces.push(run.text.slice(first, last));
        const [left, right] = placeIn(html, run, first, last);
        from = Math.min(from, left);
        to = Math.max(to, right);
        index += 1;
      } while (index < ends.length && (ends[index - 1] as number) < end);
      return { text: pieces.join(''), position: source.between(from, to) };
    },
    isStart: (index) => starts.has(index),
  };
}

/** The index of the first of some increasing numbers that is above a limit. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the character that is preceded by `count` others, white space not counted. */
function indexOfSolid(text: string, count: number): number {
  let left = count;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue;
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}
