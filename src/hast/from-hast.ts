import type { Root } from 'hast';
import { type ArticleOptions, articleFromDom, cutAtNodes, readDom } from '../article.ts';
import { checkNames } from '../given.ts';
import { limitsFor } from '../limits.ts';
import { checkOptions, optionNames } from '../options.ts';
import { createSourceMap } from '../positions/source-map.ts';
import type { Article } from '../tree/types.ts';
import { copyHast } from './copy.ts';

/** The options of `fromHast`: those of `parseArticle`, with `source` in place of `positions`. */
export interface FromHastOptions extends Omit<ArticleOptions, 'positions'> {
  /** The text that the tree was parsed from: nodes then have their `position` in it. */
  source?: string;
}

const optionsOfTrees = optionNames.filter((name) => name !== 'positions');

/**
 * Returns the article of a [hast](https://github.com/syntax-tree/hast) tree, as `parseArticle` does for its HTML. A
 * page that was parsed with rehype need not be parsed again.
 *
 * A tree with an `html` or `body` element is a page, in which the article is found as `root` says; any other is a
 * fragment. Nodes of type `raw` are parsed in place. The tree is not changed.
 *
 * @throws {TypeError} if `tree` is not the root of a tree, or an option has an unknown name.
 * @example
 * ```ts
 * import { toText } from 'espalier';
 * import { fromHast } from 'espalier/hast';
 *
 * const text = { type: 'text' as const, value: 'Two cups.' };
 * const paragraph = { type: 'element' as const, tagName: 'p', properties: {}, children: [text] };
 * toText(fromHast({ type: 'root', children: [paragraph] })); // 'Two cups.'
 * ```
 * @see https://github.com/syntax-tree/hast
 */
export function fromHast(tree: Root, options: FromHastOptions = {}): Article {
  if (
    typeof tree !== 'object' ||
    tree === null ||
    tree.type !== 'root' ||
    !Array.isArray(tree.children) ||
    !areNodes(tree.children)
  )
    throw new TypeError("fromHast: tree must be the root of a hast tree, such as { type: 'root', children: [] }");
  checkNames('fromHast', options, [...optionsOfTrees, 'source']);
  const { source, ...rest } = options;
  if (source !== undefined && typeof source !== 'string') throw new TypeError('options.source must be a string');
  checkOptions(rest, 'fromHast', optionsOfTrees);
  const { nodes } = limitsFor(source?.length ?? Number.POSITIVE_INFINITY, options.limits);
  const { root, isPage, mayState, cut } = copyHast(tree, source, nodes);
  const dom = readDom(root, { ...rest, isPage, mayState });
  const map = source === undefined ? undefined : createSourceMap(source);
  return articleFromDom(
    { ...dom, ...(map && { source: map }), ...(cut && { cut: cutAtNodes(cut, map) }) },
    rest,
    'fromHast',
  );
}

function areNodes(children: readonly unknown[]): boolean {
  return children.every((child) => typeof child === 'object' && child !== null);
}
