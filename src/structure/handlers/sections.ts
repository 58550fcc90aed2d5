import { attribute, type DomElement, type DomNode, isElement } from '../../html/dom.ts';
import type { Depth } from '../../tree/types.ts';
import { classNames } from '../around.ts';
import { openBlock, openHeading } from '../blocks.ts';
import { removeEmpty } from '../flow.ts';
import type { State } from '../state.ts';
import { openCallout, toneOf } from './callouts.ts';
import type { Handler, Handlers } from './handler.ts';

function headingOf(depth: Depth): Handler {
  return {
    display: 'block',
    open(state, element) {
      openHeading(state, depth, headingId(element), element);
      return undefined;
    },
  };
}

/** Headings of the six ranks, outermost first. */
export const headingsByRole: readonly Handler[] = ([1, 2, 3, 4, 5, 6] as const).map(headingOf);

/** The fragment identifier of a heading: its own, or that of an anchor at its start. */
function headingId(heading: DomElement): string | undefined {
  let element: DomElement | undefined = heading;
  for (let level = 0; element !== undefined && level < 3; level += 1) {
    const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : undefined);
    if (id) return id;
    element = element.childNodes.find(isElement);
  }
  return undefined;
}

/** Class names of a footnote, and of a list of them, on elements of their own. */
const noteNames = new Set(['footnote', 'footnotes', 'footnote-list']);

function openAside(state: State, element: DomElement): undefined {
  if (openCallout(state, element)) return;
  const names = classNames(element);
  if (openFootnote(state, element)) return;
  if (attribute(element, 'role') === 'doc-footnote' || names.some((name) => noteNames.has(name))) return;
  const tone = toneOf(element, names);
  const frame = openBlock(state, { type: 'callout', ...(tone && { tone }), children: [] }, 'flow', element);
  if (frame) frame.finish = removeEmpty;
}

/** Opens a footnote by its role; one with a link back is found by that. */
function openFootnote(state: State, element: DomElement): boolean {
  const identifier = attribute(element, 'id');
  if (!identifier || attribute(element, 'role') !== 'doc-footnote' || linksIntoPage(element)) return false;
  const frame = openBlock(state, { type: 'footnoteDefinition', identifier, children: [] }, 'flow', element);
  if (frame === undefined) return false;
  frame.finish = removeEmpty;
  state.noteIds.add(identifier);
  return true;
}

const mostNodes = 200;

function linksIntoPage(element: DomElement): boolean {
  const open: DomNode[] = [element];
  for (let count = 0; count < mostNodes; count += 1) {
    const node = open.pop();
    if (node === undefined) return false;
    if (!isElement(node)) continue;
    if (node.tagName === 'a' && attribute(node, 'href')?.startsWith('#')) return true;
    for (const child of node.childNodes) open.push(child);
  }
  return true;
}

function openSectioning(state: State, element: DomElement): undefined {
  openCallout(state, element);
}

/** Sections and headings: https://html.spec.whatwg.org/multipage/sections.html */
export const sections: Handlers = {
  section: { open: openSectioning },
  h1: headingOf(1),
  h2: headingOf(2),
  h3: headingOf(3),
  h4: headingOf(4),
  h5: headingOf(5),
  h6: headingOf(6),
  aside: { open: openAside },
};
