import { visibleText } from '../../html/text.ts';
import { LONG_POST } from '../limits.ts';
import type { PostHead } from './post-head.ts';
import type { Post } from './posts.ts';

/**
 * Returns the indexes of posts that only repeat another long post word by word: a copy of the first post for machines,
 * or an answer that is also shown below its question. The one with a name and a date is the post.
 */
export function copiesOf(posts: readonly Post[], heads: readonly PostHead[]): Set<number> {
  const copies = new Set<number>();
  const said = new Map<string, number>();
  const marksOf = (index: number): number => {
    const head = heads[index];
    return Number(head?.name !== undefined) + Number(head?.date !== undefined);
  };
  for (const [index, { body }] of posts.entries()) {
    if (body.proseLengthWithExcluded < LONG_POST) continue;
    const text = visibleText(body.element).replace(/\s+/g, ' ').trim();
    const former = said.get(text);
    if (former === undefined) said.set(text, index);
    else if (marksOf(index) > marksOf(former)) {
      copies.add(former);
      said.set(text, index);
    } else copies.add(index);
  }
  return copies;
}
