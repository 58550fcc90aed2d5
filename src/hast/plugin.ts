import type { Root } from 'hast';
import type { ArticleOptions } from '../article.ts';
import type { Article } from '../tree/types.ts';
import { fromHast } from './from-hast.ts';

/** The second argument of a unified compiler: the file, with the text that the tree was parsed from. */
interface File {
  toString(): string;
}

/** The part of a processor of unified that a plugin sets. */
interface Processor {
  compiler?: unknown;
}

/**
 * A plugin of [unified](https://unifiedjs.com) that ends a pipeline in an article: the result of the file is what
 * `fromHast` returns for its tree. It takes the options of `parseArticle`; positions point into the file that was
 * processed.
 *
 * @throws {TypeError} while a file is processed, for an option of an unknown name.
 * @example
 * ```ts
 * import { type Article, toText } from 'espalier';
 * import rehypeEspalier from 'espalier/hast';
 * import rehypeParse from 'rehype-parse';
 * import { unified } from 'unified';
 *
 * const file = unified().use(rehypeParse, { fragment: true }).use(rehypeEspalier).processSync('<h2>Tea</h2><p>Two cups.');
 * toText(file.result as Article); // 'Tea\nTwo cups.'
 * ```
 * @see https://unifiedjs.com/learn/guide/introduction-to-unified/
 */
export default function rehypeEspalier(this: Processor, options: ArticleOptions = {}): undefined {
  const { positions = false, ...rest } = options;
  this.compiler = (tree: Root, file: File): Article =>
    fromHast(tree, { ...rest, ...(positions && { source: String(file) }) });
}
