import { type ArticleDom, type ArticleOptions, articleFromDom, parseDom } from '../article.ts';
import { EspalierError } from '../error.ts';
import { checkNames } from '../given.ts';
import { type DomElement, type DomNode, type DomParent, isElement, isText } from '../html/dom.ts';
import { createElement, createFragment } from '../html/make.ts';
import { findContent, type MainContent } from '../main-content/find-content.ts';
import { withoutBylines } from '../metadata/byline.ts';
import { optionNames } from '../options.ts';
import type { Article } from '../tree/types.ts';

/**
 * The options of `selectArticle`: those of `parseArticle`, with CSS selectors for what is the article and what is not.
 */
export interface SelectOptions extends Omit<ArticleOptions, 'root'> {
  /**
   * A CSS selector for the elements that are the article; `'auto'` (default) and `'document'` have the same meaning as
   * in `parseArticle`.
   */
  root?: 'auto' | 'document' | (string & {});
  /** One or more CSS selectors for elements that are left out wherever they occur. */
  remove?: string | readonly string[];
}

/** Returns the elements of a page that a selector matches, in the order of the page; throws if it is invalid. */
export type Select = (css: string) => DomElement[];

/**
 * Returns the article of a page by selectors, which `selectIn` runs on its tree. It throws in the same cases as
 * `selectArticle`, its public form.
 */
export function articleBySelectors(
  html: string,
  options: SelectOptions,
  selectIn: (root: DomParent) => Select,
): Article {
  if (typeof html !== 'string') throw new TypeError('selectArticle: html must be a string');
  checkNames('selectArticle', options, [...optionNames, 'remove']);
  const { root = 'auto', remove = [], ...rest } = options;
  const isSelector = root !== 'auto' && root !== 'document';
  const page = parseDom(html, { ...rest, root: root === 'auto' ? 'auto' : 'document' }, 'selectArticle');
  const select = checked(selectIn(page.root));
  if (typeof remove !== 'string' && !(Array.isArray(remove) && remove.every((css) => typeof css === 'string')))
    throw new TypeError('selectArticle: options.remove must be a CSS selector, or an array of them');
  const removed = new Set((typeof remove === 'string' ? [remove] : remove).flatMap((css) => select('remove', css)));
  if (!isSelector)
    return articleFromDom(removed.size === 0 ? page : without(removed, page, rest.url), rest, 'selectArticle');

  const roots = new Set(select('root', root));
  const article = articleFromDom(only(roots, removed, page), rest, 'selectArticle');
  if (roots.size === 0) {
    const message = `No element matches ${JSON.stringify(root)}; the article is empty.`;
    article.diagnostics.unshift({ code: 'root-not-found', message, severity: 'warning' });
  }
  return article;
}

function checked(select: Select): (option: string, css: string) => DomElement[] {
  return (option, css) => {
    if (typeof css !== 'string') throw new TypeError(`selectArticle: ${option} must be a CSS selector`);
    try {
      if (css.trim() === '') throw new TypeError('the selector is empty');
      return select(css);
    } catch (cause) {
      const message = `selectArticle: ${option} is no valid selector: ${css}`;
      throw new EspalierError('invalid-option', message, { cause });
    }
  };
}

/** The page without some elements; if the article is found automatically, they do not influence where. */
function without(removed: ReadonlySet<DomElement>, page: ArticleDom, url: string | undefined): ArticleDom {
  const found = page.content
    ? withoutBylines(
        unseen(removed, () => findContent(page.root, url)),
        page.about?.bylines ?? [],
      )
    : { root: page.root, excluded: new Map() };
  const excluded: MainContent['excluded'] = new Map([
    ...found.excluded,
    ...[...removed].map((element) => [element, 'removed'] as const),
  ]);
  return { ...page, content: { ...found, excluded } };
}

/** Runs a function while some elements appear to be empty. */
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

/**
 * The page as one row of the selected elements and what is between them, in the order of the page: only the selected
 * elements are the article.
 */
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

/** The ancestors of the roots, without the roots themselves. */
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

/**
 * A node in a block of its own: a text alone cannot be left out, and the content on both sides of it must not flow
 * together.
 */
function wrapped(node: DomNode): DomElement {
  const element = createElement('div', []);
  element.childNodes.push(node);
  if (isElement(node) || isText(node)) {
    element.startOffset = node.startOffset ?? -1;
    element.endOffset = node.endOffset ?? -1;
  }
  return element;
}
