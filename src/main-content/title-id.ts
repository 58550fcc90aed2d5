import { attribute, type DomElement, isElement, isText } from '../html/dom.ts';
import { headings } from '../html/headings.ts';
import { nameWords } from '../html/name-words.ts';
import { textContent } from '../html/text.ts';

const deepest = 3;
const longest = 200;

/**
 * Tells whether the id of an element is made of the title that the element begins with, or of its own text if it is a
 * heading: `<section id="how-to-reply"><h2>How to reply</h2>`. Such an id tells no more than the title does. An id of
 * one word, as in `<section id="comments"><h2>Comments</h2>`, may name the section; it is made of the title if the id
 * of the section around it is.
 */
export function isTitleId(element: DomElement, id: string): boolean {
  if (!repeatsTitle(element, id)) return false;
  if (nameWords(id).length > 1) return true;
  const around = partAround(element);
  const idAround = around && attribute(around, 'id');
  return around !== undefined && idAround !== undefined && repeatsTitle(around, idAround);
}

/** Returns the nearest ancestor with an id, if it is near. */
function partAround({ parentNode }: DomElement): DomElement | undefined {
  let around = parentNode;
  for (let distance = 0; distance < deepest && around !== null && isElement(around); distance += 1) {
    if (attribute(around, 'id') !== undefined) return around;
    around = around.parentNode;
  }
  return undefined;
}

function repeatsTitle(element: DomElement, id: string): boolean {
  const title = titleOf(element);
  if (title === undefined) return false;
  const end = id.indexOf('(');
  const letters = lettersOf(end > 0 ? id.slice(0, end) : id);
  return letters !== '' && letters === lettersOf(textContent(title).slice(0, longest));
}

function titleOf(element: DomElement): DomElement | undefined {
  let first: DomElement | undefined = element;
  for (let depth = 0; depth <= deepest && first !== undefined; depth += 1) {
    if (headings.has(first.tagName)) return first;
    first = first.childNodes.find((node): node is DomElement => isElement(node) && !isAnchor(node));
  }
  return undefined;
}

/** An empty element before a title is a target of links. */
function isAnchor({ childNodes }: DomElement): boolean {
  return childNodes.every((node) => isText(node) && node.value.trim() === '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}
