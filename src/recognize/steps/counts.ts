import type { List, Parent } from '../../tree/types.ts';

/** Follows the counts of lists through an article, and knows which are broken off and go on behind other blocks. */
export interface Counts {
  /** Takes the next list of the article, with what it stands in. */
  list: (list: List, ancestors: readonly Parent[]) => void;
  /** Takes a number that an author typed before a paragraph. */
  typed: (number: number) => void;
}

/** The count of a list: its next number, and the place of the list among those of its rank. */
interface Count {
  list: List;
  next: number;
  place: number;
}

/** Authors who go on with a count by hand may leave a number out, or give it twice. */
const mostMiscounted = 2;

/**
 * Returns counts that put into `cut` each list whose count another one goes on with, and the lists between the two,
 * which are parts of the same. Lists that count by letters, or stand in items of others, count for themselves.
 */
export function countsOf(cut: Set<List>): Counts {
  const counts = new Map<string, Count>();
  const ranks = new WeakMap<List, number>();
  const ofRank = new Map<number, List[]>();
  return {
    list(list, ancestors) {
      const outer = ancestors.at(-2);
      const rank = outer?.type === 'list' ? (ranks.get(outer) ?? 0) + 1 : 0;
      ranks.set(list, rank);
      const lists = ofRank.get(rank) ?? [];
      if (lists.length === 0) ofRank.set(rank, lists);
      const place = lists.push(list) - 1;
      if (!list.ordered) return;
      const key = keyOf(list.style, rank);
      const begins = list.start ?? 1;
      const before = begins > 1 ? counts.get(key) : undefined;
      if (before && Math.abs(begins - before.next) <= mostMiscounted)
        for (const broken of lists.slice(before.place, place)) cut.add(broken);
      counts.set(key, { list, next: begins + list.children.length, place });
    },
    typed(number) {
      const before = counts.get(keyOf(undefined, 0));
      if (before?.next === number) cut.add(before.list);
    },
  };
}

function keyOf(style: List['style'], rank: number): string {
  return `${style ?? ''} ${rank}`;
}
