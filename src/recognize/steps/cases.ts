import type { InstructionTests } from './action.ts';

const fewest = 3;

/**
 * Tells whether texts are instructions for different cases, not consecutive ones: most of them begin with the same
 * word, such as `If` or `To`.
 */
export function areCases(texts: readonly string[], { conditionWord }: InstructionTests): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const word = conditionWord(text);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= fewest && count * 4 >= texts.length * 3);
}
