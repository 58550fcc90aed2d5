import { attribute, type DomElement } from './dom.ts';

/** Tells whether an element is a link to the first page of its site. */
export function isLinkHome(element: DomElement): boolean {
  return element.tagName === 'a' && isFirstPage(attribute(element, 'href')?.trim() ?? '');
}

function isFirstPage(address: string): boolean {
  return /^\/?(?:[?#]|$)/.test(address.replace(/^https?:\/\/[^/?#]*/, ''));
}
