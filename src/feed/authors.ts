import { childNamed, childrenNamed, type XmlElement } from './element.ts';
import { distinct, lineIn, lineOf } from './reading.ts';

/** Elements that name an item's authors, the most reliable first. */
const NAMED = ['dc:creator', 'author', 'atom:author', 'itunes:author', 'dcterms:creator'];

/**
 * Returns the names of the authors of an RSS item. Several elements often name the same people in several ways, so only
 * the first kind of element with names counts; an address without a name counts only where no other element gives a
 * name.
 */
export function authorsOf(item: XmlElement): string[] {
  let addresses: string[] = [];
  for (const kind of NAMED) {
    const names = distinct(childrenNamed(item, kind).map(personOf));
    const real = names.filter((name) => !isEmail(name));
    if (real.length > 0) return real;
    if (addresses.length === 0) addresses = names;
  }
  return addresses;
}

/** Returns the names in Atom's `author` elements, or their addresses where they have no names. */
export function atomAuthorsOf(element: XmlElement): string[] {
  return distinct(childrenNamed(element, 'atom:author', 'author').map(personOf));
}

/**
 * Returns the name of the person that an element describes as Atom does, with child elements, or as RSS does, with a
 * text.
 */
function personOf(element: XmlElement): string | undefined {
  if (childNamed(element, 'atom:name', 'name', 'atom:email', 'email', 'atom:uri', 'uri') === undefined) {
    const line = lineOf(element);
    return line === undefined ? undefined : nameIn(line);
  }
  return lineIn(element, 'atom:name', 'name', 'atom:email', 'email', 'atom:uri', 'uri');
}

/** Returns the name in `me@example.org (Name)` and `Name <me@example.org>`; any other text is the name. */
function nameIn(line: string): string {
  const behind = /^(\S{1,200})\s\(([^()]{1,200})\)$/.exec(line);
  if (behind?.[1]?.includes('@')) return behind[2]?.trim() || line;
  const before = /^([^<>]{1,200})<([^<>\s]{1,200})>$/.exec(line);
  if (before?.[2]?.includes('@')) return before[1]?.replaceAll('"', '').trim() || line;
  return line;
}

function isEmail(text: string): boolean {
  return text.includes('@') && !/\s/.test(text);
}
