import type { DomElement, DomNode, DomText } from '../html/dom.ts';
import { areWords, collapse, collapsedLength, shownStart, spaceOf, textEnd, textStart } from '../html/whitespace.ts';
import type { SourceMap } from '../positions/source-map.ts';
import { spaceEnd } from '../positions/source-walk.ts';
import { addBlank, addPiece } from '../positions/text-trace.ts';
import { createParent, createText } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import type { InlineCode, Node, Parent, PhrasingContent, Text } from '../tree/types.ts';
import { setDigitsApart } from './digits.ts';
import { append, container, placeFlow, topFrame } from './frames.ts';
import { setWordsApart } from './joint.ts';
import { paragraphLevel } from './levels.ts';
import { textAtEnd } from './line-end.ts';
import { addChild, locate, type Mark, type State } from './state.ts';

/** Reads a text node: white space as a browser shows it, within the open marks. */
export function readText(state: State, node: DomText): void {
  const { value } = node;
  if (!state.keepsLines || !value.includes('\n')) {
    readLine(state, node, value, 0);
    return;
  }
  let from = 0;
  for (const line of value.split('\n')) {
    if (from > 0) readBreak(state, undefined);
    readLine(state, node, line, from);
    from += line.length + 1;
  }
}

/** Reads a part of a text node, given the index at which the part begins. */
function readLine(state: State, node: DomText, value: string, from: number): void {
  let start = textStart(value);
  if (start > 0 && isCodeBegin(state) && isSpaces(value, 0, start)) {
    beginCode(state, node, from, start);
  } else if (start > 0 && state.hasContent) {
    if (state.space !== '\n') state.space = spaceOf(value, 0, start);
    if (state.source) holdSpace(state, state.source, node, from, from + start);
  }
  if (!state.code && (!state.hasContent || state.breaks.length > 0)) start = shownStart(value, start);
  if (start === value.length) return;
  if (start === 0 && state.control === 'button' && state.space === '' && isWord(value)) state.space = ' ';
  const end = textEnd(value);
  const content = collapse(start > 0 || end < value.length ? value.slice(start, end) : value);
  if (state.isParted) partWords(state, content);
  setWordsApart(state, content);
  setDigitsApart(state, content);
  const parent = beginContent(state);
  const text = state.code ? addCode(state, parent, content) : addText(state, parent, content);
  if (state.source) placeText(state.source, text, text.value.length - content.length, node, from + start, from + end);
  if (end === value.length) return;
  state.space = spaceOf(value, end, value.length);
  if (state.source) holdSpace(state, state.source, node, from + end, from + value.length);
}

/** Keeps two words separate between which something was left out. */
function partWords(state: State, content: string): void {
  if (state.inline === undefined || state.space !== '' || state.breaks.length > 0) return;
  if (areWords(textAtEnd(state.inline, 'image'), content)) state.space = ' ';
}

/** Tells whether a text begins with a word, not with a mark that belongs to the text before it. */
function isWord(value: string): boolean {
  return !/^[\s.,;:!?)\]}>”’“‘»›"'…%/\\–—-]/.test(value);
}

function placeText(source: SourceMap, text: Text | InlineCode, index: number, node: DomText, from: number, to: number) {
  const start = source.verbatim(node);
  if (start !== undefined) return addPiece(text, source, index, start + from, start + to);
  let before = 0;
  let counted = from;
  for (const part of source.text(node, from, to)) {
    before += collapsedLength(node.value, counted, part.from);
    counted = part.from;
    // White space of two parts is one space, which the first of them gets.
    const isDouble = part.from > from && spaceOnly(node.value.slice(part.from - 1, part.from + 1));
    const start = isDouble ? spaceEnd(source.html, part.start, part.end) : part.start;
    if (start < part.end) addPiece(text, source, index + before, start, part.end);
  }
}

function spaceOnly(value: string): boolean {
  return textStart(value) === value.length;
}

/**
 * Records where held-back white space is. It shows between the last content and the next: of all white space between
 * them, only what is within no mark of either belongs there.
 */
function holdSpace(state: State, source: SourceMap, node: DomText, from: number, to: number): void {
  const { chain, marks, heldSpace } = state;
  if (heldSpace?.depth === chain.length) return;
  const [part] = chain.length === marks.length ? source.text(node, from, to) : [];
  state.heldSpace = part && { start: part.start, end: part.end, depth: chain.length };
}

/** Adds a node that is not text to the line: a picture, a formula. */
export function readLeaf(state: State, node: PhrasingContent, element: DomNode): void {
  const content = node.type === 'inlineMath' ? node.value : '';
  const { isParted } = state;
  if (isParted) partWords(state, content);
  // Digits on both sides of a picture are two numbers.
  if (content === '' && state.space === '') state.hasEdge = true;
  else setDigitsApart(state, content);
  addChild(beginContent(state), locate(state, node, element));
  // The words around what was left out stay separate, even with a picture between them.
  if (content === '') state.isParted = isParted;
}

/** Records a line break; it shows only if more content follows in the same block. */
export function readBreak(state: State, element: DomNode | undefined): void {
  if (!state.hasContent) return;
  state.space = '';
  state.breaks.push(element);
}

/** Called where a block starts or ends: what follows begins a new line, even within a heading or a summary. */
export function endInline(state: State): void {
  if (topFrame(state).node !== state.inline) closeInline(state);
  else if (state.hasContent && state.breaks.length === 0) {
    state.space = '';
    state.breaks.push(undefined);
  }
}

