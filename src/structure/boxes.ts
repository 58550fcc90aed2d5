import { attribute, type DomElement, isElement, isText } from '../html/dom.ts';
import type { Node, Paragraph, Parent } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import { shortText } from './around.ts';
import { container } from './frames.ts';
import type { State } from './state.ts';

/** A box that is being read: the parent of its blocks, and how many preceded them. */
export interface OpenBox {
  parent: Parent;
  from: number;
  /** Whether its line precedes the element, which is the panel that the line opens. */
  isPanel?: true;
}

/**
 * Tells whether the content of an element is two elements: a line that is a question or toggles the other, and a panel.
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
  // A picture beside a question toggles it and is no answer.
  return header !== undefined && panel !== undefined && isHeader(header) && shortText(panel) !== '';
}

/**
 * Tells whether an element is the panel of the one directly before it: a heading that controls it, or a question that
 * is a switch or leads to the panel.
 */
export function isPanel(element: DomElement, before: DomElement | undefined): boolean {
  if (before === undefined) return false;
  const id = attribute(element, 'id');
  const names = before.childNodes.length <= mostNodes ? [before, ...before.childNodes.filter(isElement)] : [before];
  const isNamed = id !== undefined && id !== '';
  const isControlled = isNamed && names.some((one) => attribute(one, 'aria-controls') === id);
  if (isControlled && /^h[1-6]$/.test(before.tagName)) return true;
  const isLinked = isNamed && names.some((one) => one.tagName === 'a' && attribute(one, 'href') === `#${id}`);
  if (!isControlled && !isLinked && !isSwitch(before)) return false;
  return shortText(element) !== '' && asks(shortText(before) ?? '');
}

/** A button, or the label of a checkbox or radio button, with which styles open what follows. */
function isSwitch(element: DomElement): boolean {
  if (element.tagName === 'button') return true;
  if (element.tagName !== 'label') return attribute(element, 'role') === 'button';
  const name = attribute(element, 'for');
  const siblings = element.parentNode?.childNodes ?? [];
  if (name === undefined || siblings.length > mostNodes) return false;
  return siblings.some(
    (node) => isElement(node) && node.tagName === 'input' && attribute(node, 'id') === name && isTicked(node),
  );
}

function isTicked(input: DomElement): boolean {
  const type = attribute(input, 'type')?.toLowerCase();
  return type === 'checkbox' || type === 'radio';
}

/** Few blocks without attributes are panels, and those are `<div>`s. */
export function mayBePanel({ attrs, tagName }: DomElement): boolean {
  return attrs.length > 0 || tagName === 'div';
}

/** Records an item of a list that is a box. */
export function openItem(state: State): OpenBox | undefined {
  const parent = container(state);
  return parent.type === 'listItem' ? { parent, from: 0 } : undefined;
}

/** Records where a panel begins, if it is the first block under its heading or follows its line. */
export function openPanel(state: State): OpenBox | undefined {
  const parent = container(state);
  if (parent.type === 'section' && parent.children.length === 1) return { parent, from: 0 };
  const from = parent.children.length - 1;
  return parent.children[from]?.type === 'paragraph' ? { parent, from, isPanel: true } : undefined;
}

const longestHeader = 300;
const mostNodes = 24;

/** A short line that is a question or holds a switch; the search is bounded so that nested boxes stay cheap. */
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

/** Records where the blocks of a box begin; no line may be open. */
export function openBox(state: State): OpenBox {
  const parent = container(state);
  return { parent, from: parent.children.length };
}

/**
 * Records the first and the last block of a box that has at least two, the first of them a line or the heading of a
 * section.
 */
export function closeBox(state: State, { parent, from, isPanel }: OpenBox): void {
  if (isPanel && container(state) !== parent) return;
  const inner = from === 0 && (parent.type === 'section' || parent.type === 'listItem') ? parent : container(state);
  const children = inner.children as readonly Node[];
  const at = inner === parent ? from : 0;
  // A sign before the line does not count as a line.
  const first = isSignAlone(children[at]) && children[at + 1]?.type === 'paragraph' ? children[at + 1] : children[at];
  const last = children.at(-1);
  // An inner box has been recorded before the one around it.
  if (first === undefined || last === undefined || first === last || state.boxes.has(first)) return;
  const isHeaded = (inner.type === 'section' || inner.type === 'listItem') && first.type === 'heading';
  if (inner === parent ? first.type === 'paragraph' || (isHeaded && from === 0) : isHeaded) {
    state.boxes.set(first, last);
  }
}

/** Tells whether a block is only a sign or two, such as those that mark a line as expandable. */
function isSignAlone(node: Node | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const [only, ...others] = (node as Paragraph).children;
  return only?.type === 'text' && others.length === 0 && /^[^\p{L}\p{N}]{1,3}$/u.test(only.value);
}
