import type { DomElement, DomNode, DomParent } from '../../html/dom.ts';
import { lineEnd } from '../line-end.ts';
import type { State } from '../state.ts';

/** The end of a separate word before a control; an opening mark is none. */
const wordBefore = /[^\s([{<“‘„‚«‹"'/\\–—-]$/u;

/**
 * Begins a control: adjacent controls are separate words, and so are a button and the word before it. The space between
 * them shows only if the control does.
 */
export function beginControl(state: State, element: DomElement): void {
  if (!state.hasContent || state.space !== '' || state.breaks.length > 0) return;
  if (state.control !== undefined || (isButton(element) && wordBefore.test(lineEnd(state)))) state.space = ' ';
}

/** Ends a control: a word directly after it is a separate word. */
export function endControl(state: State, element: DomNode | DomParent): void {
  if (state.hasContent) state.control = isButton(element) ? 'button' : 'other';
}

function isButton(element: DomNode | DomParent): boolean {
  return element.nodeName !== 'label';
}
