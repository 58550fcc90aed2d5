import { attribute, type DomElement, type DomParent, isElement, isText } from '../html/dom.ts';
import { collapse } from '../html/whitespace.ts';

/** What a page states about itself. */
export interface PageFacts {
  title?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  base?: string;
}

/** Returns the facts in the document element, the head and the body's start tag. */
export function pageFacts(root: DomParent): PageFacts {
  const facts: PageFacts = {};
  for (const node of root.childNodes) {
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
  } else if (tagName === 'html' || tagName === 'body') {
    const language = (attribute(element, 'lang') ?? attribute(element, 'xml:lang'))?.trim();
    if (language) facts.language ??= language;
    const direction = attribute(element, 'dir')?.toLowerCase();
    if (direction === 'ltr' || direction === 'rtl') facts.direction ??= direction;
  }
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
