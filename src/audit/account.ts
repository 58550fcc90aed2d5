import { difference } from './difference.ts';
import type { Texts } from './interleave.ts';
import { createPool, type Stretch } from './pool.ts';

/** The differences: stretches of the visible text that no piece contains, and texts that the page does not contain. */
export interface Account {
  missing: Stretch[];
  /** Stretches of the visible text that are in another place. */
  moved: Stretch[];
  /** `at` is about where the text would be, `stretch` is its place in the text of the tree. */
  extra: { text: string; at: number; stretch?: Stretch }[];
}

const longPiece = 24;

/**
 * Returns what of a visible text (the `whole`) no piece contains, and which pieces it does not contain, if the pieces
 * do not simply add up to it. Long pieces are found first; the rest of the whole is compared with the text of the tree,
 * and short pieces are found in what only the whole has.
 */
export function account(texts: Texts): Account {
  const visible = texts.whole.text;
  const text = texts.text.text;
  const { covered, moved, left } = coverLong(
    visible,
    [...texts.pieces, ...texts.others].map((piece) => piece.text),
  );
  const open = coverRest(visible, covered);
  const rest = open.map(({ start, end }) => visible.slice(start, end)).join('');
  const placeOf = placesIn(open, visible.length);
  const missing: Stretch[] = [];
  const extra: Account['extra'] = [];
  const short = createPool(left);
  for (const hunk of difference(rest, text)) {
    if (hunk.otherEnd > hunk.otherStart) {
      const stretch = { start: hunk.otherStart, end: hunk.otherEnd };
      extra.push({ text: text.slice(stretch.start, stretch.end), at: placeOf(hunk.start), stretch });
    }
    for (const { start, end } of short.takeFrom(rest, hunk)) {
      // A stretch that goes over a found piece is split.
      for (let from = start; from < end; ) {
        const first = placeOf(from);
        let to = from + 1;
        while (to < end && placeOf(to) === first + to - from) to += 1;
        missing.push({ start: first, end: first + to - from });
        from = to;
      }
    }
  }
  for (const piece of short.left()) extra.push({ text: piece, at: visible.length });
  return { missing, moved, extra };
}

/** Finds the long pieces, each in a place of its own, from the last one onwards if there is a choice. */
function coverLong(
  visible: string,
  pieces: readonly string[],
): { covered: Stretch[]; moved: Stretch[]; left: string[] } {
  const covered: Stretch[] = [];
  const moved: Stretch[] = [];
  const left: string[] = [];
  let cursor = 0;
  for (const piece of pieces) {
    const at = piece.length < longPiece ? -1 : freePlace(visible, piece, cursor, covered);
    if (at === -1) left.push(piece);
    else {
      const stretch = { start: at, end: at + piece.length };
      covered.push(stretch);
      if (at < cursor) moved.push(stretch);
      else cursor = stretch.end;
    }
  }
  return { covered: covered.sort((one, other) => one.start - other.start), moved, left };
}

function freePlace(visible: string, piece: string, cursor: number, covered: readonly Stretch[]): number {
  const behind = visible.indexOf(piece, cursor);
  if (behind !== -1 || cursor === 0) return behind !== -1 && isFree(behind, piece.length, covered) ? behind : -1;
  const before = visible.indexOf(piece);
  return before !== -1 && isFree(before, piece.length, covered) ? before : -1;
}

function isFree(start: number, length: number, covered: readonly Stretch[]): boolean {
  return covered.every((stretch) => stretch.end <= start || start + length <= stretch.start);
}

function coverRest(visible: string, covered: readonly Stretch[]): Stretch[] {
  const open: Stretch[] = [];
  let from = 0;
  for (const { start, end } of covered) {
    if (start > from) open.push({ start: from, end: start });
    from = end;
  }
  if (from < visible.length) open.push({ start: from, end: visible.length });
  return open;
}

/** Turns indexes of what is left into those of the whole; called with increasing indexes. */
function placesIn(open: readonly Stretch[], length: number): (index: number) => number {
  const starts: number[] = [];
  let sum = 0;
  for (const { start, end } of open) {
    starts.push(sum);
    sum += end - start;
  }
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    const stretch = open[low];
    return stretch === undefined || index >= sum ? length : stretch.start + index - (starts[low] as number);
  };
}

/** Text that is missing in one place and occurs in another one is neither lost nor invented. */
export function withMoved(visible: string, { missing, moved, extra }: Account): Account {
  const free = new Map<string, number>();
  for (const { text } of extra) free.set(text, (free.get(text) ?? 0) + 1);
  const found = new Map<string, number>();
  const stays: Stretch[] = [];
  for (const stretch of missing) {
    const text = visible.slice(stretch.start, stretch.end);
    const count = free.get(text) ?? 0;
    if (count > 0) {
      free.set(text, count - 1);
      found.set(text, (found.get(text) ?? 0) + 1);
      moved.push(stretch);
    } else stays.push(stretch);
  }
  return {
    missing: stays,
    moved,
    extra: extra.filter(({ text }) => {
      const count = found.get(text) ?? 0;
      if (count > 0) found.set(text, count - 1);
      return count <= 0;
    }),
  };
}
