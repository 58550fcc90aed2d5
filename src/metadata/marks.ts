import { attribute, type DomElement, isElement } from '../html/dom.ts';

const LONGEST = 200;
const marking: ReadonlySet<string> = new Set(['class', 'id', 'rel', 'itemprop']);
/** Parts of an address behind which the name of an author stands, and those behind which the name of anybody may. */
const authors = /\/(?:authors?|contributors?|writers?|autor|autoren|auteurs?|autores|autori)\/[^/]/;
const people = /\/(?:team|people|staff|profiles?|users?|members?|u|redaktion|experts?|userprofile)\/[^/]/;

/** Tells whether the class names, the id or the relation of an element have one of these words. */
export function markedWith(element: DomElement, marks: ReadonlySet<string>): boolean {
  for (const { name, value } of element.attrs) {
    if (!marking.has(name)) continue;
    const words = value
      .slice(0, LONGEST)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const word of words) if (marks.has(word)) return true;
  }
  return false;
}

/** Tells whether an element or one of those near around it is marked so. */
export function markedNear(element: DomElement, marks: ReadonlySet<string>, levels: number): boolean {
  let one: DomElement | undefined = element;
  for (let level = 0; level < levels && one !== undefined; level += 1) {
    if (markedWith(one, marks)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}

/** Tells whether an element is, or stands directly in, a link to the page of an author, or of anybody. */
export function leadsTo(whom: 'author' | 'person', element: DomElement): boolean {
  const { parentNode } = element;
  const link = element.tagName === 'a' ? element : parentNode !== null && isElement(parentNode) ? parentNode : element;
  const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
  return href !== undefined && (whom === 'author' ? authors : people).test(href.slice(0, LONGEST).toLowerCase());
}

/** Tells whether an element is, or stands near below, one of these names. */
export function standsIn(element: DomElement, names: ReadonlySet<string>): boolean {
  let one: DomElement | undefined = element;
  for (let level = 0; level < 4 && one !== undefined; level += 1) {
    if (names.has(one.tagName)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}
