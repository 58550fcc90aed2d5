import { isUnseen } from '../tree/dropped.ts';
import type { Article } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/**
 * Where a page shows more than its article contains: what was left out around it as boilerplate, or after a limit.
 * Invisible content is not counted.
 */
export interface LeftOut {
  /**
   * Whether something may have been between a place and the next content of the article; for an article without
   * positions, whether anything was left out.
   */
  behind(offset: number | undefined): boolean;
  /** Whether something may have been between two places. */
  within(start: number | undefined, end: number | undefined): boolean;
}

/** Returns where something was left out of an article. */
export function leftOutOf(article: Article): LeftOut {
  const seen = article.dropped.filter(({ reason, text }) => !isUnseen(reason) && text.trim() !== '');
  const offsets = sorted(seen.flatMap(({ position }) => position?.start.offset ?? []));
  const isPlaced = offsets.length === seen.length;
  const within = (start: number | undefined, end: number | undefined): boolean => {
    if (seen.length === 0) return false;
    if (!isPlaced || start === undefined || end === undefined) return true;
    return (firstFrom(offsets, start) ?? Number.POSITIVE_INFINITY) < end;
  };
  let starts: number[] | undefined;
  return {
    within,
    behind(offset) {
      if (seen.length === 0) return false;
      starts ??= startsIn(article);
      return within(offset, offset === undefined ? undefined : (firstFrom(starts, offset) ?? Number.POSITIVE_INFINITY));
    },
  };
}

function startsIn(article: Article): number[] {
  const starts: number[] = [];
  visit(article, ({ position }) => {
    if (position?.start.offset !== undefined) starts.push(position.start.offset);
  });
  return sorted(starts);
}

function sorted(offsets: readonly number[]): number[] {
  return [...offsets].sort((one, other) => one - other);
}

/** The first of some sorted numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
