import DOMPurify from 'dompurify';
import { allowedAttributes, allowedElements, allowedSchemes } from '../write/allowed.ts';

/** Checks pieces of HTML with the browser and DOMPurify; it runs in the page. */
export interface Oracle {
  /** The pieces that the browser or DOMPurify would write differently, and how. */
  differences(pieces: readonly string[]): Difference[];
  /** Everything in the pieces that the writer may not emit, as the browser's parser sees it. */
  strangers(pieces: readonly string[]): Finding[];
  /** Everything that DOMPurify removes from the pieces. */
  removed(pieces: readonly string[]): Finding[];
  /** The names that an `id` would hide from scripts. */
  propertyNames(): string[];
  /** How many elements the parser makes of the content of a script element, and the text of the first. */
  scripts(contents: readonly string[]): { elements: number; text: string }[];
}

export interface Finding {
  index: number;
  what: string;
}

export interface Difference extends Finding {
  expected: string;
  found: string;
}

declare global {
  interface Window {
    oracle: Oracle;
  }
}

const elements = new Set(allowedElements);
const attributes = new Set(allowedAttributes);
const schemes = new Set(allowedSchemes);

/** A document in which nothing runs or loads. */
function parsed(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  return body;
}

function differencesOf(html: string, index: number): Difference[] {
  const found: Difference[] = [];
  const compare = (what: string, other: string): void => {
    if (other === html) return;
    const start = [...html].findIndex((character, at) => character !== [...other.slice(at, at + 2)][0]);
    const from = Math.max((start < 0 ? html.length : start) - 60, 0);
    found.push({ index, what, expected: html.slice(from, from + 160), found: other.slice(from, from + 160) });
  };
  compare('the parser', parsed(html).innerHTML);
  compare('DOMPurify', DOMPurify.sanitize(html));
  return found;
}

function strangersOf(html: string): string[] {
  return Array.from(parsed(html).querySelectorAll('*')).flatMap((element) => {
    const { localName, namespaceURI } = element;
    const isKnown = namespaceURI === 'http://www.w3.org/1999/xhtml' && elements.has(localName);
    const found = isKnown ? [] : [`<${localName}>`];
    for (const { name, value } of Array.from(element.attributes)) {
      if (!attributes.has(name)) found.push(`${localName} ${name}`);
      if ((name === 'href' || name === 'src') && !isSafe(value)) found.push(`${localName} ${name}=${value}`);
    }
    return found;
  });
}

function isSafe(address: string): boolean {
  return !URL.canParse(address, document.baseURI) || schemes.has(new URL(address, document.baseURI).protocol);
}

function removedFrom(html: string): string[] {
  DOMPurify.sanitize(html);
  return DOMPurify.removed.map((removal) => {
    if ('element' in removal) return `<${removal.element.nodeName.toLowerCase()}>`;
    return `${removal.from.nodeName.toLowerCase()} ${removal.attribute?.name}=${removal.attribute?.value}`;
  });
}

const findings = (pieces: readonly string[], look: (html: string) => string[]): Finding[] =>
  pieces.flatMap((html, index) => look(html).map((what) => ({ index, what })));

export const oracle: Oracle = {
  differences: (pieces) => pieces.flatMap(differencesOf),
  strangers: (pieces) => findings(pieces, strangersOf),
  removed: (pieces) => findings(pieces, removedFrom),
  propertyNames: () => {
    const names = new Set<string>();
    for (const owner of [document, document.createElement('form')]) {
      for (let object: object | null = owner; object !== null; object = Object.getPrototypeOf(object)) {
        for (const name of Object.getOwnPropertyNames(object)) names.add(name);
      }
    }
    return [...names].sort();
  },
  scripts: (contents) =>
    contents.map((content) => {
      const body = parsed(`<script type="application/ld+json">${content}</script>`);
      return { elements: body.childNodes.length, text: body.firstElementChild?.textContent ?? '' };
    }),
};
