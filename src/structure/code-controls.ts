import { attribute, type DomElement, isElement, isText, walkDom } from '../html/dom.ts';
import { isInline } from '../html/text.ts';
import { shortText } from './around.ts';
import { languageOf } from './preformatted.ts';

/**
 * Returns the elements of preformatted content that are controls and not code: buttons, and the language name above the
 * `<code>`, on a line of its own or beside a button. A button between two words of one line is kept, since the words
 * would merge without it.
 */
export function codeControls(element: DomElement): ReadonlySet<DomElement> {
  /** In document order: buttons, and candidates for the language name. */
  const parts: DomElement[] = [];
  let codes = 0;
  walkDom(element, (node) => {
    if (!isElement(node) || node === element) return undefined;
    if (isButton(node)) {
      if (touches(node, -1) && touches(node, 1)) return false;
      parts.push(node);
      return false;
    }
    if (node.tagName !== 'code') {
      if (!node.childNodes.some(isElement)) parts.push(node);
      return undefined;
    }
    codes += 1;
    return false;
  });
  if (parts.length === 0) return new Set();
  const language = codes === 1 ? languageOf(element)?.toLowerCase() : undefined;
  const hasButton = parts.some(isButton);
  const isName = (part: DomElement): boolean =>
    (hasButton || !isInline(part)) && shortText(part)?.toLowerCase() === language;
  return new Set(parts.filter((part) => isButton(part) || (language !== undefined && isName(part))));
}

function isButton(element: DomElement): boolean {
  const { tagName } = element;
  if (tagName === 'button' || tagName === 'clipboard-copy') return true;
  return element.attrs.length > 0 && attribute(element, 'role') === 'button';
}

const mostSiblings = 50;

/** Whether text directly precedes (-1) or follows (1) an element on its line. */
function touches(element: DomElement, step: -1 | 1): boolean {
  for (let inner = element; ; ) {
    const { parentNode } = inner;
    const siblings = parentNode?.childNodes ?? [];
    if (siblings.length > mostSiblings) return true;
    const next = siblings[siblings.indexOf(inner) + step];
    if (next !== undefined) {
      if (isElement(next) && !isInline(next)) return false;
      if (isElement(next)) return shortText(next) !== '';
      return isText(next) && /\S/.test(step < 0 ? next.value.slice(-1) : next.value.charAt(0));
    }
    if (!parentNode || !isElement(parentNode) || !isInline(parentNode)) return false;
    inner = parentNode;
  }
}
