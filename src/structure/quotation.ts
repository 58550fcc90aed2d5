import { attribute, type DomElement, type DomParent, isElement, isText } from '../html/dom.ts';
import { createNode } from '../tree/create.ts';
import { hasOwnMarks } from '../tree/quotation.ts';
import { openMark } from './marks.ts';
import type { State } from './state.ts';

/**
 * How far around and within a quotation to look for its language and its first character; no author nests markup
 * deeper.
 */
const NEARBY = 30;

/** Any quotation mark of any language at the start of a text. */
const opening = /^\s*["'“”„‟‘’‚‛«»‹›「『《〈〝＂]/;

/**
 * Opens a quotation within a line. Where the author wrote quotation marks into it, the page's style removes those of
 * the browser, and a second pair would be wrong: such an element is plain text.
 */
export function openQuotation(state: State, element: DomElement): undefined {
  if (opening.test(firstText(element))) return;
  const language = languageAround(element) ?? state.article.language;
  openMark(state, {
    type: 'quotation',
    element,
    node() {
      const quotation = createNode('quotation');
      if (language !== undefined && hasOwnMarks(language)) quotation.language = language;
      quotation.children = [];
      return quotation;
    },
  });
}

/** Opens an abbreviation with a title; without one it is plain text. */
export function openAbbreviation(state: State, element: DomElement): undefined {
  const title = attribute(element, 'title')?.trim();
  if (!title) return;
  openMark(state, {
    type: 'abbreviation',
    element,
    node() {
      const abbreviation = createNode('abbreviation');
      abbreviation.title = title;
      abbreviation.children = [];
      return abbreviation;
    },
  });
}

/** The language of the text around an element; that of the whole page is the article's. */
function languageAround(element: DomElement): string | undefined {
  let outer = element.parentNode;
  for (let level = 0; outer && isElement(outer) && outer.tagName !== 'body' && level < NEARBY; level += 1) {
    const language = attribute(outer, 'lang')?.trim();
    if (language) return language;
    outer = outer.parentNode;
  }
  return undefined;
}

function firstText(element: DomElement): string {
  let parent: DomParent = element;
  for (let level = 0; level < NEARBY; level += 1) {
    const first: DomParent['childNodes'][number] | undefined = parent.childNodes.find(
      (child) => isElement(child) || (isText(child) && child.value.trim() !== ''),
    );
    if (first === undefined) return '';
    if (isText(first)) return first.value;
    parent = first as DomElement;
  }
  return '';
}
