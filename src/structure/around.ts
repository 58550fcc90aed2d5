import { attribute, type DomElement, type DomNode, isElement, isText } from '../html/dom.ts';
import { hides } from '../html/style.ts';
import { isHidden, isInline } from '../html/text.ts';
import { screenReaderClass } from '../lexicon/screen-readers.ts';
import type { OpenElement, State } from './state.ts';

/** How far to look beside and above an element. Anything further away is no neighbour, and each search stays short. */
const NEARBY = 20;
const LEVELS = 8;
const LONGEST = 400;
const MOST_NODES = 60;

/**
 * Returns the visible text of an element on one line; `undefined` where it is longer than a line or two, or has too
 * many parts to be a line.
 */
export function shortText(element: DomElement): string | undefined {
  let text = '';
  let count = 0;
  const open: DomNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    count += 1;
    if (count > MOST_NODES || text.length > LONGEST) return undefined;
    if (isText(node)) text += node.value;
    else if (isElement(node) && !isHidden(node)) {
      if (node.childNodes.length > MOST_NODES) return undefined;
      if (!isInline(node)) text += ' ';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index] as DomNode);
    }
  }
  return text.length > LONGEST ? undefined : text.replace(/\s+/g, ' ').trim();
}

/**
 * Tells whether an element is hidden by its own attribute or style. Content that a search within the page can find is
 * collapsed, not hidden.
 */
export function isHiddenByItself(element: DomElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'style' && hides(value)) return true;
  }
  return false;
}

/** Returns the element directly before or after the one that is being opened, with only white space between them. */
export function besideOpened(state: State, side: 'before' | 'behind'): DomElement | undefined {
  const place = state.scopes[state.depth];
  if (place === undefined) return undefined;
  const step = side === 'before' ? -1 : 1;
  const from = place.index - 1;
  for (let away = 1; away <= NEARBY; away += 1) {
    const node = place.parent.childNodes[from + step * away];
    if (node === undefined) return undefined;
    if (isElement(node)) return node;
    if (isText(node) && node.value.trim() !== '') return undefined;
  }
  return undefined;
}

/** Tells whether the line shows something after the element that is being opened. */
export function lineGoesOn(state: State): boolean {
  for (let level = state.depth; level >= 0 && level > state.depth - LEVELS; level -= 1) {
    const { parent, index } = state.scopes[level] as OpenElement;
    for (let at = index; at < index + NEARBY; at += 1) {
      const node = parent.childNodes[at];
      if (node === undefined) break;
      if (isText(node) ? node.value.trim() !== '' : isElement(node) && shows(node)) return true;
      if (isElement(node) && !isInline(node)) return false;
    }
    if (!isElement(parent) || !isInline(parent)) return false;
  }
  return false;
}

function shows(element: DomElement): boolean {
  if (!isInline(element) || isHiddenByItself(element)) return false;
  return shortText(element) !== '' || holdsPicture(element);
}

function holdsPicture(element: DomElement): boolean {
  let inner: DomNode | undefined = element;
  for (let level = 0; inner !== undefined && isElement(inner) && level < LEVELS; level += 1) {
    if (inner.tagName === 'img' || inner.tagName === 'picture') return true;
    inner = inner.childNodes.slice(0, LEVELS).find(isElement);
  }
  return false;
}

/** Returns the nearest element, from the given one outwards, for which `is` returns true. */
export function around(
  element: DomElement,
  levels: number,
  is: (outer: DomElement) => boolean,
): DomElement | undefined {
  let outer: DomElement | undefined = element;
  for (let level = 0; outer !== undefined && level < levels; level += 1) {
    if (is(outer)) return outer;
    const parent: DomElement['parentNode'] = outer.parentNode;
    outer = parent && isElement(parent) ? parent : undefined;
  }
  return undefined;
}

/** The class names of an element, in lower case; only the first 20, since longer lists carry no meaning. */
export function classNames(element: DomElement): string[] {
  const names = attribute(element, 'class');
  return names === undefined ? [] : names.toLowerCase().split(/\s+/, 20);
}

/** Tells whether an element has a class for text that only screen readers present. */
export function isForScreenReaders(element: DomElement): boolean {
  const names = element.attrs.length === 0 ? undefined : attribute(element, 'class');
  return names !== undefined && screenReaderClass.test(names);
}

/** Tells whether an element is a control; text next to it is a separate word. */
export function isControl(element: DomElement): boolean {
  const { tagName } = element;
  if (tagName === 'button' || tagName === 'label') return true;
  if (tagName === 'input') return attribute(element, 'type')?.toLowerCase() !== 'hidden';
  const role = element.attrs.length === 0 ? undefined : attribute(element, 'role')?.trim().toLowerCase();
  return role !== undefined && controlRoles.has(role);
}

const controlRoles: ReadonlySet<string> = new Set(
  'button tab menuitem menuitemcheckbox menuitemradio option radio checkbox switch treeitem tooltip'.split(' '),
);
