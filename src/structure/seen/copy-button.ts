import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { shortText } from '../around.ts';

/** How deep the button and the code may be in the box that they share. */
const LEVELS = 4;

/** A box around code has only its buttons, title and language beside it. */
const MOST_PARTS = 8;
const LONGEST_TITLE = 60;

/**
 * Tells whether an element is a button in a box that contains code and little else: it copies the code, wraps its lines
 * or the like.
 */
export function isCopyButton(element: DomElement): boolean {
  const isButton =
    element.tagName === 'button' || element.tagName === 'clipboard-copy' || attribute(element, 'role') === 'button';
  if (!isButton || (shortText(element)?.length ?? LONGEST_TITLE) >= LONGEST_TITLE) return false;
  let inner = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const outer = inner.parentNode;
    if (!outer || !isElement(outer) || outer.childNodes.length > 3 * MOST_PARTS) return false;
    const parts = outer.childNodes.filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
    if (parts.length > MOST_PARTS) return false;
    const codes = parts.filter((part) => part !== inner && isCode(part)).length;
    // A row of buttons above several code blocks switches between them.
    if (codes > 0) return codes === 1 && parts.every((part) => part === inner || isCode(part) || isTitle(part));
    if (!parts.every((part) => part === inner || isTitle(part))) return false;
    inner = outer;
  }
  return false;
}

/** Preformatted text, or a box of nothing else. */
function isCode(node: DomNode): boolean {
  let inner: DomNode | undefined = node;
  for (let level = 0; level < LEVELS && inner !== undefined && isElement(inner); level += 1) {
    if (inner.tagName === 'pre') return true;
    const parts: DomNode[] = inner.childNodes
      .slice(0, MOST_PARTS)
      .filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
    inner =
      parts.find((child) => isElement(child) && child.tagName === 'pre') ?? (parts.length === 1 ? parts[0] : undefined);
  }
  return false;
}

function isTitle(node: DomNode): boolean {
  if (!isElement(node)) return false;
  if (/^h[1-6]$|^p$/.test(node.tagName)) return false;
  const text = shortText(node);
  return text !== undefined && text.length <= LONGEST_TITLE;
}
