import { attribute, type DomElement } from '../../html/dom.ts';
import { isFormula, textContent } from '../../html/text.ts';
import { addBlock } from '../blocks.ts';
import { readLeaf } from '../inline.ts';
import type { State } from '../state.ts';
import type { Handlers } from './handler.ts';

function openScript(state: State, element: DomElement): 'done' {
  if (!isFormula(element)) return 'done';
  const value = textContent(element).trim();
  if (value === '') return 'done';
  if (attribute(element, 'type')?.includes('display') && addBlock(state, { type: 'math', value, tex: value }, element))
    return 'done';
  readLeaf(state, { type: 'inlineMath', value, tex: value }, element);
  return 'done';
}

/** Document metadata and scripting: https://html.spec.whatwg.org/multipage/semantics.html#document-metadata */
export const metadata: Handlers = {
  script: { display: 'inline', open: openScript },
};
