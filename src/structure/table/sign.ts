import { attribute, type DomElement, isElement, isSvg, isText, walkDom } from '../../html/dom.ts';
import type { TableCell } from '../../tree/types.ts';
import { drawnSign } from './drawn-sign.ts';

/** Whether a cell has no text and no picture with a name. */
export function showsNoWord({ children }: TableCell): boolean {
  const [only] = children;
  if (only === undefined) return true;
  return children.length === 1 && only.type === 'image' && only.alt === '' && only.title === undefined;
}

/** Returns what a cell without text shows: the name of its sign, else the tick or cross that it draws. */
export function cellSign(cell: DomElement | undefined): string | undefined {
  return cell && (signName(cell) ?? drawnSign(cell));
}

/** Elements whose name describes an action. */
const controls = new Set(['button', 'input', 'select', 'textarea', 'a']);

/**
 * Returns the accessible name of a cell without text: the label or title of the cell or of a sign in it, or the title
 * of a drawing.
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
