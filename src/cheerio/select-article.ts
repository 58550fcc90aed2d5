import { load } from 'cheerio/slim';
import type { DomParent } from '../html/dom.ts';
import { articleBySelectors, type Select, type SelectOptions } from '../select/article-by-selectors.ts';
import type { Article } from '../tree/types.ts';
import { mirror } from './dom.ts';

export type { SelectOptions } from '../select/article-by-selectors.ts';

/**
 * Returns the article of a page, given CSS selectors for the elements that contain it (`root`) and for what is left out
 * of them (`remove`).
 *
 * Every element that `root` matches is read, in the order of the page, with all its content; one within another counts
 * once. No text is lost: what is outside of them is in `dropped` with the reason `'outside-article'`, and what `remove`
 * matches with the reason `'removed'`. If `root` matches nothing, the article is empty and `diagnostics` has a
 * `root-not-found`.
 *
 * @throws {TypeError} if `html` is not a string, or if an option has an unknown name.
 * @throws {EspalierError} with the code `invalid-option` if a selector is invalid.
 * @example
 * ```ts
 * import { toText } from 'espalier';
 * import { selectArticle } from 'espalier/cheerio';
 *
 * const html = '<p>Menu</p><div class="post"><h2>Tea</h2><p class="ad">Buy!</p><p>Two cups.</p></div>';
 * const article = selectArticle(html, { root: '.post', remove: '.ad' });
 * toText(article); // 'Tea\nTwo cups.'
 * article.dropped; // [{ reason: 'outside-article', text: 'Menu' }, { reason: 'removed', text: 'Buy!' }]
 * ```
 * @see https://www.w3.org/TR/selectors-4/
 */
export function selectArticle(html: string, options: SelectOptions = {}): Article {
  return articleBySelectors(html, options, selectIn);
}

function selectIn(root: DomParent): Select {
  const { document, originals } = mirror(root);
  // Not `find`: it takes quadratic time in the depth of a page, and in the number of nodes at its top.
  const all = load(document)([...originals.keys()]);
  return (css) =>
    all
      .filter(css)
      .toArray()
      .flatMap((node) => originals.get(node) ?? []);
}
