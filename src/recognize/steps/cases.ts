import type { Speech } from './action.ts';

const fewest = 3;

/**
 * Tells whether texts tell apart what is to be done in one case or the other, and not in what order: hardly one of them
 * begins otherwise than the others, with a word such as `If` or `To`.
 */
export function areCases(texts: readonly string[], { opening }: Speech): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const word = opening(text);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= fewest && count * 4 >= texts.length * 3);
}
