import { attribute, type DomElement } from '../html/dom.ts';
import { elementsOf } from '../html/elements.ts';
import { bits } from './names.ts';

/**
 * An element of a page with what was counted in it: at first in its own lines, after `judge` in all that stays below it. Lengths are in letters of an alphabet; an ideograph counts as two.
 */
export interface Part {
  element: DomElement;
  parent: Part | undefined;
  first: Part | undefined;
  next: Part | undefined;
  /** The nearest block around it. */
  block: Part | undefined;
  /** How many parts there are from here on down. */
  size: number;
  /** What class, id and role claim, by `bits`. */
  names: number;
  isBlock: boolean;
  isHidden: boolean;
  /** What an author marked as the article: 3 for `itemprop=articleBody`, 2 for `<article>`, 1 for `<main>`. */
  marked: 0 | 1 | 2 | 3;
  /** The nearest marked part that this one stands in, counting itself. */
  within: 0 | 1 | 2 | 3;
  /** All text below, and how much of it leads to other pages. */
  text: number;
  link: number;
  /** The text that stands in the lines of a block itself, and how much of it is linked. */
  own: number;
  ownLink: number;
  /** How much prose there is: what paragraphs, items and cells say outside links. */
  mass: number;
  /** The same with all that is left out. */
  total: number;
  paragraphs: number;
  /** Links to other pages, and links within this one. */
  links: number;
  jumps: number;
  headings: number;
  linkedHeadings: number;
  titles: number;
  questions: number;
  inputs: number;
  cells: number;
  items: number;
}

const inline = new Set(elementsOf('inline', 'word', 'break'));
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const typed = new Set(['text', 'email', 'search', 'password', 'tel', 'url', 'submit']);

export function isOutwardLink(element: DomElement): boolean {
  if (element.tagName !== 'a') return false;
  const href = attribute(element, 'href');
  return href !== undefined && !href.startsWith('#');
}

export function createPart(
  element: DomElement,
  parent: Part | undefined,
  block: Part | undefined,
  isOutward: boolean,
  readNames: (names: string) => number,
): Part {
  const { tagName } = element;
  let names = 0;
  let isHidden = false;
  let marked: Part['marked'] = tagName === 'article' ? 2 : tagName === 'main' ? 1 : 0;
  for (const { name, value } of element.attrs) {
    if (name === 'class' || name === 'id') names |= readNames(value);
    else if (name === 'role') {
      if (value === 'main') marked = 1;
      else if (value === 'article') marked = 2;
      else names |= roles[value] ?? 0;
    } else if (name === 'itemprop') {
      if (value === 'articleBody') marked = 3;
    } else if (name === 'style') isHidden ||= /display\s?:\s?none/.test(value);
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) isHidden = true;
  }
  // The names of these speak of the whole page, or of how the page treats what is in them.
  if (tagName === 'html' || tagName === 'body' || tagName === 'main' || tagName === 'article') names &= bits.comments;
  if (tagName === 'html' || tagName === 'body' || tagName === 'main') names = 0;
  return {
    element,
    parent,
    first: undefined,
    next: undefined,
    block,
    size: 1,
    names,
    isBlock: !inline.has(tagName),
    isHidden,
    marked,
    within: marked || (parent?.within ?? 0),
    text: 0,
    link: 0,
    own: 0,
    ownLink: 0,
    mass: 0,
    total: 0,
    paragraphs: 0,
    links: isOutward ? 1 : 0,
    jumps: tagName === 'a' && !isOutward ? 1 : 0,
    headings: 0,
    linkedHeadings: 0,
    titles: tagName === 'h1' ? 1 : 0,
    questions: 0,
    inputs: isTyped(element) ? 1 : 0,
    cells: tagName === 'td' || tagName === 'th' ? 1 : 0,
    items: tagName === 'li' || tagName === 'dd' ? 1 : 0,
  };
}

const roles: Readonly<Record<string, number>> = {
  navigation: bits.navigation,
  menu: bits.navigation,
  menubar: bits.navigation,
  toolbar: bits.navigation,
  banner: bits.header,
  contentinfo: bits.footer,
  search: bits.navigation,
  complementary: bits.sidebar,
  dialog: bits.promotion,
  alertdialog: bits.promotion,
};

function isTyped({ tagName, attrs }: DomElement): boolean {
  if (tagName === 'textarea' || tagName === 'select') return true;
  if (tagName !== 'input') return false;
  const type = attrs.find(({ name }) => name === 'type')?.value.toLowerCase();
  return type === undefined || typed.has(type);
}

/** Counts a part that stays as part of what it stands in. */
export function add(parent: Part, part: Part): void {
  parent.text += part.text;
  parent.link += part.link;
  parent.mass += part.mass;
  parent.paragraphs += part.paragraphs;
  parent.links += part.links;
  parent.jumps += part.jumps;
  parent.headings += part.headings;
  parent.linkedHeadings += part.linkedHeadings;
  parent.titles += part.titles;
  parent.questions += part.questions;
  parent.inputs += part.inputs;
  parent.cells += part.cells;
  parent.items += part.items;
}

/** What elements of the same kind have in common: the tag and the first of the class names, which says what the part is. */
export function kindOf({ element }: Part): string {
  if (element.tagName === 'article') return 'article';
  const names = attribute(element, 'class')?.trim() ?? '';
  const end = names.search(/\s/);
  return `${element.tagName}.${end === -1 ? names : names.slice(0, end)}`;
}

/** The heading's rank, from 1; 7 for what is none. */
export function rankOf({ element: { tagName } }: Part): number {
  return headings.has(tagName) ? Number(tagName[1]) : 7;
}
