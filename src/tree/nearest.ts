/** Longer names are not compared. */
export const longest = 40;

/**
 * Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one name into
 * the other.
 */
export function distance(from: string, to: string): number {
  let older: number[] = [];
  let old = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return old[to.length] ?? 0;
}

/** Returns the name that was most likely meant: one typo is allowed in a short name, two in a longer one. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const most = name.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const known of names) {
    if (Math.abs(known.length - name.length) > most) continue;
    const slips = distance(name.toLowerCase(), known.toLowerCase());
    if (slips < least) [best, least] = [known, slips];
  }
  return best;
}
