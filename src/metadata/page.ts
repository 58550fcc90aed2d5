import { attribute, type DomElement, type DomParent, isElement, isText } from '../html/dom.ts';
import { collapse } from '../html/whitespace.ts';

/** What a page states about itself. */
export interface PageFacts {
  title?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  base?: string;
}

/**
 * Returns what a page states in its head, and the language and direction of the article: those of its element or of the
 * nearest one around it, and for an article that is one element in the page, those of this element.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function pageFacts(
  page: DomParent,
  article: DomParent = page,
  excluded?: ReadonlyMap<DomElement, unknown>,
): PageFacts {
  const elements = isElement(article) ? ancestors(article) : onlyElements(article, excluded);
  const language = elements.map(languageOf).find((found) => found !== undefined);
  const direction = elements.map(directionOf).find((found) => found !== undefined);
  return {
    ...headFacts(page),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
  };
}

/** The title and the base address, wherever the parser or an author left their elements. */
function headFacts(page: DomParent): PageFacts {
  const facts: PageFacts = {};
  for (const node of page.childNodes) {
    if (!isElement(node)) continue;
    readElement(facts, node);
    if (node.tagName !== 'html') continue;
    for (const part of node.childNodes) {
      if (!isElement(part)) continue;
      readElement(facts, part);
      if (part.tagName === 'head') for (const child of part.childNodes) if (isElement(child)) readElement(facts, child);
    }
  }
  return facts;
}

function readElement(facts: PageFacts, element: DomElement): void {
  const { tagName } = element;
  if (tagName === 'title') {
    const text = element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
    const title = collapse(text).replaceAll('\n', ' ').trim();
    if (title !== '') facts.title ??= title;
  } else if (tagName === 'base') {
    const href = attribute(element, 'href');
    if (href) facts.base ??= href;
  }
}

function languageOf(element: DomElement): string | undefined {
  return (attribute(element, 'lang') ?? attribute(element, 'xml:lang'))?.trim() || undefined;
}

function directionOf(element: DomElement): PageFacts['direction'] {
  const direction = attribute(element, 'dir')?.toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : undefined;
}

/** An element and those around it, from the inside out. */
function ancestors(element: DomElement): DomElement[] {
  const elements: DomElement[] = [];
  for (let around: DomParent | null = element; around && isElement(around); around = around.parentNode)
    elements.push(around);
  return elements;
}

/** The elements of which each is all of the content of the one around it, from the inside out. */
function onlyElements(root: DomParent, excluded?: ReadonlyMap<DomElement, unknown>): DomElement[] {
  const elements: DomElement[] = [];
  for (let only = onlyElement(root, excluded); only !== undefined; only = onlyElement(only, excluded))
    elements.push(only);
  return elements.reverse();
}

/** The element that a node consists of, beside the head of a page and what is no part of the article. */
function onlyElement({ childNodes }: DomParent, excluded?: ReadonlyMap<DomElement, unknown>): DomElement | undefined {
  let only: DomElement | undefined;
  for (const child of childNodes) {
    if (isText(child) && child.value.trim() !== '') return undefined;
    if (!isElement(child) || child.tagName === 'head' || excluded?.has(child)) continue;
    if (only !== undefined) return undefined;
    only = child;
  }
  return only;
}

/** Returns the function that resolves an address against the page's; one that cannot be resolved stays as written. */
export function resolver(url: string | undefined, base: string | undefined): (address: string) => string {
  const from = base === undefined ? url : resolve(base, url);
  if (from === undefined || !URL.canParse(from)) return (address) => address.trim();
  return (address) => resolve(address.trim(), from);
}

function resolve(address: string, from: string | undefined): string {
  return URL.canParse(address, from) ? new URL(address, from).href : address;
}
