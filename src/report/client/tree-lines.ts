/** The state that decides which lines of a tree are shown. */
export interface LineState {
  levels: readonly number[];
  families: readonly string[];
  closed: Set<number>;
  hiddenFamilies: Set<string>;
  /** Which lines match the search; not set without a search. */
  matches?: readonly boolean[];
}

/**
 * Returns which lines are shown: those below no closed one and of no hidden family, or during a search those that match
 * it and the lines above them.
 */
export function shownLines({ levels, families, closed, hiddenFamilies, matches }: LineState): boolean[] {
  if (matches !== undefined) return matchingLines(levels, matches);
  let deepest = Number.POSITIVE_INFINITY;
  return levels.map((level, number) => {
    if (level > deepest) return false;
    deepest = closed.has(number) ? level : Number.POSITIVE_INFINITY;
    return !hiddenFamilies.has(families[number] ?? '');
  });
}

function matchingLines(levels: readonly number[], matches: readonly boolean[]): boolean[] {
  const shown = matches.map(Boolean);
  let wanted = 0;
  for (let number = levels.length - 1; number >= 0; number -= 1) {
    const level = levels[number] ?? 1;
    if (matches[number] || level < wanted) {
      shown[number] = true;
      wanted = level;
    }
  }
  return shown;
}
