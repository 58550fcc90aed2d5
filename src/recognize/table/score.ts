/** What speaks for a kind, or with a negative weight against it; `why` says what was seen. */
export interface Signal {
  why: string;
  weight: number;
}

/** Half of the tables with this much in favour are of the kind. */
const EVEN = 2.5;

/** A kind that scores at least this much, and is not taken, is worth a mention. */
export const CLOSE = 0.3;

/** Returns how sure a kind is, from 0 to 1. */
export function scoreOf(found: readonly Signal[]): number {
  let sum = 0;
  for (const { weight } of found) sum += weight;
  return Math.round(1000 / (1 + Math.exp(EVEN - sum))) / 1000;
}

/** Returns signals as evidence: strongest first, those against the kind with `-`. */
export function evidenceOf(found: readonly Signal[]): string[] {
  const ranked = [...found].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return ranked.map(({ why, weight }) => (weight < 0 ? `-${why}` : why));
}
