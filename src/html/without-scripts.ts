import { type DomElement, type DomNode, type DomParent, isElement, isText, walkDom } from './dom.ts';
import { elementFacts } from './elements.ts';

/** A shorter `<noscript>` is a picture, or a request to enable scripts. */
const LONGEST_ASIDE = 1000;
/** The least number of letters of a page. */
const SHORTEST_PAGE = 500;
/** A page with more letters of its own does not wait for a script. */
const MOST_SHOWN = 3000;
/** A `<noscript>` with the content is this many times as long as the rest of the page. */
const OUTWEIGHS = 2;

/**
 * Tells whether a page shows next to nothing until a script has run, while one of its `<noscript>` contains the
 * content: to a reader without scripts that is the page.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
export function hasContentInNoscript(html: string, page: DomParent): boolean {
  if (!hasLongNoscript(html)) return false;
  let shown = 0;
  let instead = 0;
  walkDom(page, (node) => {
    if (isText(node)) shown += letters(node.value);
    if (!isElement(node)) return undefined;
    if (node.tagName === 'noscript') {
      instead = Math.max(
        instead,
        node.childNodes.reduce((sum, child) => sum + lettersOfMarkup(child), 0),
      );
      return false;
    }
    return shown <= MOST_SHOWN && elementFacts(node.tagName)?.display !== 'none';
  });
  return shown <= MOST_SHOWN && instead >= SHORTEST_PAGE && instead >= OUTWEIGHS * shown;
}

/** A check of the source avoids the walk for nearly every page. */
function hasLongNoscript(html: string): boolean {
  for (let start = html.indexOf('<noscript'); start !== -1; ) {
    const end = html.indexOf('</noscript', start);
    if (end === -1) return false;
    if (end - start > LONGEST_ASIDE) return true;
    start = html.indexOf('<noscript', end);
  }
  return false;
}

/** Turns `<noscript>` elements into `<div>`, once their content is parsed. */
export function showNoscript(page: DomParent): void {
  walkDom(page, (node) => {
    if (!isElement(node)) return undefined;
    if (node.tagName === 'noscript' && !isWithinHead(node)) {
      node.tagName = 'div';
      node.nodeName = 'div';
    }
    return undefined;
  });
}

function isWithinHead({ parentNode }: DomElement): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === 'head';
}

function letters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x20) count += 1;
  return count;
}

function lettersOfMarkup(node: DomNode): number {
  if (!isText(node)) return 0;
  const markup = node.value;
  let count = 0;
  let isTag = false;
  for (let index = 0; index < markup.length; index += 1) {
    const code = markup.charCodeAt(index);
    if (code === 0x3c) isTag = true;
    else if (code === 0x3e) isTag = false;
    else if (!isTag && code > 0x20) count += 1;
  }
  return count;
}
