import type { DomElement } from '../../html/dom.ts';
import { openBlock, openPart } from '../blocks.ts';
import { removeEmpty } from '../flow.ts';
import { topFrame } from '../frames.ts';
import type { State } from '../state.ts';
import type { Handlers } from './handler.ts';

function openDetails(state: State, element: DomElement): undefined {
  // A heading around a disclosure is that of its summary.
  const { node: heading } = topFrame(state);
  const depth = heading.type === 'heading' && heading.children.length === 0 ? heading.depth : undefined;
  const frame = openBlock(state, { type: 'details', children: [] }, 'flow', element);
  if (!frame) return;
  frame.finish = removeEmpty;
  frame.depth = depth;
}

function openSummary(state: State, element: DomElement): undefined {
  if (topFrame(state).node.type !== 'details') return;
  const { depth } = topFrame(state);
  openPart(state, { type: 'summary', ...(depth && { depth }), children: [] }, 'phrasing', element).finish = removeEmpty;
}

/** Interactive elements: https://html.spec.whatwg.org/multipage/interactive-elements.html */
export const interactive: Handlers = {
  details: { open: openDetails },
  summary: { open: openSummary },
};
