import { checkArticle } from '../tree/given.ts';
import { toLine } from '../tree/line.ts';
import type { Article } from '../tree/types.ts';
import { visitSections } from './sections.ts';

/** A hyperlink. */
export interface LinkRecord {
  /** The URL as it is in the tree: resolved if a base is known, and of any scheme. */
  url: string;
  /** The text of the link, on one line. */
  text: string;
  /** The title that the page gives the link. */
  title?: string;
  /** The headings that lead to it, from the top. */
  section: string[];
}

/**
 * Returns the links of an article, in the order of the text, each with its text on one line. URLs are as they are in
 * the tree, whatever their scheme: check them before you emit one.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { links, parseArticle } from 'espalier';
 *
 * links(parseArticle('<p>See <a href="/tea">tea</a>.</p>', { url: 'https://example.org/' }));
 * // [{ url: 'https://example.org/tea', text: 'tea', section: [] }]
 * ```
 */
export function links(article: Article): LinkRecord[] {
  checkArticle('links', article);
  const found: LinkRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'link') return;
    found.push({
      url: node.url,
      text: toLine(node),
      ...(node.title !== undefined && { title: node.title }),
      section: path(),
    });
  });
  return found;
}
