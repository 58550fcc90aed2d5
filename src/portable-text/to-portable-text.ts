import { checkNone } from '../given.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article } from '../tree/types.ts';
import { flow } from './blocks.ts';
import { contextFor } from './context.ts';
import type { PortableText } from './types.ts';

/**
 * Returns an article in [Portable Text](https://www.portabletext.org/), for headless content management: blocks with
 * marks, and an object for each table, set of questions, procedure and whatever else is more than a line of text. The
 * article is not changed.
 *
 * All text of the article is in spans, in `code` of objects `code` and in `text` of objects `math`, each once; all
 * other strings are facts about it. Links and pictures with an unsafe address, such as `javascript:`, keep only what
 * they show. Each `_key` is unique in the result. That of a top-level node is made of its text and stays the same
 * whatever changes around it. The page `docs/portable-text.md` lists what each node becomes.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { toPortableText } from 'espalier/portable-text';
 *
 * const [heading, item] = toPortableText(parseArticle('<h2>Tea</h2><ul><li>Two <b>cups</b></ul>'));
 * heading; // { _type: 'block', _key: 'b2d456a5d7e6', style: 'h2', children: [{ _type: 'span', _key: 'b2d456a5d7e6-1', text: 'Tea', marks: [] }], markDefs: [] }
 * item?._type === 'block' && item.children.map((child) => child._type === 'span' && [child.text, child.marks]); // [['Two ', []], ['cups', ['strong']]]
 * ```
 * @see https://github.com/portabletext/portabletext
 */
export function toPortableText(article: Article): PortableText;
export function toPortableText(article: Article, options?: unknown): PortableText {
  checkArticle('toPortableText', article);
  checkNone('toPortableText', options);
  return flow(article.children, contextFor(article, flow));
}
