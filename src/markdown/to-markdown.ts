import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown';
import { checkArticle, checkNone } from '../given.ts';
import type { Article } from '../tree/types.ts';
import { toMdast } from './to-mdast.ts';

/**
 * Returns an article as GitHub-flavoured Markdown that ends in a line feed; `''` for an article without content.
 *
 * Text stays text: what would be Markdown or HTML in it is escaped. There is no raw HTML in the result, and no link or picture with an unsafe address.
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
    // Autolinks do not escape the pipes of a table.
    resourceLink: true,
    rule: '-',
    // Aligned pipes would pad every cell to its column's longest.
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { blockquote, text },
  });
}

/** GitHub shows alerts at the top of a document only. */
const blockquote: Handle = (node, parent, state, info) => {
  const quote = defaultHandlers.blockquote(node, parent, state, info);
  const { alert } = node.data ?? {};
  if (typeof alert !== 'string' || parent?.type !== 'root') return quote;
  return quote === '' ? `> [!${alert.toUpperCase()}]` : `> [!${alert.toUpperCase()}]\n${quote}`;
};

/** Some renderers take escapes in the text of a link for what they escape, so that `\](` would end in a link of its own: a reference they leave alone. */
const text: Handle = (node, _parent, state, info) => {
  const isRisky = state.stack.includes('label') && node.value.includes('](');
  return state.safe(node.value, isRisky ? { ...info, encode: [']'] } : info);
};
