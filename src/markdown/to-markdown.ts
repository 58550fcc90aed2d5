import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { checkNone } from '../given.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article } from '../tree/types.ts';
import { handlers, unsafe } from './handlers.ts';
import { toMdast } from './to-mdast.ts';

/**
 * Returns an article as GitHub-flavoured Markdown that ends in a line feed; `''` for an article without content.
 *
 * Text remains text: characters in it that would be Markdown or HTML are escaped. The result contains no raw HTML, and
 * no link or picture with an unsafe URL.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { toMarkdown } from 'espalier/markdown';
 *
 * const html = '<h2>Tea</h2><p>Two <b>cups</b> a day.<table><tr><th>Kind<th>Minutes<tr><td>Sencha<td>2</table>';
 * console.log(toMarkdown(parseArticle(html)));
 * // ## Tea
 * //
 * // Two **cups** a day.
 * //
 * // | Kind | Minutes |
 * // | - | - |
 * // | Sencha | 2 |
 * ```
 * @see https://github.github.com/gfm/
 */
export function toMarkdown(article: Article): string;
export function toMarkdown(article: Article, options?: unknown): string {
  checkArticle('toMarkdown', article);
  checkNone('toMarkdown', options);
  return write(toMdast(article), {
    bullet: '-',
    rule: '-',
    // Aligned pipes would pad every cell to its column's longest.
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers,
    unsafe,
  });
}
