import { visibleText } from '../../html/text.ts';
import { LONG_POST } from '../limits.ts';
import type { PostHead } from './post-head.ts';
import type { Post } from './posts.ts';

/**
 * Returns which of the posts only say again, word by word, what another long post says: the text of the first post for
 * machines, an answer that is shown under its question, too. The one with a name and a date is the post.
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
