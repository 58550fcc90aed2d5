import { attribute, type DomElement, isElement } from '../../html/dom.ts';
import { meaningful } from '../../html/elements.ts';
import { declared } from '../../html/style.ts';
import { visibleText } from '../../html/text.ts';
import { createParent, type PlainMark } from '../../tree/create.ts';
import type { Link } from '../../tree/types.ts';
import { topFrame } from '../frames.ts';
import { openCode, readBreak } from '../inline.ts';
import { localLink } from '../local-link.ts';
import { openMark } from '../marks.ts';
import { openNoteBox } from '../note-box.ts';
import { openAbbreviation, openQuotation } from '../quotation.ts';
import { isPermalink } from '../seen/permalink.ts';
import { drop, type State } from '../state.ts';
import { readBox } from '../tasks.ts';
import { all, type Handler, type Handlers, none } from './handler.ts';

function mark(type: PlainMark): Partial<Handler> {
  return {
    open(state, element) {
      openMark(state, { type, element, node: () => createParent(type, []) });
      return undefined;
    },
  };
}

/** Editors wrap pasted content in a `<b>` of normal weight. */
const normalWeight = /^(?:normal|lighter|[1-4]00)/;

const bold: Partial<Handler> = {
  open(state, element) {
    if (!normalWeight.test(declared(attribute(element, 'style'), 'font-weight') ?? ''))
      openMark(state, { type: 'strong', element, node: () => createParent('strong', []) });
    return undefined;
  },
};

function openAnchor(state: State, element: DomElement): 'done' | undefined {
  const href = attribute(element, 'href');
  if (href === undefined) return undefined;
  if (href.startsWith('#') && isPermalink(state, element, href)) {
    drop(state, 'permalink', visibleText(element), element);
    return 'done';
  }
  const title = attribute(element, 'title');
  openMark(state, {
    type: 'link',
    element,
    node() {
      const link: Link = { type: 'link', url: state.resolve(href), ...(title && { title }), children: [] };
      const local = localLink(link, element, href, state.article.dropped.length);
      if (local) {
        state.localLinks.push(local);
        if (local.isBack) openNoteBox(state, local, element);
      }
      return link;
    },
  });
  return undefined;
}

const boldWeight = /^(?:bold|bolder|[6-9]00)$/;

/** Content pasted from an editor may be bold only by its style; headings are bold anyway. */
function isBoldByStyle(state: State, style: string): boolean {
  if (!boldWeight.test(declared(style, 'font-weight') ?? '')) return false;
  return topFrame(state).node.type !== 'heading' && state.marks.every(({ type }) => type !== 'strong');
}

/** It may be italic only by its style, too. */
function isItalicByStyle(state: State, style: string): boolean {
  if (!/^(?:italic|oblique)/.test(declared(style, 'font-style') ?? '')) return false;
  return topFrame(state).node.type !== 'heading' && state.marks.every(({ type }) => type !== 'emphasis');
}

/** Editors also underline links by their style, which are underlined anyway. */
function isUnderlinedByStyle(state: State, element: DomElement, style: string): boolean {
  if (!isDecorated(style, 'underline') || topFrame(state).node.type === 'heading') return false;
  if (state.marks.some(({ type }) => type === 'underline' || type === 'link')) return false;
  return !element.childNodes.some((node) => isElement(node) && node.tagName === 'a');
}

/** Editors draw a line through or under text by a style. */
function isDecorated(style: string, line: 'line-through' | 'underline'): boolean {
  return ['text-decoration', 'text-decoration-line'].some((property) =>
    declared(style, property)?.split(/\s+/).includes(line),
  );
}

/** KaTeX and MathJax render a formula and add its MathML for screen readers; the MathML is read. */
function openRendering(state: State, element: DomElement): 'done' | undefined {
  if (element.attrs.length === 0) return undefined;
  const style = attribute(element, 'style');
  if (style !== undefined) {
    const open = (type: PlainMark): void => openMark(state, { type, element, node: () => createParent(type, []) });
    if (isDecorated(style, 'line-through')) open('delete');
    if (isBoldByStyle(state, style)) open('strong');
    if (isItalicByStyle(state, style)) open('emphasis');
    if (isUnderlinedByStyle(state, element, style)) open('underline');
  }
  readBox(state, element);
  if (attribute(element, 'aria-hidden') !== 'true') return undefined;
  const isDuplicate = hasClass(element, 'katex-html')
    ? siblings(element).some((other) => hasClass(other, 'katex-mathml'))
    : element.tagName === 'nobr' && siblings(element).some((other) => hasClass(other, 'MJX_Assistive_MathML'));
  if (!isDuplicate) return undefined;
  drop(state, 'duplicate', visibleText(element), element);
  return 'done';
}

function siblings(element: DomElement): DomElement[] {
  return element.parentNode?.childNodes.filter(isElement) ?? [];
}

function hasClass(element: DomElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) === true;
}

const code: Partial<Handler> = {
  open(state, element) {
    openCode(state, element);
    return undefined;
  },
};

/** Text-level semantics and edits: https://html.spec.whatwg.org/multipage/text-level-semantics.html */
export const phrasing: Handlers = {
  ...Object.fromEntries(meaningful.map(([name, type]) => [name, mark(type)])),
  a: { open: openAnchor },
  ...all('strong b', bold),
  q: { open: openQuotation },
  ...all('abbr acronym', { open: openAbbreviation }),
  ...all('code kbd samp tt', code),
  wbr: none,
  br: {
    open(state, element) {
      readBreak(state, element);
      return 'done';
    },
  },
  ...all('span nobr', { open: openRendering }),
};
