/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Pieces of which each is used once. */
export interface Pool {
  /** Fills a stretch with pieces, takes these out of the pool, and returns what is left of the stretch. */
  takeFrom(text: string, stretch: Stretch): Stretch[];
  /** The pieces that were not used. */
  left(): string[];
}

const slides = 200;
const longestSlid = 4000;

export function createPool(pieces: readonly string[]): Pool {
  const counts = new Map<string, number>();
  const byStart = new Map<string, string[]>();
  for (const piece of pieces) {
    const count = counts.get(piece) ?? 0;
    counts.set(piece, count + 1);
    const list = byStart.get(piece.charAt(0)) ?? [];
    if (count === 0) byStart.set(piece.charAt(0), [...list, piece]);
  }
  for (const list of byStart.values()) list.sort((one, other) => other.length - one.length);

  const add = (piece: string, count: number): void => {
    counts.set(piece, (counts.get(piece) ?? 0) + count);
  };
  const pieceAt = (text: string, at: number, end: number): string | undefined =>
    byStart
      .get(text.charAt(at))
      ?.find((piece) => (counts.get(piece) ?? 0) > 0 && at + piece.length <= end && text.startsWith(piece, at));

  const take = (text: string, { start, end }: Stretch): { rest: Stretch[]; taken: string[] } => {
    const rest: Stretch[] = [];
    const taken: string[] = [];
    let from = start;
    for (let at = start; at < end; ) {
      const piece = pieceAt(text, at, end);
      if (piece === undefined) {
        at += 1;
        continue;
      }
      add(piece, -1);
      taken.push(piece);
      if (at > from) rest.push({ start: from, end: at });
      at += piece.length;
      from = at;
    }
    if (end > from) rest.push({ start: from, end });
    return { rest, taken };
  };

  return {
    takeFrom(text, stretch) {
      if (stretch.end - stretch.start > longestSlid) return take(text, stretch).rest;
      let best = stretch;
      let least = Number.POSITIVE_INFINITY;
      for (const slid of [stretch, ...slidesOf(text, stretch)]) {
        const { rest, taken } = take(text, slid);
        if (rest.length === 0) return rest;
        for (const piece of taken) add(piece, 1);
        const open = rest.reduce((sum, { start, end }) => sum + end - start, 0);
        if (open >= least) continue;
        least = open;
        best = slid;
      }
      return take(text, best).rest;
    },
    left: () => [...counts].flatMap(([piece, count]) => new Array<string>(count).fill(piece)),
  };
}

/** The same difference in other places: in `tea tea` either of the two may be the one that is left out. */
function slidesOf(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let by = 1; by <= slides && by <= start; by += 1) {
    if (text.charCodeAt(start - by) !== text.charCodeAt(end - by)) break;
    found.push({ start: start - by, end: end - by });
  }
  for (let by = 1; by <= slides && end + by <= text.length; by += 1) {
    if (text.charCodeAt(start + by - 1) !== text.charCodeAt(end + by - 1)) break;
    found.push({ start: start + by, end: end + by });
  }
  return found;
}
