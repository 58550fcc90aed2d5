import { load } from 'cheerio/slim';
import { type ArticleDom, type ArticleOptions, articleFromDom, parseDom } from '../article.ts';
import { EspalierError } from '../error.ts';
import { checkNames } from '../given.ts';
import { type DomElement, type DomNode, type DomParent, isElement, isText } from '../html/dom.ts';
import { findContent, type MainContent } from '../main-content/find-content.ts';
import { optionNames } from '../options.ts';
import type { Article } from '../tree/types.ts';
import { createElement, createFragment, type Mirror, mirror } from './dom.ts';

/** What `selectArticle` can be told: the options of `parseArticle`, with CSS selectors for what is the article and what is not. */
export interface SelectOptions extends Omit<ArticleOptions, 'root'> {
  /** A CSS selector of the elements that are the article; `'auto'` (default) and `'document'` mean what they mean to `parseArticle`. */
  root?: 'auto' | 'document' | (string & {});
  /** A CSS selector, or several, of what is left out wherever it stands. */
  remove?: string | readonly string[];
}

/**
 * Returns the article of a page, given CSS selectors for the elements that hold it (`root`) and for what is left out of them (`remove`).
 *
 * Every element that `root` matches is read, in the order of the page, with all that is in it; one that stands within another counts once. No text is lost: what is outside
 * of them is in `dropped` with the reason `'outside-article'`, what `remove` takes out with the reason `'removed'`. Where `root` matches nothing, the
 * article is empty and `diagnostics` has a `root-not-found`.
 *
 * @throws {TypeError} where `html` is not a string, and for an option of an unknown name.
 * @throws {EspalierError} with the code `invalid-option` where a selector cannot be read.
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
  if (typeof html !== 'string') throw new TypeError('selectArticle: html must be a string');
  checkNames('selectArticle', options, [...optionNames, 'remove']);
  const { root = 'auto', remove = [], ...rest } = options;
  const isSelector = root !== 'auto' && root !== 'document';
  const page = parseDom(html, { ...rest, root: root === 'auto' ? 'auto' : 'document' }, 'selectArticle');
  const select = selectorOf(mirror(page.root));
  const removed = new Set((typeof remove === 'string' ? [remove] : remove).flatMap((css) => select('remove', css)));
  if (!isSelector) return articleFromDom(removed.size === 0 ? page : without(removed, page), rest, 'selectArticle');

  const roots = new Set(select('root', root));
  const article = articleFromDom(only(roots, removed, page), rest, 'selectArticle');
  if (roots.size === 0) {
    const message = `No element matches ${JSON.stringify(root)}; the article is empty.`;
    article.diagnostics.unshift({ code: 'root-not-found', message, severity: 'warning' });
  }
  return article;
}

function selectorOf({ document, originals }: Mirror): (option: string, css: string) => DomElement[] {
  // Not `find`: its search takes quadratic time in the depth of a page, and in the number of nodes at its top.
  const all = load(document)([...originals.keys()]);
  return (option, css) => {
    if (typeof css !== 'string') throw new TypeError(`selectArticle: ${option} must be a CSS selector`);
    try {
      if (css.trim() === '') throw new TypeError('the selector is empty');
      return all
        .filter(css)
        .toArray()
        .flatMap((node) => originals.get(node) ?? []);
    } catch (cause) {
      const message = `selectArticle: ${option} is no valid selector: ${css}`;
      throw new EspalierError('invalid-option', message, { cause });
    }
  };
}

/** The page without some elements; where the article is found by itself, they have no say in it. */
function without(removed: ReadonlySet<DomElement>, page: ArticleDom): ArticleDom {
  const found = page.content ? unseen(removed, () => findContent(page.root)) : { root: page.root, excluded: new Map() };
  const excluded: MainContent['excluded'] = new Map([
    ...found.excluded,
    ...[...removed].map((element) => [element, 'removed'] as const),
  ]);
  return { ...page, content: { root: found.root, excluded } };
}

/** Runs a function while some elements look as if they were empty. */
function unseen<Result>(elements: ReadonlySet<DomElement>, fn: () => Result): Result {
  const kept = [...elements].map((element) => ({
    element,
    tagName: element.tagName,
    attrs: element.attrs,
    childNodes: element.childNodes,
  }));
  for (const element of elements) Object.assign(element, { tagName: 'div', attrs: [], childNodes: [] });
  const result = fn();
  for (const { element, ...facts } of kept) Object.assign(element, facts);
  return result;
}

/** The page as one row of what was selected and what stands between, in the order of the page: only the first of them is the article. */
function only(roots: ReadonlySet<DomElement>, removed: ReadonlySet<DomElement>, page: ArticleDom): ArticleDom {
  const holders = holdersOf(roots);
  const row = createFragment();
  const excluded = new Map<DomElement, 'outside-article' | 'removed'>(
    [...removed].map((element) => [element, 'removed']),
  );
  const open: { childNodes: readonly DomNode[]; at: number }[] = [{ childNodes: page.root.childNodes, at: 0 }];
  for (let level = open[open.length - 1]; level !== undefined; level = open[open.length - 1]) {
    const node = level.childNodes[level.at];
    level.at += 1;
    if (node === undefined) open.pop();
    else if (isElement(node) && holders.has(node) && !removed.has(node))
      open.push({ childNodes: node.childNodes, at: 0 });
    else if (isElement(node) || isText(node)) {
      const isChosen = isElement(node) && (roots.has(node) || removed.has(node));
      const element = isChosen ? node : wrapped(node);
      if (!isChosen) excluded.set(element, 'outside-article');
      row.childNodes.push(element);
      element.parentNode = row;
    }
  }
  return { ...page, root: row, content: { root: row, excluded } };
}

/** The elements that hold a root and stand in no other one. */
function holdersOf(roots: ReadonlySet<DomElement>): Set<DomParent> {
  const holders = new Set<DomParent>();
  for (const root of roots) {
    for (let parent = root.parentNode; parent && !holders.has(parent); ) {
      holders.add(parent);
      parent = 'parentNode' in parent ? parent.parentNode : null;
    }
  }
  for (const root of roots) holders.delete(root);
  return holders;
}

/** A node in a block of its own: a text alone cannot be left out, and what stands on both sides of it does not flow together. */
function wrapped(node: DomNode): DomElement {
  const element = createElement('div', []);
  element.childNodes.push(node);
  if (isElement(node) || isText(node)) {
    element.startOffset = node.startOffset ?? -1;
    element.endOffset = node.endOffset ?? -1;
  }
  return element;
}
