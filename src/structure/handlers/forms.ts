import { attribute, type DomElement } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import { topFrame } from '../frames.ts';
import { drop, type State } from '../state.ts';
import { all, type Handlers } from './handler.ts';

function openInput(state: State, element: DomElement): 'done' {
  const { node } = topFrame(state);
  const isFirst = node.type === 'listItem' && node.children.length === 0 && !state.hasContent;
  if (isFirst && attribute(element, 'type')?.toLowerCase() === 'checkbox') {
    node.checked = attribute(element, 'checked') !== undefined;
  }
  return 'done';
}

/** The choices of a control are not content of the article; `root: 'document'` keeps them. */
function openControl(state: State, element: DomElement): 'done' | undefined {
  if (state.keepsControls) return undefined;
  drop(state, 'control', visibleText(element), element);
  return 'done';
}

function openSuggestions(state: State, element: DomElement): 'done' {
  drop(state, 'control', visibleText(element), element);
  return 'done';
}

/** Forms: https://html.spec.whatwg.org/multipage/forms.html */
export const forms: Handlers = {
  input: { open: openInput },
  ...all('select textarea', { open: openControl }),
  datalist: { display: 'inline', open: openSuggestions },
};
