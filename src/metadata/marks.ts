import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { nameWords } from '../html/name-words.ts';

const LONGEST = 200;
const marking: ReadonlySet<string> = new Set(['class', 'id', 'rel', 'itemprop']);
/** Parts of an address before the name of an author, and those that may be before the name of any person. */
const authors = /\/(?:authors?|contributors?|writers?|autor|autoren|auteurs?|autores|autori)\/[^/]/;
const people =
  /^(?:https?:\/\/[^/]*)?\/@[^/]|\/(?:team|people|staff|profiles?|users?|members?|u|redaktion|experts?|userprofile)\/[^/]/;

/** Tells whether the class names, the id or the relation of an element have one of these words. */
export function markedWith(element: DomElement, marks: ReadonlySet<string>): boolean {
  for (const { name, value } of element.attrs) {
    if (!marking.has(name)) continue;
    for (const word of wordsOf(value)) if (marks.has(word)) return true;
  }
  return false;
}

/**
 * Returns a function that tells with which of the sets of words an element is marked, a bit for each; a page repeats
 * its names, and each is read once.
 */
export function createMarkReader(sets: readonly ReadonlySet<string>[]): (element: DomElement) => number {
  const known = new Map<string, number>();
  const read = (value: string): number => {
    let found = known.get(value);
    if (found === undefined) {
      found = 0;
      const words = wordsOf(value);
      for (let index = 0; index < sets.length; index += 1)
        if (words.some((word) => sets[index]?.has(word))) found |= 1 << index;
      known.set(value, found);
    }
    return found;
  };
  return ({ attrs }) => {
    let found = 0;
    for (const { name, value } of attrs) if (marking.has(name)) found |= read(value);
    return found;
  };
}

function wordsOf(value: string): string[] {
  return nameWords(value.slice(0, LONGEST));
}

/** Tells whether an element or one of its nearest ancestors has one of these words. */
export function markedNear(element: DomElement, marks: ReadonlySet<string>, levels: number): boolean {
  let one: DomElement | undefined = element;
  for (let level = 0; level < levels && one !== undefined; level += 1) {
    if (markedWith(one, marks)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}

/** Tells whether an element is, or is directly in, a link to the page of an author, or of any person. */
export function leadsTo(whom: 'author' | 'person', element: DomElement): boolean {
  const { parentNode } = element;
  const link = element.tagName === 'a' ? element : parentNode !== null && isElement(parentNode) ? parentNode : element;
  const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
  return href !== undefined && (whom === 'author' ? authors : people).test(href.slice(0, LONGEST).toLowerCase());
}

/** Tells whether an element or one of its nearest ancestors has one of these names. */
export function isWithin(element: DomElement, names: ReadonlySet<string>): boolean {
  let one: DomElement | undefined = element;
  for (let level = 0; level < 4 && one !== undefined; level += 1) {
    if (names.has(one.tagName)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}
