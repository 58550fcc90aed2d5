import type { ListItem } from '../../tree/types.ts';
import { findAll } from '../../tree/walk.ts';
import { quotedText } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/**
 * A list of one item that counts from 1: a list that continues a count is a part of a longer one, and a table may have
 * a single note.
 */
export const listOfOne = defineRule({
  name: 'list-of-one',
  severity: 'info',
  about: 'A list has one item.',
  find: (article) =>
    findAll(article, 'list').flatMap(({ children, start = 1, origin, position }) => {
      const [only] = children;
      if (only === undefined || children.length > 1 || start !== 1 || origin !== undefined || only.value !== undefined)
        return [];
      // Its other items were put below this one.
      if (isRecovered(only) || only.identifier !== undefined) return [];
      return { message: `A list has one item: ${quotedText(only)}.`, position, fix: 'Make it a paragraph.' };
    }),
});

function isRecovered({ origin, children }: ListItem): boolean {
  return origin !== undefined || children.some((child) => child.origin !== undefined);
}
