import { compile, type Options } from 'css-select';
import { type DomElement, type DomNode, type DomParent, isElement, isText } from '../html/dom.ts';
import { articleBySelectors, type Select, type SelectOptions } from '../select/article-by-selectors.ts';
import type { Article } from '../tree/types.ts';

type Adapter = NonNullable<Options<DomNode | DomParent, DomElement>['adapter']>;

/** Returns the article of a page by CSS selectors, as `selectArticle` does, without Cheerio and its dependencies. */
export function selectByCss(html: string, options: SelectOptions): Article {
  return articleBySelectors(html, options, selectIn);
}

function selectIn(root: DomParent): Select {
  const elements: DomElement[] = [];
  const previous = new Map<DomNode | DomParent, DomElement>();
  const open: { nodes: readonly DomNode[]; at: number; before?: DomElement }[] = [{ nodes: root.childNodes, at: 0 }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.at];
    level.at += 1;
    if (node === undefined) open.pop();
    else if (isElement(node)) {
      elements.push(node);
      if (level.before !== undefined) previous.set(node, level.before);
      level.before = node;
      open.push({ nodes: node.childNodes, at: 0 });
    }
  }
  const adapter = adapterOf(previous);
  return (css) => {
    const matches = compile<DomNode | DomParent, DomElement>(css, { adapter });
    // Each element by itself: a search from the top takes quadratic time in the depth of a page.
    return elements.filter((element) => matches(element));
  };
}

function adapterOf(previous: ReadonlyMap<DomNode | DomParent, DomElement>): Adapter {
  const attribute = (element: DomElement, name: string): string | undefined =>
    element.attrs.find((one) => one.name === name)?.value;
  const childrenOf = (node: DomNode | DomParent): DomNode[] => ('childNodes' in node ? [...node.childNodes] : []);
  return {
    isTag: (node): node is DomElement => 'tagName' in node,
    getAttributeValue: attribute,
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    getName: (element) => element.tagName,
    getChildren: childrenOf,
    getParent: (element) => element.parentNode ?? null,
    getSiblings: (node) => ('parentNode' in node && node.parentNode ? childrenOf(node.parentNode) : [node]),
    prevElementSibling: (node) => previous.get(node) ?? null,
    getText: textOf,
    removeSubsets: (nodes) => nodes,
  };
}

function textOf(top: DomNode | DomParent): string {
  let text = '';
  const open: (DomNode | DomParent)[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('nodeName' in node && isText(node as DomNode)) text += 'value' in node ? node.value : '';
    if (!('childNodes' in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return text;
}
