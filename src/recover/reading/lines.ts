import { joinTexts, placed, span, splitText } from '../../positions/join.ts';
import { trimTextEnd, trimTextStart } from '../../positions/slice-text.ts';
import { createParent, createText } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import { toText } from '../../tree/text.ts';
import type { Break, Paragraph, Parent, PhrasingContent, Text } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/** A line of a paragraph as its author wrote it. */
export interface Line {
  children: PhrasingContent[];
  /** The text of the line, without white space at its ends. */
  text: string;
  /** How many visible blanks precede it: no-break spaces and wide ones. */
  indent: number;
  /** What precedes it: nothing, a line feed of the source, or a line break. */
  after: 'start' | 'line-feed' | 'break';
  /** The line break before it. */
  lineBreak?: Break;
}

/** Returns the text of a paragraph; most are a single text, which needs no joining. */
export function textOfParagraph(paragraph: Paragraph): string {
  const { children } = paragraph;
  const first = children[0];
  return children.length === 1 && first?.type === 'text' ? first.value : toText(paragraph);
}

/** Tells whether a paragraph is written on several lines. */
export function hasLines(paragraph: Paragraph): boolean {
  for (const node of paragraph.children) if (isBroken(node)) return true;
  return false;
}

/** Marks do not nest in themselves, so the recursion is never deeper than there are kinds of marks. */
function isBroken(node: PhrasingContent): boolean {
  if (node.type === 'break') return true;
  if (node.type === 'text') return node.value.includes('\n');
  return isParent(node) && node.children.some(isBroken);
}

type See = (first: string, second: string) => number;

/** Set while the next character may begin a line. */
const LINE_START = 1 << 30;

/** Returns all bits that `see` returns for the first characters of each line of a paragraph, without splitting it. */
export function seenAtStarts({ children }: Paragraph, see: See): number {
  return lookAt(children, LINE_START, see) & ~LINE_START;
}

function lookAt(children: readonly PhrasingContent[], before: number, see: See): number {
  let seen = before;
  for (const node of children) {
    if (node.type === 'text') seen = lookAtText(node.value, seen, see);
    else if (node.type === 'break') seen |= LINE_START;
    else if (isParent(node)) seen = lookAt(node.children, seen, see);
    else seen = lookAtText('\ufffc', seen, see);
  }
  return seen;
}

function lookAtText(value: string, before: number, see: See): number {
  let seen = before;
  for (let from = 0; from >= 0 && from < value.length; ) {
    const isAtStart = (seen & LINE_START) !== 0;
    while (isAtStart && from < value.length && value.charAt(from).trim() === '') from += 1;
    if (isAtStart && from < value.length) seen = (seen & ~LINE_START) | see(value.charAt(from), value.charAt(from + 1));
    const lineFeed = value.indexOf('\n', from);
    from = lineFeed === -1 ? -1 : lineFeed + 1;
    if (lineFeed !== -1) seen |= LINE_START;
  }
  return seen;
}

/**
 * Returns the lines of a paragraph; a mark that spans several lines occurs in each of them. The paragraph is not
 * changed.
 */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines = partLines(paragraph.children);
  for (const line of lines) {
    line.indent = indentOf(line.children);
    trimEnds(line.children);
    const text = textOf(line.children);
    // A line that begins with a picture or code does not begin with a marker, whatever text is in or after it.
    line.text = text === '' || beginsWithText(line.children) ? text : `\ufffc${text}`;
  }
  return lines;
}

/** Splits nodes at their line feeds and line breaks; the lines are not yet trimmed and read. */
function partLines(children: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [{ children: [], text: '', indent: 0, after: 'start' }];
  for (const node of children) {
    if (!isBroken(node)) add(lines, node);
    else if (node.type === 'break') lines.push({ children: [], text: '', indent: 0, after: 'break', lineBreak: node });
    else if (node.type === 'text') addTexts(lines, splitText(node));
    else if (isParent(node)) addMarks(lines, node);
  }
  return lines;
}

/** Adds a node to the last line. Most lines are one node, for which a grown array is far too long. */
function add(lines: readonly Line[], node: PhrasingContent): void {
  const line = lines[lines.length - 1] as Line;
  if (line.children.length === 0) line.children = [node];
  else line.children.push(node);
}

