import { attribute, type DomElement, type DomParent, isElement, isText } from '../html/dom.ts';
import { createNode } from '../tree/create.ts';
import { hasOwnMarks } from '../tree/quotation.ts';
import { openMark } from './marks.ts';
import type { State } from './state.ts';

/**
 * How far around and within a quotation its language and its first character are looked for; markup that is nested
 * deeper is no author's.
 */
const NEARBY = 30;

/** Any quotation mark of any language at the start of a text. */
const opening = /^\s*["'“”„‟‘’‚‛«»‹›「『《〈〝＂]/;

/**
 * Opens a quotation within a line. Where the author wrote marks into it, the page's style takes those of the browser
 * away, and a second pair would be wrong: such an element says no more than its text.
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

/** Opens an abbreviation that says what it stands for; another one is text. */
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

/** The language of the text that an element stands in; that of the whole page is the article's. */
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
