import type { DomElement } from '../html/dom.ts';
import { lastOf } from '../tree/last.ts';
import { toText } from '../tree/text.ts';
import type { Node, Parent } from '../tree/types.ts';
import { unwrapParagraph } from './flow.ts';
import { addChild, type Frame, frameOf, locate, type Model, type State } from './state.ts';
import { addCell } from './table/build.ts';

/** The innermost open frame. */
export function topFrame(state: State): Frame {
  return state.frames[state.frames.length - 1] as Frame;
}

/** The parent of the next block: the innermost open section at the top of the outline, else the open node. */
export function container(state: State): Parent {
  if (state.frames.length > 1) return topFrame(state).node;
  return lastOf(state.sections) ?? state.article;
}

/** Appends a node to the open node unchanged. */
export function append(state: State, node: Node): void {
  addChild(container(state), node);
}

/** Opens a node; no line may be open. */
export function pushFrame(state: State, node: Parent, model: Model, element?: DomElement): Frame {
  const parent = container(state);
  addChild(parent, locate(state, node, element));
  const siblings = parent.children as Node[];
  const frame = frameOf(node, model, siblings, false);
  state.frames.push(frame);
  return frame;
}

/** Reopens the last of some siblings until the next content that does not fit. */
export function reopenFrame(state: State, node: Parent, model: Model, siblings: Node[]): void {
  state.frames.push(frameOf(node, model, siblings, true));
}

/** Closes the innermost node; no line may be open. */
export function popFrame(state: State): void {
  const frame = topFrame(state);
  frame.finish?.(state, frame);
  state.frames.pop();
  if (state.frames.length < state.floor) state.floor = state.frames.length;
}

/**
 * Opens the missing part where flow content occurs directly in a list, a table, a row or a description list. The parser
 * moves content out of tables; only trees from other sources have some there, and its text must not be lost.
 */
export function placeFlow(state: State): void {
  for (;;) {
    const frame = topFrame(state);
    if (frame.model === 'flow' || frame.model === 'phrasing') return;
    if (frame.anonymous) popFrame(state);
    else pushAnonymous(state, frame);
  }
}

function pushAnonymous(state: State, outer: Frame): void {
  const part = anonymousPart(outer);
  const frame = pushFrame(state, part, 'flow');
  frame.anonymous = true;
  if (part.type === 'tableCell' || part.type === 'caption') frame.finish = unwrapParagraph;
  if (part.type === 'listItem') frame.finish = joinItem;
}

/** Pictures and headings between the items of a list belong to the item before them. */
function joinItem(_state: State, { node, siblings }: Frame): void {
  const before = siblings.at(-2) as Parent | undefined;
  const children: readonly Node[] = node.children;
  if (before?.type !== 'listItem' || !children.every(isBesideItems)) return;
  const joined: Node[] = before.children;
  for (const child of children) joined.push(child);
  siblings.pop();
}

function isBesideItems(node: Node): boolean {
  return node.type === 'heading' || node.type === 'figure' || (node.type === 'paragraph' && toText(node).trim() === '');
}

function anonymousPart({ model, row }: Frame): Parent {
  if (model === 'items') return { type: 'listItem', children: [] };
  if (model === 'terms') return { type: 'definition', children: [] };
  return row ? addCell(row, {}) : { type: 'caption', children: [] };
}
