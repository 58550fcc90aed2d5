import { distance } from '../tree/nearest.ts';

/** Texts are compared up to this length, and at most this many by the slow measure. */
const LONGEST = 80;
const MOST = 50;
/** A text that is farther, in proportion to the longer text, is a different text. */
const FARTHEST = 0.55;

/**
 * Returns those candidates, three at most, whose text is nearest to another one, the nearest first; none if all are
 * far. Case, punctuation and white space make no difference. The time is linear in the number of the candidates: most
 * are judged by the letters they have.
 */
export function nearestCandidates<Candidate>(
  text: string,
  candidates: readonly Candidate[],
  textOf: (candidate: Candidate) => string,
): Candidate[] {
  const wanted = normalized(text);
  if (wanted === '') return [];
  const letters = lettersOf(wanted);
  const all = candidates.map((candidate) => ({ candidate, text: normalized(textOf(candidate)) }));
  const likely =
    all.length <= MOST
      ? all
      : all
          .map((one) => ({ ...one, far: difference(letters, lettersOf(one.text)) }))
          .sort((one, other) => one.far - other.far)
          .slice(0, MOST);
  return likely
    .map(({ candidate, text: found }) => ({ candidate, far: farness(wanted, found) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function normalized(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}%<>]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** From 0, the same text, to 1, nothing in common. A text within the other is near. */
function farness(one: string, other: string): number {
  if (one === other) return 0;
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (shorter > 2 && (one.includes(other) || other.includes(one))) return 0.3 * (1 - shorter / longer) + 0.05;
  return longer === 0 ? 1 : distance(one, other) / longer;
}

function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** How many letters one text has and the other has not. */
function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [letter, count] of one) sum += Math.abs(count - (other.get(letter) ?? 0));
  for (const [letter, count] of other) if (!one.has(letter)) sum += count;
  return sum;
}
