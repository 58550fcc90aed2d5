import type { List } from '../tree/types.ts';

/** A run of items that count up by one; `from` is the index of the first item, `to` the index after the last. */
export interface CountedRun {
  start: number;
  from: number;
  to: number;
}

/**
 * Returns the runs of a list that Markdown can number: its lists count up by one, so a list with numbers of its own
 * becomes several lists.
 */
export function countedRuns({ ordered, start, reversed, children }: List): CountedRun[] {
  const runs: CountedRun[] = [];
  let next = start ?? (ordered && reversed ? children.length : 1);
  children.forEach(({ value }, index) => {
    const number = ordered ? (value ?? next) : index + next;
    const last = runs.at(-1);
    if (last !== undefined && (!ordered || number === last.start + index - last.from)) last.to = index + 1;
    else runs.push({ start: number, from: index, to: index + 1 });
    next = ordered ? (value ?? next) + (reversed ? -1 : 1) : next;
  });
  return runs;
}
