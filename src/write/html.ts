import { checkNone } from '../given.ts';
import { checkNode } from '../tree/given.ts';
import type { Node } from '../tree/types.ts';
import type { Part } from './html-children.ts';
import { footnotesIn } from './html-footnotes.ts';
import { partsOf } from './html-nodes.ts';

/**
 * Returns a node as HTML that is safe to show: a fragment whose elements, attributes and URLs are all from a short
 * list.
 *
 * All text is escaped. There are no scripts, styles, frames or event handlers, and URLs are `http`, `https`, `mailto`,
 * `tel`, `ftp` or relative: a link to anything else becomes its text, a picture its alternative text, an embed its
 * title. Headings and footnotes keep their `id`.
 *
 * Parsing the result with `parseArticle` returns the same tree, except for what HTML has no element for:
 * `docs/writers.md` lists it.
 *
 * @example
 * ```ts
 * import { parseArticle, toHtml } from 'espalier';
 *
 * toHtml(parseArticle('<P onclick=steal()>Tea & <a href="javascript:steal()">more</a>'));
 * // '<article>\n<p>Tea &amp; more</p>\n</article>\n'
 * ```
 * @see https://html.spec.whatwg.org/multipage/
 */
export function toHtml(node: Node): string;
export function toHtml(node: Node, options?: unknown): string {
  checkNode('toHtml', node);
  checkNone('toHtml', options);
  const footnotes = footnotesIn(node);
  let html = '';
  const open: { parts: readonly Part[]; index: number }[] = [{ parts: [node], index: 0 }];
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const part = top.parts[top.index];
    top.index += 1;
    if (part === undefined) open.pop();
    else if (typeof part === 'string') html += part;
    else open.push({ parts: partsOf(part, footnotes), index: 0 });
  }
  return html;
}