/** Ends the block that receives phrasing content; white space and line breaks at its end do not show. */
export function closeInline(state: State): void {
  const { inline } = state;
  state.paragraph = undefined;
  if (inline === undefined) return;
  if (isBlank(inline)) {
    // Editors write an empty line as a single no-break space.
    inline.children.length = 0;
    if (inline.type === 'paragraph') container(state).children.pop();
  }
  state.inline = undefined;
  state.hasContent = false;
  state.isParted = false;
  state.space = '';
  state.heldSpace = undefined;
  state.control = undefined;
  if (state.chain.length > 0) state.chain = [];
  if (state.breaks.length > 0) state.breaks = [];
}

function isAsciiSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function isWritten(node: Node): node is Text | InlineCode {
  return node.type === 'text' || node.type === 'inlineCode';
}

/** Tells whether a line shows nothing: no picture or formula, and only white space as text and code. */
function isBlank(line: Parent): boolean {
  const first = line.children[0];
  if (first?.type === 'text' && isAsciiSign(first.value.charCodeAt(0))) return false;
  const open: Node[] = [line];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as Node);
    } else if (node.type !== 'break' && (!isWritten(node) || node.value.trim() !== '')) return false;
  }
  return true;
}

/**
 * Begins the line if there is none, writes the white space that was held back, opens the marks, and returns the parent
 * for the content.
 */
function beginContent(state: State): Parent {
  if (state.inline === undefined) beginInline(state);
  const { chain, marks } = state;
  let parent = (lastOf(chain) ?? state.inline) as Parent;
  if (state.hasContent) showHeldBack(state, parent);
  while (chain.length < marks.length) {
    const mark = marks[chain.length] as Mark;
    const node = locate(state, mark.node(), mark.element);
    addChild(parent, node);
    chain.push(node);
    parent = node;
  }
  state.hasContent = true;
  state.control = undefined;
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
  const paragraph = createParent('paragraph', []);
  append(state, locate(state, paragraph, element));
  const level = element && paragraphLevel(element);
  if (level) state.levels.set(paragraph, level);
  state.inline = paragraph;
}

function showHeldBack(state: State, parent: Parent): void {
  const { breaks, space, heldSpace } = state;
  if (breaks.length > 0) {
    for (const element of breaks) {
      addChild(parent, locate(state, { type: 'break' }, element));
    }
    state.breaks = [];
  } else if (space !== '') {
    const last = lastOf<Node>(parent.children);
    const isWithinCode = state.code && last?.type === 'inlineCode' && last === state.codeNode;
    const text = isWithinCode ? last : addText(state, parent, space);
    if (isWithinCode) last.value += space === '\u2002' ? space : ' ';
    if (state.source && heldSpace?.depth === state.chain.length)
      addPiece(text, state.source, text.value.length - 1, heldSpace.start, heldSpace.end);
    else if (state.source) addBlank(text);
  }
  state.space = '';
  state.heldSpace = undefined;
  state.isParted = false;
}

function addText(state: State, parent: Parent, value: string): Text {
  const last = lastOf<Node>(parent.children);
  let text: Text;
  if (last !== undefined && last.type === 'text') {
    text = last;
    text.value += value;
  } else {
    text = createText(value);
    addChild(parent, text);
  }
  if (value.includes('\n') && lastOf(state.softBreaks) !== text) state.softBreaks.push(text);
  return text;
}

function addCode(state: State, parent: Parent, content: string): InlineCode {
  const value = content.replaceAll('\n', ' ');
  const last = lastOf<Node>(parent.children);
  if (last !== undefined && last.type === 'inlineCode' && state.codeNode === last) {
    last.value += value;
    return last;
  }
  const code: InlineCode = { type: 'inlineCode', value };
  addChild(parent, code);
  state.codeNode = code;
  return code;
}

/** Opens an element whose text becomes inline code. */
export function openCode(state: State, element: DomElement): void {
  if (state.code) return;
  state.code = element;
  state.codeNode = undefined;
}

/**
 * Whether code has begun and has no text yet. Spaces at its ends are kept: `" "` is a separator where `""` is none.
 * With a line feed among them they are source formatting.
 */
function isCodeBegin({ code, codeNode }: State): boolean {
  return code !== undefined && codeNode === undefined;
}

function isSpaces(value: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (value[index] !== ' ') return false;
  return true;
}

/** Begins code with its leading spaces, collapsed into one. */
function beginCode(state: State, node: DomText, from: number, count: number): void {
  const text = addCode(state, beginContent(state), ' ');
  const [part] = state.source?.text(node, from, from + count) ?? [];
  if (state.source && part) addPiece(text, state.source, 0, part.start, part.end);
}

/** Closes code; a space at its end is kept. */
export function closeCode(state: State): void {
  const { chain, codeNode, heldSpace } = state;
  state.code = undefined;
  const last = lastOf<Node>(((lastOf(chain) ?? state.inline) as Parent | undefined)?.children ?? []);
  if (state.space !== ' ' || state.breaks.length > 0 || codeNode === undefined || last !== codeNode) return;
  codeNode.value += ' ';
  state.space = '';
  state.heldSpace = undefined;
  if (state.source && heldSpace?.depth === chain.length)
    addPiece(codeNode, state.source, codeNode.value.length - 1, heldSpace.start, heldSpace.end);
}
