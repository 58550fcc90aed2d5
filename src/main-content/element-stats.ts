import { attribute, type DomElement } from '../html/dom.ts';
import { elementsOf } from '../html/elements.ts';
import { headings } from '../html/headings.ts';
import { declared } from '../html/style.ts';
import { bits } from './names.ts';
import { isTitleId } from './title-id.ts';

/**
 * How an author marks the article, from the weakest mark to the strongest: `<main>`, `<article>`,
 * `itemprop=articleBody`.
 */
export const marks = { none: 0, main: 1, article: 2, articleBody: 3 } as const;

type AuthorMark = (typeof marks)[keyof typeof marks];

/** The rank of an element that is not a heading. */
export const NO_RANK = 7;

/**
 * An element of a page with its counts: at first of its own lines, after `classify` of everything in it that is kept.
 * Lengths are in letters of an alphabet; an ideograph counts as two.
 */
export interface ElementStats {
  element: DomElement;
  parent: ElementStats | undefined;
  firstChild: ElementStats | undefined;
  nextSibling: ElementStats | undefined;
  /** The nearest block around it. */
  block: ElementStats | undefined;
  /** The number of parts in it, itself included. */
  elements: number;
  /** What class, id and role tell, as `bits`. */
  names: number;
  isBlock: boolean;
  isHidden: boolean;
  /** Whether and how its author marked it as the article. */
  marked: AuthorMark;
  /** The mark of the nearest marked part around it, itself included. */
  nearestMarked: AuthorMark;
  /** The length of all text in it, and how much of it links to other pages. */
  textLength: number;
  linkedLength: number;
  /** The text in the lines of the block itself, and how much of it is linked. */
  ownLength: number;
  ownLinkedLength: number;
  /** How much prose it has: the text of paragraphs, items and cells outside links. */
  proseLength: number;
  /** The same, including what is left out. */
  proseLengthWithExcluded: number;
  paragraphs: number;
  /** Links to other pages, and links within this one. */
  links: number;
  inPageLinks: number;
  headings: number;
  linkedHeadings: number;
  titles: number;
  questions: number;
  inputs: number;
  cells: number;
  items: number;
}

const inline = new Set(elementsOf('inline', 'word', 'break'));
const typed = new Set(['text', 'email', 'search', 'password', 'tel', 'url', 'submit']);

export function isOutwardLink(element: DomElement): boolean {
  if (element.tagName !== 'a') return false;
  const href = attribute(element, 'href');
  return href !== undefined && !href.startsWith('#');
}

export function createStats(
  element: DomElement,
  parent: ElementStats | undefined,
  block: ElementStats | undefined,
  isOutward: boolean,
  readNames: (names: string) => number,
): ElementStats {
  const { tagName } = element;
  let names = 0;
  let isHidden = false;
  let marked: AuthorMark = tagName === 'article' ? marks.article : tagName === 'main' ? marks.main : marks.none;
  for (const { name, value } of element.attrs) {
    if (name === 'class') names |= readNames(value);
    else if (name === 'id') names |= namesOfId(element, value, readNames);
    else if (name === 'role') {
      if (value === 'main') marked = marks.main;
      else if (value === 'article') marked = marks.article;
      else names |= roles[value] ?? 0;
    } else if (name === 'itemprop') {
      if (value === 'articleBody') marked = marks.articleBody;
    } else if (name === 'style') isHidden ||= declared(value, 'display') === 'none';
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) isHidden = true;
  }
  // The names of these elements describe the whole page, or how the page treats their content.
  if (tagName === 'html' || tagName === 'body' || tagName === 'main' || tagName === 'article') names &= bits.comments;
  if (tagName === 'html' || tagName === 'body' || tagName === 'main') names = 0;
  return {
    element,
    parent,
    firstChild: undefined,
    nextSibling: undefined,
    block,
    elements: 1,
    names,
    isBlock: !inline.has(tagName),
    isHidden,
    marked,
    nearestMarked: marked || (parent?.nearestMarked ?? 0),
    textLength: 0,
    linkedLength: 0,
    ownLength: 0,
    ownLinkedLength: 0,
    proseLength: 0,
    proseLengthWithExcluded: 0,
    paragraphs: 0,
    links: isOutward ? 1 : 0,
    inPageLinks: tagName === 'a' && !isOutward ? 1 : 0,
    headings: 0,
    linkedHeadings: 0,
    titles: tagName === 'h1' ? 1 : 0,
    questions: 0,
    inputs: isTyped(element) ? 1 : 0,
    cells: tagName === 'td' || tagName === 'th' ? 1 : 0,
    items: tagName === 'li' || tagName === 'dd' ? 1 : 0,
  };
}

function namesOfId(element: DomElement, id: string, readNames: (names: string) => number): number {
  const names = readNames(id);
  return names !== 0 && isTitleId(element, id) ? 0 : names;
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

/** Adds the counts of a part that is kept to its parent. */
export function addToParent(parent: ElementStats, part: ElementStats): void {
  parent.textLength += part.textLength;
  parent.linkedLength += part.linkedLength;
  parent.proseLength += part.proseLength;
  parent.paragraphs += part.paragraphs;
  parent.links += part.links;
  parent.inPageLinks += part.inPageLinks;
  parent.headings += part.headings;
  parent.linkedHeadings += part.linkedHeadings;
  parent.titles += part.titles;
  parent.questions += part.questions;
  parent.inputs += part.inputs;
  parent.cells += part.cells;
  parent.items += part.items;
}

/** What elements of the same kind have in common: the tag and the first class name, which tells what the part is. */
export function kindOf({ element }: ElementStats): string {
  if (element.tagName === 'article') return 'article';
  const names = attribute(element, 'class')?.trim() ?? '';
  const end = names.search(/\s/);
  return `${element.tagName}.${end === -1 ? names : names.slice(0, end)}`;
}

/** Tells whether more than a share of a part's text is linked. */
export function isLinkedAbove({ linkedLength, textLength }: ElementStats, density: number): boolean {
  return linkedLength > density * textLength;
}

/** Tells whether less than a share of a part's text is linked. A part without text has no such share. */
export function isLinkedBelow({ linkedLength, textLength }: ElementStats, density: number): boolean {
  return linkedLength < density * textLength;
}

/** The rank of a heading, from 1; `NO_RANK` for other elements. */
export function rankOf({ element: { tagName } }: ElementStats): number {
  return headings.has(tagName) ? Number(tagName[1]) : NO_RANK;
}
