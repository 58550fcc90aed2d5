import { attribute, type DomElement, type DomNode, isElement, isText } from '../html/dom.ts';
import type { Link } from '../tree/types.ts';
import { around, shortText } from './around.ts';
import type { LocalLink } from './state.ts';

const nearby = 8;

/** Returns the facts on a link into the page; `undefined` for other links. */
export function localLink(link: Link, element: DomElement, href: string, dropped: number): LocalLink | undefined {
  if (!href.startsWith('#') || href.length === 1) return undefined;
  const own: string[] = [];
  const enclosing: string[] = [];
  let outer: DomElement | undefined = element;
  for (let level = 0; outer !== undefined && level < nearby; level += 1) {
    for (const name of ['id', 'name']) {
      const id = attribute(outer, name);
      if (!id) continue;
      if (level < 2) own.push(id);
      enclosing.push(id);
    }
    const parent: DomElement['parentNode'] = outer.parentNode;
    outer = parent && isElement(parent) ? parent : undefined;
  }
  return {
    link,
    target: decode(href.slice(1)),
    own,
    enclosing,
    dropped,
    isBack: isBackLink(element),
    isMarkedBack: isMarkedBack(element),
    isRaised: isRaised(element),
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** How far up to look for a block that begins with a link. */
const LEVELS = 4;

/** A link back has a role, is an arrow, or begins a block with more content. A raised link refers to a note. */
function isBackLink(element: DomElement): boolean {
  const role = attribute(element, 'role') ?? attribute(element, 'epub:type');
  if (role !== undefined && /noteref/.test(role)) return false;
  if (role !== undefined && /backlink/.test(role)) return true;
  if (around(element, 3, ({ tagName }) => tagName === 'sup') !== undefined) return false;
  const text = shortText(element) ?? '';
  if (text !== '' && !/[\p{L}\p{N}*†‡§]/u.test(text)) return true;
  return beginsBlock(element) !== undefined;
}

/** Class names that renderers of Markdown and content systems give to a link back. */
const backClass = /(?:^|[\s_-])(?:footnote-?(?:back(?:ref|link)?|return)|reversefootnote)(?:$|\s)/;

/** Tells whether the markup says that a link leads back from a note, whatever its text says. */
function isMarkedBack(element: DomElement): boolean {
  if ((attribute(element, 'role') ?? attribute(element, 'epub:type')) === 'doc-backlink') return true;
  return backClass.test(attribute(element, 'class') ?? '');
}

function isRaised(element: DomElement): boolean {
  if (/noteref/.test(attribute(element, 'role') ?? attribute(element, 'epub:type') ?? '')) return true;
  return (
    around(element, 3, isSuperscript) !== undefined ||
    element.childNodes.some((node) => isElement(node) && isSuperscript(node))
  );
}

function isSuperscript({ tagName }: DomElement): boolean {
  return tagName === 'sup';
}

/** The mark of a note may have white space and signs such as brackets around it. */
function isSign(node: DomNode): boolean {
  if (isText(node)) return /^[\s[\]()^↑]*$/.test(node.value);
  return isElement(node) ? /^[[\]()^↑]$/.test(shortText(node) ?? '') : true;
}

/**
 * Returns the nearest ancestor that begins with a link and contains more; `undefined` where something precedes the
 * link.
 */
export function beginsBlock(element: DomElement): DomElement | undefined {
  let inner = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const outer = inner.parentNode;
    if (!outer || !isElement(outer)) return undefined;
    const first = outer.childNodes.slice(0, LEVELS).find((node) => !isSign(node));
    if (first !== inner) return undefined;
    const at = outer.childNodes.indexOf(inner);
    const goesOn = outer.childNodes.slice(at + 1, at + 5).some((node) => !isSign(node));
    if (goesOn) return outer;
    inner = outer;
  }
  return undefined;
}