function addTexts(lines: Line[], texts: readonly Text[]): void {
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] as Text;
    if (index > 0) lines.push({ children: [], text: '', indent: 0, after: 'line-feed' });
    if (text.value !== '') add(lines, text);
  }
}

/** Adds a mark that spans several lines: a mark of its own to each of them. */
function addMarks(lines: Line[], node: Extract<PhrasingContent, Parent>): void {
  const { position: _, ...mark } = node;
  for (const line of partLines(node.children)) {
    const { children } = line;
    line.children = [];
    if (line.after !== 'start') lines.push(line);
    if (children.length > 0) add(lines, { ...mark, children, ...span(children) } as PhrasingContent);
  }
}

/** Returns the text of a line. */
export function textOf(children: PhrasingContent[]): string {
  return textOfParagraph({ type: 'paragraph', children });
}

function beginsWithText(children: readonly PhrasingContent[]): boolean {
  let first = children[0];
  while (first !== undefined && isParent(first)) first = first.children[0];
  return first?.type === 'text';
}

/** Counts blanks that do not collapse, or are wider than those that do. */
export function indentOf(children: readonly PhrasingContent[]): number {
  let indent = 0;
  for (const node of children) {
    if (node.type !== 'text') return indent;
    for (let at = 0; at < node.value.length; at += 1) {
      const unit = node.value.charCodeAt(at);
      if ((unit > 0x20 && unit < 0x80) || node.value.charAt(at).trim() !== '') return indent;
      if (unit >= 0x80) indent += 1;
    }
  }
  return indent;
}

/** Removes white space at the ends of a line, and texts that are empty without it. */
function trimEnds(children: PhrasingContent[]): void {
  const first = children[0];
  if (first?.type === 'text') {
    const text = trimTextStart(first);
    if (text.value === '') children.shift();
    else children[0] = text;
  }
  const last = lastOf(children);
  if (last?.type === 'text') {
    const text = trimTextEnd(last);
    if (text.value === '') children.pop();
    else children[children.length - 1] = text;
  }
}

/**
 * Returns the lines as the reader sees them: where the paragraph has line breaks, a line feed of the source is only a
 * space, except before text that would begin a list item.
 */
export function shownLines(paragraph: Paragraph, isMarked: (text: string) => boolean = () => false): Line[] {
  const lines = splitLines(paragraph);
  if (!lines.some(isBehindBreak)) return lines;
  const shown: Line[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && !isBehindBreak(lines[end] as Line) && !isMarked((lines[end] as Line).text)) end += 1;
    shown.push(end === start + 1 ? (lines[start] as Line) : asOneLine(lines.slice(start, end)));
    start = end;
  }
  return shown;
}

function isBehindBreak({ after }: Line): boolean {
  return after === 'break';
}

/** Returns several lines of the source as the one that a reader sees. */
export function asOneLine(lines: readonly Line[]): Line {
  const first = lines[0] as Line;
  return { ...first, children: joinLines(lines).children, text: lines.map(({ text }) => text).join(' ') };
}

/** Returns a paragraph of one line. */
export function paragraphOf({ children }: Line): Paragraph {
  return placed(createParent('paragraph', children), children);
}

/** Returns a paragraph of several lines: line feeds become spaces, line breaks are kept. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const first = lines[0];
  if (lines.length === 1 && first) return paragraphOf(first);
  const children: PhrasingContent[] = lines.flatMap((line, index): PhrasingContent[] => {
    if (index === 0) return line.children;
    return [line.lineBreak ?? createText(' '), ...line.children];
  });
  return placed(createParent('paragraph', mergeTexts(children)), children);
}

function mergeTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  let texts: Text[] = [];
  const close = (): void => {
    const [first] = texts;
    if (first === undefined) return;
    merged.push(texts.length === 1 ? first : joinTexts(texts, first));
    texts = [];
  };
  for (const node of children) {
    if (node.type === 'text') texts.push(node);
    else {
      close();
      merged.push(node);
    }
  }
  close();
  return merged;
}
