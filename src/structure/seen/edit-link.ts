import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { around, besideOpened, classNames, shortText } from '../around.ts';
import type { State } from '../state.ts';

/** Where wikis edit a section: `?action=edit&section=2`, `/edit`. */
const editAddress = /[?&](?:ve)?action=edit(?:&|$)|\/edit(?:[/?#]|$)/;

/** How far above its links a heading may be. */
const LEVELS = 3;

/**
 * Tells whether an element contains nothing but links, in brackets, that edit the section of a heading; it is in the
 * heading or follows it.
 */
export function isEditLink(state: State, element: DomElement): boolean {
  if (element.tagName !== 'span' && element.tagName !== 'div' && element.tagName !== 'small') return false;
  if (!isInHeading(element) && !isBehindHeading(state)) return false;
  if (classNames(element).includes('mw-editsection')) return true;
  const text = shortText(element);
  if (text === undefined || !/^\[.{1,80}\]$/.test(text)) return false;
  let links = 0;
  let words = '';
  const open: DomNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) words += node.value;
    else if (isElement(node) && node.tagName === 'a') {
      if (!editAddress.test(attribute(node, 'href') ?? '')) return false;
      links += 1;
    } else if (isElement(node)) for (const child of node.childNodes) open.push(child);
  }
  return links > 0 && !/[\p{L}\p{N}]/u.test(words);
}

function isInHeading(element: DomElement): boolean {
  return around(element, LEVELS, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== undefined;
}

function isBehindHeading(state: State): boolean {
  const before = besideOpened(state, 'before');
  return before !== undefined && /^h[1-6]$/.test(before.tagName);
}
