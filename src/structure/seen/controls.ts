import type { DomElement, DomNode, DomParent } from '../../html/dom.ts';
import { lineEnd } from '../line-end.ts';
import type { State } from '../state.ts';

/** What stands before a control and is another word; an opening mark is not. */
const wordBefore = /[^\s([{<“‘„‚«‹"'/\\–—-]$/u;

/**
 * A control begins: two of them side by side are two words, and so is a button with the word before it. The space
 * between them shows if the control does.
 */
export function beginControl(state: State, element: DomElement): void {
  if (!state.hasContent || state.space !== '' || state.breaks.length > 0) return;
  if (state.control !== undefined || (isButton(element) && wordBefore.test(lineEnd(state)))) state.space = ' ';
}

/** A control ends: a word that follows directly is another one. */
export function endControl(state: State, element: DomNode | DomParent): void {
  if (state.hasContent) state.control = isButton(element) ? 'button' : 'other';
}

function isButton(element: DomNode | DomParent): boolean {
  return element.nodeName !== 'label';
}
