import type { DomElement, DomNode, DomText } from '../html/dom.ts';
import type { InlineCode, Node, Paragraph, Parent, PhrasingContent, Text } from '../tree/types.ts';
import { append, placeFlow, topFrame } from './frames.ts';
import { locate, type Mark, positionOf, type Source, type State } from './state.ts';
import { collapse, edges } from './whitespace.ts';

/** Reads a run of characters: white space as a browser shows it, within the marks that are open. */
export function readText(state: State, node: DomText): void {
  const { value } = node;
  const { start, end, lineFeedBefore, lineFeedAfter } = edges(value);
  if (start > 0 && state.hasContent && state.space !== '\n') state.space = lineFeedBefore ? '\n' : ' ';
  if (start === end) return;
  const isTrimmed = start > 0 || end < value.length;
  const content = collapse(isTrimmed ? value.slice(start, end) : value);
  const parent = beginContent(state);
  const source: Source = { text: node, from: start, to: end };
  if (state.code) addCode(state, parent, content, source);
  else addText(state, parent, content, source);
  if (end < value.length) state.space = lineFeedAfter ? '\n' : ' ';
}

/** Puts a node that is not text into the line: a picture, a formula. */
export function readLeaf(state: State, node: PhrasingContent, element: DomNode): void {
  (beginContent(state).children as Node[]).push(locate(state, node, { element }));
}

/** Notes a line break; it shows only if more content follows in the same block. */
export function readBreak(state: State, element: DomNode): void {
  if (!state.hasContent) return;
  state.space = '';
  state.breaks.push(element);
}

/** Opens an inline element. Nested marks of one type say no more than one, so only the outermost counts. */
export function openMark(state: State, mark: Mark): void {
  if (!state.marks.some((open) => open.type === mark.type)) state.marks.push(mark);
}

/** Closes the inline elements that were opened after the first `count`. */
export function closeMarks(state: State, count: number): void {
  if (state.marks.length > count) state.marks.length = count;
  if (state.chain.length > count) state.chain.length = count;
}

/** A block starts or ends here: what follows stands on a line of its own, within a heading or a summary too. */
export function endInline(state: State): void {
  if (topFrame(state).node !== state.inline) closeInline(state);
  else if (state.hasContent && state.breaks.length === 0) {
    state.space = '';
    state.breaks.push(undefined);
  }
}

/** Ends the block that phrasing content goes into; white space and line breaks at its end do not show. */
export function closeInline(state: State): void {
  const { inline } = state;
  state.paragraph = undefined;
  if (inline === undefined) return;
  if (state.source && inline.position === undefined) spanChildren(inline);
  state.inline = undefined;
  state.chain.length = 0;
  state.hasContent = false;
  state.space = '';
  state.breaks.length = 0;
}

/** Begins the line if there is none, shows the white space that was held back, opens the marks, and returns what to put content into. */
function beginContent(state: State): Parent {
  if (state.inline === undefined) beginInline(state);
  const { chain, marks } = state;
  let parent = (chain[chain.length - 1] ?? state.inline) as Parent;
  if (state.hasContent) showHeldBack(state, parent);
  while (chain.length < marks.length) {
    const mark = marks[chain.length] as Mark;
    const node = locate(state, mark.node(), { element: mark.element });
    (parent.children as Node[]).push(node);
    chain.push(node);
    parent = node;
  }
  state.hasContent = true;
  return parent;
}

function beginInline(state: State): void {
  const { paragraph: element } = state;
  placeFlow(state);
  const frame = topFrame(state);
  if (frame.model === 'phrasing') {
    state.inline = frame.node;
    return;
  }
  const paragraph: Paragraph = { type: 'paragraph', children: [] };
  append(state, locate(state, paragraph, element && { element }));
  state.inline = paragraph;
}

function showHeldBack(state: State, parent: Parent): void {
  const { breaks, space } = state;
  if (breaks.length > 0) {
    for (const element of breaks) {
      (parent.children as Node[]).push(locate(state, { type: 'break' }, element && { element }));
    }
    breaks.length = 0;
  } else if (space !== '') {
    const last = parent.children[parent.children.length - 1];
    if (state.code && last?.type === 'inlineCode') last.value += ' ';
    else addText(state, parent, space, undefined);
  }
  state.space = '';
}

function addText(state: State, parent: Parent, value: string, source: Source | undefined): void {
  const last = parent.children[parent.children.length - 1];
  let text: Text;
  if (last !== undefined && last.type === 'text') {
    text = last;
    text.value += value;
  } else {
    text = { type: 'text', value };
    (parent.children as Node[]).push(text);
  }
  extend(state, text, source);
  if (value.includes('\n') && state.softBreaks[state.softBreaks.length - 1] !== text) state.softBreaks.push(text);
}

function addCode(state: State, parent: Parent, content: string, source: Source): void {
  const value = content.replaceAll('\n', ' ');
  const last = parent.children[parent.children.length - 1];
  if (last !== undefined && last.type === 'inlineCode' && state.codeNode === last) {
    last.value += value;
    extend(state, last, source);
    return;
  }
  const code: InlineCode = { type: 'inlineCode', value };
  (parent.children as Node[]).push(code);
  state.codeNode = code;
  extend(state, code, source);
}

function extend(state: State, node: Text | InlineCode, source: Source | undefined): void {
  const position = source && positionOf(state, source);
  if (!position) return;
  if (node.position) node.position.end = position.end;
  else node.position = position;
}

/** A block that no element made stands from the first to the last of what is in it. */
function spanChildren(parent: Parent): void {
  const first = parent.children[0]?.position;
  const last = parent.children[parent.children.length - 1]?.position;
  if (first && last) parent.position = { start: first.start, end: last.end };
}

/** Opens an element that makes code of the text within it. */
export function openCode(state: State, element: DomElement): void {
  if (state.code) return;
  state.code = element;
  state.codeNode = undefined;
}
