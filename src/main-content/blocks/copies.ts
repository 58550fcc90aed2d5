import { visibleText } from '../../html/text.ts';
import { FEWEST_COPIED, LEAST_COPIED, LONGEST_COPY } from '../limits.ts';
import { withoutHiddenCopies } from './hidden-copies.ts';
import { isHeading } from './page-look.ts';
import { isParagraph, LONGEST_TEXT, type TextBlock } from './text-block.ts';

/** Elements that repeat text on purpose: code, rows and quotations. */
const repeating: readonly string[] = ['pre', 'table', 'blockquote', 'dl'];

/**
 * Returns the blocks without those that a page contains a second time in sequence: for screens of another width, for
 * the slides of a carousel, or for a dialog over the page. A single text may occur twice; a heading with the text below
 * it is a copy.
 */
export function withoutCopies(all: readonly TextBlock[]): TextBlock[] {
  const blocks = withoutHiddenCopies(all);
  const keys = blocks.map(({ text, part }) => `${part.ownLength} ${text}`);
  const first = new Map<string, number>();
  const kept: TextBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const key = keys[index] ?? '';
    const original = first.get(key);
    const length = original === undefined ? 0 : copied(blocks, keys, original, index);
    if (length === 0) {
      if (original === undefined) first.set(key, index);
      kept.push(blocks[index] as TextBlock);
    }
    index += Math.max(1, length);
  }
  return kept;
}

/** How many blocks from `start` on equal those from `original` on; 0 if they are too few for a copy. */
function copied(blocks: readonly TextBlock[], keys: readonly string[], original: number, start: number): number {
  const block = blocks[start] as TextBlock;
  const most = isHeading(block) ? Math.min(start - original, LONGEST_COPY) : 1;
  let count = 0;
  let paragraphs = 0;
  for (; count < most && keys[original + count] === keys[start + count]; count += 1) {
    const copy = blocks[start + count];
    if (copy === undefined || repeating.some((tag) => copy.within.has(tag))) break;
    if (isParagraph(copy)) paragraphs += 1;
  }
  // A text that directly follows itself is a copy even without further blocks.
  const isAlone = start - original === 1 && block.part.ownLength >= LEAST_COPIED;
  const length = paragraphs >= FEWEST_COPIED ? count : count > 0 && isAlone ? 1 : 0;
  for (let index = 0; index < length; index += 1)
    if (!isSame(blocks[original + index] as TextBlock, blocks[start + index] as TextBlock)) return 0;
  return length;
}

/** Whether two blocks that begin with the same text are the same to their ends. */
function isSame(one: TextBlock, other: TextBlock): boolean {
  if (one.text.length < LONGEST_TEXT - 1) return true;
  const isAlone = [one, other].every(({ part }) => part.textLength === part.ownLength);
  return isAlone && visibleText(one.part.element) === visibleText(other.part.element);
}
