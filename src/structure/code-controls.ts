import { attribute, type DomElement, isElement, walkDom } from '../html/dom.ts';
import { shortText } from './around.ts';
import { languageOf } from './preformatted.ts';

/**
 * Returns what a preformatted element holds that works on the code and is no part of it: buttons, and beside one of
 * them the name of the language over the `<code>`.
 */
export function codeControls(element: DomElement): ReadonlySet<DomElement> {
  /** In the order of the page: buttons, and what may be the name of the language. */
  const parts: DomElement[] = [];
  let codes = 0;
  let buttons = 0;
  walkDom(element, (node) => {
    if (!isElement(node) || node === element) return undefined;
    if (isButton(node)) {
      parts.push(node);
      buttons += 1;
      return false;
    }
    if (node.tagName !== 'code') {
      if (!node.childNodes.some(isElement)) parts.push(node);
      return undefined;
    }
    codes += 1;
    return false;
  });
  if (buttons === 0) return new Set();
  const language = codes === 1 ? languageOf(element)?.toLowerCase() : undefined;
  return new Set(parts.filter((part) => isButton(part) || shortText(part)?.toLowerCase() === language));
}

function isButton(element: DomElement): boolean {
  const { tagName } = element;
  if (tagName === 'button' || tagName === 'clipboard-copy') return true;
  return element.attrs.length > 0 && attribute(element, 'role') === 'button';
}
