import { attribute, type DomElement, type DomParent, isElement, isText, walkDom } from '../html/dom.ts';
import type { Dropped } from '../tree/types.ts';

/** Which part of a page is the article: the element that holds it, and what is left out within it. */
export interface Content {
  root: DomParent;
  excluded: ReadonlyMap<DomElement, Dropped['reason']>;
}

/** Elements and roles that are furniture of a page wherever they stand in it. */
const furniture = new Set(['nav', 'footer']);
const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);

/** Returns the article of a page: what its author marked as such, else the body without navigation and furniture. */
export function findContent(page: DomParent): Content {
  const excluded = new Map<DomElement, Dropped['reason']>();
  const candidates = { articleBody: [] as DomElement[], article: [] as DomElement[], main: [] as DomElement[] };
  walkDom(page, (node) => {
    if (!isElement(node)) return undefined;
    const role = attribute(node, 'role');
    if (furniture.has(node.tagName) || (role !== undefined && furnitureRoles.has(role))) {
      excluded.set(node, 'navigation');
      return false;
    }
    if (attribute(node, 'itemprop') === 'articleBody') candidates.articleBody.push(node);
    if (node.tagName === 'article' || role === 'article') candidates.article.push(node);
    if (node.tagName === 'main' || role === 'main') candidates.main.push(node);
    return undefined;
  });
  const root =
    longest(candidates.articleBody) ?? only(candidates.article) ?? longest(candidates.main) ?? longest(candidates.article) ?? page;
  return { root, excluded };
}

function only(elements: readonly DomElement[]): DomElement | undefined {
  return elements.length === 1 ? elements[0] : undefined;
}

function longest(elements: readonly DomElement[]): DomElement | undefined {
  let best: DomElement | undefined;
  let bestLength = 0;
  for (const element of elements) {
    let length = 0;
    walkDom(element, (node) => {
      if (isText(node)) length += node.value.length;
      return undefined;
    });
    if (length > bestLength) {
      best = element;
      bestLength = length;
    }
  }
  return best;
}
