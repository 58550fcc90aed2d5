import type { BlockLook } from './page-look.ts';
import { isParagraph } from './text-block.ts';

/** A kind of block holds most of the prose from this share on. */
const MOST_OF_PROSE = 0.5;

/**
 * Returns the paragraphs of the kind that holds most of the prose, up to the last one with a sufficient score, if that
 * kind has such a score as a whole: a paragraph between others of the text belongs to it, whatever its own score.
 */
export function bulkOf(looks: readonly BlockLook[], scores: readonly number[], least: number): ReadonlySet<BlockLook> {
  const kind = looks.find(({ kind, page }) => kind.prose > MOST_OF_PROSE * page.prose)?.kind;
  const bulk = new Set<BlockLook>();
  if (kind === undefined) return bulk;
  let score = 0;
  let length = 0;
  let pending: BlockLook[] = [];
  for (const [index, look] of looks.entries()) {
    if (look.kind !== kind) continue;
    const own = scores[index] ?? 0;
    score += own * look.part.ownLength;
    length += look.part.ownLength;
    if (!isParagraph(look)) continue;
    pending.push(look);
    if (own < least) continue;
    for (const paragraph of pending) bulk.add(paragraph);
    pending = [];
  }
  return score >= least * length ? bulk : new Set();
}
