import { attribute, type DomElement, isElement, isText } from '../html/dom.ts';
import type { Node, Parent } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import { shortText } from './around.ts';
import { container } from './frames.ts';
import type { State } from './state.ts';

/** A box that is being read: where its blocks go, and how many stood there before. */
export interface OpenBox {
  parent: Parent;
  from: number;
}

/**
 * Tells whether an element has two elements for its content: a line that asks, or that opens and closes the other, and
 * a panel.
 */
export function isBox({ childNodes }: DomElement): boolean {
  let header: DomElement | undefined;
  let panel: DomElement | undefined;
  for (const child of childNodes) {
    if (isText(child)) {
      if (child.value.trim() !== '') return false;
    } else if (isElement(child)) {
      if (panel !== undefined) return false;
      if (header === undefined) header = child;
      else panel = child;
    }
  }
  // A picture beside a question opens it and answers nothing.
  return header !== undefined && panel !== undefined && isHeader(header) && shortText(panel) !== '';
}

/** Tells whether an element is the panel that the heading directly before it says that it opens and closes. */
export function isPanel(element: DomElement, before: DomElement | undefined): boolean {
  if (before === undefined || !/^h[1-6]$/.test(before.tagName)) return false;
  const id = attribute(element, 'id');
  if (id === undefined || id === '') return false;
  const inner = before.childNodes.length <= mostNodes ? before.childNodes.filter(isElement) : [];
  return [before, ...inner].some((one) => attribute(one, 'aria-controls') === id);
}

/** Notes an item of a list that is a box. */
export function openItem(state: State): OpenBox | undefined {
  const parent = container(state);
  return parent.type === 'listItem' ? { parent, from: 0 } : undefined;
}

/** Notes where a panel begins, if it is the first thing under its heading. */
export function openPanel(state: State): OpenBox | undefined {
  const parent = container(state);
  const isFirst = parent.type === 'section' && parent.children.length === 1;
  return isFirst ? { parent, from: 0 } : undefined;
}

const longestHeader = 300;
const mostNodes = 24;

/** A short line that asks or holds a switch; so little of it is looked at that boxes within boxes cost no more. */
function isHeader(header: DomElement): boolean {
  const open: DomElement['childNodes'] = [header];
  let text = '';
  let isSwitch = false;
  for (let count = 0; open.length > 0; count += 1) {
    if (count > mostNodes || text.length > longestHeader) return false;
    const node = open.pop();
    if (node === undefined) continue;
    if (isText(node)) text += node.value;
    else if (isElement(node)) {
      if (isControl(node)) isSwitch = true;
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) open.push(child);
        if (open.length > mostNodes) return false;
      }
    }
  }
  const line = text.trim();
  return line !== '' && (isSwitch || asks(line));
}

function isControl(element: DomElement): boolean {
  if (element.attrs.length === 0) return false;
  return attribute(element, 'aria-expanded') !== undefined || attribute(element, 'aria-controls') !== undefined;
}

/** Notes where the blocks of a box begin; no line may be open. */
export function openBox(state: State): OpenBox {
  const parent = container(state);
  return { parent, from: parent.children.length };
}

/**
 * Notes the first and the last block of a box, where it made two or more and the first is a line, or the heading of a
 * section.
 */
export function closeBox(state: State, { parent, from }: OpenBox): void {
  const inner = from === 0 && (parent.type === 'section' || parent.type === 'listItem') ? parent : container(state);
  const children = inner.children as readonly Node[];
  const first = children[inner === parent ? from : 0];
  const last = children.at(-1);
  // A box within has been noted before the one around it.
  if (first === undefined || last === undefined || first === last || state.boxes.has(first)) return;
  const isHeaded = (inner.type === 'section' || inner.type === 'listItem') && first.type === 'heading';
  if (inner === parent ? first.type === 'paragraph' || (isHeaded && from === 0) : isHeaded) {
    state.boxes.set(first, last);
  }
}
