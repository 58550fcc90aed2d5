import type { Root } from 'mdast';
import { type ArticleOptions, articleFromDom, cutAtNodes } from '../article.ts';
import { checkNames } from '../given.ts';
import { limitsFor } from '../limits.ts';
import { checkOptions, optionNames } from '../options.ts';
import { createSourceMap } from '../positions/source-map.ts';
import type { Article } from '../tree/types.ts';
import { composeMdast } from './in/compose.ts';
import { type StatedFacts, statedFacts } from './in/front-matter.ts';

/**
 * The options of `fromMdast`: those of `parseArticle` except `root`, since the tree is the article, and with `source`
 * in place of `positions`.
 */
export interface FromMdastOptions extends Omit<ArticleOptions, 'root' | 'positions'> {
  /** The Markdown that the tree was read from: if it is set, nodes have their `position` in it. */
  source?: string;
}

const optionsOfTrees = optionNames.filter((name) => name !== 'root' && name !== 'positions');

/**
 * Returns the article of an [mdast](https://github.com/syntax-tree/mdast) tree, with the same recovery and recognition
 * as `parseArticle` has for the HTML of the same text.
 *
 * Nodes of GitHub-flavoured Markdown, directives, formulas and front matter are supported; of any other node the
 * children or the text are read. Raw HTML is parsed in place, even if an element opens in one node and ends in another.
 * The tree is not changed.
 *
 * @throws {TypeError} if `root` is not the root of a tree, or if an option has an unknown name.
 * @example
 * ```ts
 * import { inspect } from 'espalier';
 * import { fromMdast } from 'espalier/markdown';
 *
 * const heading = { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: 'Tea' }] };
 * fromMdast({ type: 'root', children: [heading] }).children;
 * // [{ type: 'section', depth: 2, children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Tea' }] }] }]
 * ```
 * @see https://github.com/syntax-tree/mdast
 */
export function fromMdast(root: Root, options: FromMdastOptions = {}): Article {
  if (!isRoot(root))
    throw new TypeError("fromMdast: root must be the root of an mdast tree, such as { type: 'root', children: [] }");
  checkNames('fromMdast', options, [...optionsOfTrees, 'source']);
  const { source, ...rest } = options;
  if (source !== undefined && typeof source !== 'string') throw new TypeError('options.source must be a string');
  checkOptions(rest, 'fromMdast', optionsOfTrees);
  const [first] = root.children;
  const article = articleOfMdast(root, {
    options: rest,
    ...(source !== undefined && { source }),
    positions: source !== undefined,
    ...(first?.type === 'yaml' && { stated: statedFacts(String(first.value), rest) }),
  });
  if (first?.type === 'yaml' && first.value.trim() !== '')
    article.dropped.unshift({ reason: 'front-matter', text: first.value.trim() });
  return article;
}

/** The input for an mdast tree besides the tree. */
export interface MdastInput {
  options: Omit<ArticleOptions, 'root' | 'positions'>;
  source?: string;
  positions: boolean;
  /** How many characters of the source precede the text that the tree was read from. */
  shift?: number;
  stated?: StatedFacts;
}

/** Returns the article of a tree whose options were checked. */
export function articleOfMdast(root: Root, { options, source, positions, shift, stated }: MdastInput): Article {
  const { nodes } = limitsFor(source?.length ?? Number.POSITIVE_INFINITY, options.limits);
  const page = composeMdast(root, { source, positions, nodes, ...(shift !== undefined && { shift }) });
  const map = positions && source !== undefined ? createSourceMap(source) : undefined;
  return articleFromDom(
    {
      root: page.root,
      facts: stated?.page ?? {},
      ...(stated && { about: stated.about }),
      ...(map && { source: map }),
      ...(page.cut && { cut: cutAtNodes(page.cut, map) }),
    },
    options,
    'fromMdast',
  );
}

function isRoot(root: unknown): boolean {
  if (typeof root !== 'object' || root === null || !('children' in root) || !Array.isArray(root.children)) return false;
  const isNode = (child: unknown): boolean => typeof child === 'object' && child !== null;
  return 'type' in root && root.type === 'root' && root.children.every(isNode);
}
