import { type DomElement, type DomNode, type DomParent, isElement, isText, walkDom } from '../html/dom.ts';
import { collapse } from './whitespace.ts';

/** The text of an element as the DOM has it: every character below it, nothing added. */
export function textContent(node: DomParent): string {
  let text = '';
  walkDom(node, (child) => {
    if (isText(child)) text += child.value;
    return undefined;
  });
  return text;
}

const notRendered = new Set(['head', 'script', 'style', 'template', 'noscript', 'noframes', 'noembed', 'title', 'iframe']);

/** What a browser shows of a part that the tree leaves out: white space collapsed, one line feed at most between two texts. */
export function visibleText(node: DomNode): string {
  if (isText(node)) return collapse(node.value).trim();
  if (!('childNodes' in node) || isHidden(node)) return '';
  let text = '';
  walkDom(node, (child) => {
    if (isText(child)) text += child.value;
    else if (isElement(child)) {
      if (isHidden(child)) return false;
      if (!phrasing.has(child.tagName)) text += '\n';
    }
    return undefined;
  });
  return collapse(text).trim();
}

function isHidden(node: DomNode): boolean {
  return isElement(node) && notRendered.has(node.tagName);
}

const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q ruby rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Returns the only element among the children, where there is nothing else to read beside it. */
export function onlyElement(parent: DomParent): DomElement | undefined {
  let only: DomElement | undefined;
  for (const child of parent.childNodes) {
    if (isElement(child)) {
      if (only) return undefined;
      only = child;
    } else if (isText(child) && child.value.trim() !== '') return undefined;
  }
  return only;
}
