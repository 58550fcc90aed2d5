import { attribute, type DomElement } from '../../html/dom.ts';
import { addBlock } from '../blocks.ts';
import { textContent } from '../content-text.ts';
import { readLeaf } from '../inline.ts';
import type { State } from '../state.ts';
import { all, type Handlers, none } from './handler.ts';

/** A script of MathJax is a formula that the reader sees: `type="math/tex"`, with `mode=display` for one on its own line. */
function openScript(state: State, element: DomElement): 'done' {
  const type = attribute(element, 'type');
  if (type === undefined || !type.startsWith('math/tex')) return 'done';
  const value = textContent(element).trim();
  if (value === '') return 'done';
  if (type.includes('display') && addBlock(state, { type: 'math', value, tex: value }, element)) return 'done';
  readLeaf(state, { type: 'inlineMath', value, tex: value }, element);
  return 'done';
}

/** Document metadata and scripting: https://html.spec.whatwg.org/multipage/semantics.html#document-metadata */
export const metadata: Handlers = {
  ...all('head base link meta title style template noscript noframes noembed', none),
  script: { display: 'inline', open: openScript },
};
