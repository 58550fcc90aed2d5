/** How much a word counts for (above 0) or against (below 0) the article. */
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

/** The scores of several words together: their sum, the lowest and the highest. */
export interface Told {
  count: number;
  sum: number;
  least: number;
  most: number;
}

export function told(scores: WordScores, words: readonly string[]): Told {
  const all: Told = { count: words.length, sum: 0, least: 0, most: 0 };
  for (let index = 0; index < words.length; index += 1) {
    const score = scores.get(words[index] as string) ?? 0;
    all.sum += score;
    if (index === 0 || score < all.least) all.least = score;
    if (index === 0 || score > all.most) all.most = score;
  }
  return all;
}
