import { attribute, type DomElement, isElement, isSvg, isText, walkDom } from '../../html/dom.ts';
import type { TableCell } from '../../tree/types.ts';
import { drawnSign } from './drawn-sign.ts';

/** Whether nothing is written in a cell, and no picture in it is called anything. */
export function showsNoWord({ children }: TableCell): boolean {
  const [only] = children;
  if (only === undefined) return true;
  return children.length === 1 && only.type === 'image' && only.alt === '' && only.title === undefined;
}

/** Returns what a cell in which nothing is written shows: what its sign is called, else the tick or cross it draws. */
export function cellSign(cell: DomElement | undefined): string | undefined {
  return cell && (signName(cell) ?? drawnSign(cell));
}

/** What is called something for the sake of what one does with it. */
const controls = new Set(['button', 'input', 'select', 'textarea', 'a']);

/**
 * Returns what a cell in which nothing is written says to those who do not see it: the label or title of the cell or of
 * a sign in it, the title of a drawing.
 *
 * @see https://www.w3.org/TR/accname-1.2/
 */
function signName(cell: DomElement): string | undefined {
  let found = nameOf(cell);
  walkDom(cell, (node) => {
    if (found !== undefined) return false;
    if (!isElement(node) || controls.has(node.tagName) || attribute(node, 'hidden') !== undefined) return false;
    found = nameOf(node);
    return found === undefined;
  });
  return found;
}

function nameOf(element: DomElement): string | undefined {
  const title = isSvg(element) && element.tagName === 'title' ? textOf(element) : undefined;
  for (const name of [attribute(element, 'aria-label'), title, attribute(element, 'title')]) {
    const words = name?.replace(/\s+/g, ' ').trim();
    if (words) return words;
  }
  return undefined;
}

function textOf({ childNodes }: DomElement): string {
  return childNodes.map((node) => (isText(node) ? node.value : '')).join('');
}
