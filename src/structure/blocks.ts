import type { DomElement, DomNode } from '../html/dom.ts';
import { createNode } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import type { Code, Depth, FlowContent, Node, Parent } from '../tree/types.ts';

import { append, container, placeFlow, popFrame, pushFrame, topFrame } from './frames.ts';
import { closeInline, endInline, readLeaf } from './inline.ts';
import { codeText } from './preformatted.ts';
import { drop, type Frame, locate, type Model, type State } from './state.ts';

/**
 * Prepares for a block and tells whether one is allowed here. A heading ends at the first block that cannot be part of
 * it: such markup comes from a forgotten end tag. A summary or a term keeps the text but not the block.
 */
function placeBlock(state: State): boolean {
  endInline(state);
  placeFlow(state);
  const frame = topFrame(state);
  if (frame.model !== 'phrasing') return true;
  if (frame.node.type !== 'heading') return false;
  closeFrame(state);
  return true;
}

/** Opens a part of a list or of a table, whatever node is open. */
export function openPart(state: State, node: Parent, model: Model, element: DomElement): Frame {
  closeInline(state);
  return pushFrame(state, node, model, element);
}

/** Opens a block in the flow. Where none is allowed, its content joins the open line and the result is `undefined`. */
export function openBlock(state: State, node: Parent, model: Model, element: DomElement): Frame | undefined {
  if (!placeBlock(state)) return undefined;
  if (state.frames.length < state.limits.depth) return pushFrame(state, node, model, element);
  reportDepth(state, element);
  return undefined;
}

export function closeFrame(state: State): void {
  closeInline(state);
  popFrame(state);
}

/** Closes the frames that were opened after the first `count`. */
export function closeFrames(state: State, count: number): void {
  while (state.frames.length > count) closeFrame(state);
}

/** Adds a block without children to the flow; `false` where none is allowed. */
export function addBlock(state: State, node: FlowContent, element: DomNode): boolean {
  if (!placeBlock(state)) return false;
  append(state, locate(state, node, element));
  return true;
}

/** Ends a heading that has content already: its end tag was forgotten, or what follows is not part of it. */
export function endHeading(state: State): void {
  const { node } = topFrame(state);
  if (node.type === 'heading' && node.children.length > 0) closeFrame(state);
}

/** Adds preformatted text to the flow, or to the open line where no block is allowed. */
function addCode(state: State, code: Code, element: DomElement): void {
  const text = code.value.trim();
  if (text === '' || addBlock(state, code, element)) return;
  readLeaf(state, { type: 'inlineCode', value: text }, element);
  endInline(state);
}

/** Adds code to the flow without the line numbers beside it, which are not part of the code. */
export function addNumberedCode(state: State, code: Code, numbers: Iterable<DomElement>, element: DomElement): void {
  for (const number of numbers) drop(state, 'line-numbers', codeText(number).trim(), number);
  addCode(state, code, element);
}

/** Opens a heading; at the top of the outline it also opens a section and closes those of the same or a lower rank. */
export function openHeading(state: State, depth: Depth, id: string | undefined, element: DomElement): void {
  const summary = topFrame(state).node;
  if (summary.type === 'summary' && summary.children.length === 0) summary.depth ??= depth;
  if (!placeBlock(state)) return;
  const heading = createNode('heading');
  heading.depth = depth;
  if (id) heading.id = id;
  heading.children = [];
  const { sections } = state;
  const isOutline = state.frames.length === 1;
  const outer = isOutline ? sections.filter((section) => section.depth < depth) : sections;
  const sectionParent: Parent = lastOf(outer) ?? state.article;
  if (isOutline) {
    const section = createNode('section');
    section.depth = depth;
    section.children = [];
    (sectionParent.children as Node[]).push(section);
    state.sections = [...outer, section];
  }
  const parent = container(state);
  pushFrame(state, heading, 'phrasing', element).finish = () => {
    if (heading.children.length > 0) return;
    parent.children.pop();
    if (!isOutline) return;
    sectionParent.children.pop();
    state.sections = sections;
  };
}

function reportDepth(state: State, element: DomElement): void {
  if (state.depthReported) return;
  state.depthReported = true;
  const position = state.source?.element(element);
  state.article.diagnostics.push({
    code: 'limit-depth',
    message: `Blocks are nested more than ${state.limits.depth} deep; deeper content is in the deepest block.`,
    severity: 'warning',
    ...(position && { position }),
  });
}
