import type { List, Parent } from '../../tree/types.ts';

/** Finds the lists of an article whose count continues after other blocks. */
export interface Counts {
  /** Adds the next list of the article, with its ancestors. */
  list: (list: List, ancestors: readonly Parent[]) => void;
  /** Adds a number that an author typed at the start of a paragraph. */
  typed: (number: number) => void;
}

/** The count of a list: its next number, and the place of the list among those of the same nesting depth. */
interface Count {
  list: List;
  next: number;
  place: number;
}

/** Authors who number by hand may skip a number, or use one twice. */
const mostMiscounted = 2;

/**
 * Returns counts that add to `continued` each list whose count another list continues, and the lists between the two,
 * which are parts of the same. Lists of another style or nesting depth have separate counts.
 */
export function countsOf(continued: Set<List>): Counts {
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
        for (const broken of lists.slice(before.place, place)) continued.add(broken);
      counts.set(key, { list, next: begins + list.children.length, place });
    },
    typed(number) {
      const before = counts.get(keyOf(undefined, 0));
      if (before && number >= before.next && number - before.next < mostMiscounted) continued.add(before.list);
    },
  };
}

function keyOf(style: List['style'], rank: number): string {
  return `${style ?? ''} ${rank}`;
}
