import { COPIED_SHARE, LEAST_HIDDEN, WORDS_OF_RUN } from '../limits.ts';
import { ownText, type TextBlock } from './text-block.ts';

const word = /[\p{L}\p{N}]+/gu;

/**
 * Returns the blocks without hidden parts that repeat what the page shows: the article as Markdown to copy, or as HTML
 * to publish elsewhere. Hidden text that occurs only once is kept.
 */
export function withoutHiddenCopies(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const parts = hiddenParts(blocks);
  if (parts.length === 0) return blocks;
  const shown = new Set(blocks.filter(({ isHidden }) => !isHidden).flatMap(runsOf));
  const copies = new Set(parts.filter((part) => isSaid(part, shown)).flat());
  return copies.size === 0 ? blocks : blocks.filter((block) => !copies.has(block));
}

/** Runs of adjacent hidden blocks that are long in total. */
function hiddenParts(blocks: readonly TextBlock[]): TextBlock[][] {
  const parts: TextBlock[][] = [];
  let open: TextBlock[] | undefined;
  for (const block of blocks) {
    if (!block.isHidden) open = undefined;
    else if (open !== undefined) open.push(block);
    else {
      open = [block];
      parts.push(open);
    }
  }
  return parts.filter((part) => part.reduce((length, block) => length + block.part.ownLength, 0) >= LEAST_HIDDEN);
}

function isSaid(part: readonly TextBlock[], shown: ReadonlySet<string>): boolean {
  const runs = part.flatMap(runsOf);
  return runs.filter((run) => shown.has(run)).length >= COPIED_SHARE * runs.length && runs.length > 0;
}

/** The runs of words of a block, which are the same whatever punctuation and links are between the words. */
function runsOf({ part }: TextBlock): string[] {
  const words = ownText(part.element, new Set(), Number.POSITIVE_INFINITY).toLowerCase().match(word) ?? [];
  const runs: string[] = [];
  for (let end = WORDS_OF_RUN; end <= words.length; end += 1) runs.push(words.slice(end - WORDS_OF_RUN, end).join(' '));
  return runs;
}
