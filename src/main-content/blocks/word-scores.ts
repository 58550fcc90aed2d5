/** How much a word tells of what it stands in: above 0 for, below 0 against the article. */
export type WordScores = ReadonlyMap<string, number>;

/** Returns scores that are packed as `-1.2 reply quote 0.8 however`. */
export function readScores(packed: string): WordScores {
  const scores = new Map<string, number>();
  let score = 0;
  for (const entry of packed.split(' ')) {
    const number = Number(entry);
    if (Number.isNaN(number)) scores.set(entry, score);
    else score = number;
  }
  return scores;
}

/** What several words tell together. */
export interface Told {
  sum: number;
  mean: number;
  least: number;
  most: number;
}

export function told(scores: WordScores, words: readonly string[]): Told {
  const found = words.map((word) => scores.get(word) ?? 0);
  const sum = found.reduce((total, score) => total + score, 0);
  const least = found.length === 0 ? 0 : Math.min(...found);
  const most = found.length === 0 ? 0 : Math.max(...found);
  return { sum, mean: sum / Math.max(1, found.length), least, most };
}
