import { inspect } from '../tree/inspect.ts';
import type { Node } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { isNode } from './node.ts';

/**
 * The snapshot serializer of Vitest and Jest for articles and the nodes that hold others: snapshots show them as `inspect` does, one line a node, so that
 * a change of structure is a change of few lines.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { serializer } from 'espalier/testing';
 *
 * serializer.serialize(parseArticle('<p>Two cups.')); // 'article\n  paragraph\n    text "Two cups."'
 * ```
 * @see https://vitest.dev/guide/snapshot.html#custom-serializer
 */
export const serializer = {
  test: (value: unknown): boolean => isNode(value) && isParent(value) && Array.isArray(value.children),
  serialize: (value: unknown, _config?: unknown, indentation = ''): string =>
    inspect(value as Node)
      .trimEnd()
      .replaceAll('\n', `\n${indentation}`),
};
