import { trimTextEnd, trimTextStart } from '../../structure/slice-text.ts';
import { toText } from '../../tree/text.ts';
import type { Break, Paragraph, PhrasingContent, Text } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { joinTexts, span, splitText } from './slice.ts';

/** A line of a paragraph as its author wrote it. */
export interface Line {
  children: PhrasingContent[];
  /** The text of the line, white space at its ends left out. */
  text: string;
  /** What stands before it: nothing, a line feed of the source, or a line break. */
  after: 'start' | 'line-feed' | 'break';
  /** The line break before it. */
  lineBreak?: Break;
}

/** Tells whether a paragraph is written on several lines. */
export function hasLines(paragraph: Paragraph): boolean {
  for (const node of paragraph.children) if (isBroken(node)) return true;
  return false;
}

/** Marks do not nest in themselves, so a line is never deeper than there are kinds of marks. */
function isBroken(node: PhrasingContent): boolean {
  if (node.type === 'break') return true;
  if (node.type === 'text') return node.value.includes('\n');
  return isParent(node) && node.children.some(isBroken);
}

/** Tells whether a line of the paragraph starts as `isStart` says of its first characters; the lines need not be split for it. */
export function someLineStarts(paragraph: Paragraph, isStart: (first: string, second: string) => boolean): boolean {
  const open: PhrasingContent[] = [...paragraph.children].reverse();
  let isAtStart = true;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'break') isAtStart = true;
    else if (isParent(node))
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PhrasingContent);
    else {
      const value = node.type === 'text' ? node.value : '\ufffc';
      for (let from = 0; from >= 0 && from < value.length; ) {
        while (isAtStart && from < value.length && value.charAt(from).trim() === '') from += 1;
        if (isAtStart && from < value.length) {
          if (isStart(value.charAt(from), value.charAt(from + 1))) return true;
          isAtStart = false;
        }
        const lineFeed = value.indexOf('\n', from);
        from = lineFeed === -1 ? -1 : lineFeed + 1;
        if (lineFeed !== -1) isAtStart = true;
      }
    }
  }
  return false;
}

/** Returns the lines of a paragraph; a mark that runs over several lines stands in each of them. The paragraph stays as it is. */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines: Line[] = [{ children: [], text: '', after: 'start' }];
  for (const node of paragraph.children) {
    for (const { node: piece, after, lineBreak } of splitNode(node)) {
      if (after !== 'start') lines.push({ children: [], text: '', after, ...(lineBreak && { lineBreak }) });
      if (piece) lines[lines.length - 1]?.children.push(piece);
    }
  }
  for (const line of lines) {
    trimEnds(line.children);
    const text = textOf(line.children);
    // What begins with a picture or with code begins with no marker, whatever is said behind it or in it.
    line.text = text === '' || beginsWithText(line.children) ? text : `\ufffc${text}`;
  }
  return lines;
}

function textOf(children: PhrasingContent[]): string {
  const first = children[0];
  return children.length === 1 && first?.type === 'text' ? first.value : toText({ type: 'paragraph', children });
}

function beginsWithText([first]: readonly PhrasingContent[]): boolean {
  let node: PhrasingContent | undefined = first;
  while (node !== undefined && isParent(node)) node = node.children[0];
  return node?.type === 'text';
}

interface Piece {
  node: PhrasingContent | undefined;
  after: Line['after'];
  lineBreak?: Break | undefined;
}

function splitNode(node: PhrasingContent): Piece[] {
  if (node.type === 'break') return [{ node: undefined, after: 'break', lineBreak: node }];
  if (node.type === 'text' && isBroken(node)) {
    return splitText(node).map((part, index): Piece => {
      return { node: part.value === '' ? undefined : part, after: index === 0 ? 'start' : 'line-feed' };
    });
  }
  if (!isParent(node) || !isBroken(node)) return [{ node, after: 'start' }];
  const pieces: Piece[] = [];
  let open: PhrasingContent[] = [];
  let after: Line['after'] = 'start';
  let lineBreak: Break | undefined;
  const { position: _, ...mark } = node;
  const close = (): void => {
    const piece = open.length > 0 ? ({ ...mark, children: open, ...span(open) } as PhrasingContent) : undefined;
    pieces.push({ node: piece, after, lineBreak });
    open = [];
  };
  for (const inner of node.children.flatMap(splitNode)) {
    if (inner.after !== 'start') {
      close();
      after = inner.after;
      lineBreak = inner.lineBreak;
    }
    if (inner.node) open.push(inner.node);
  }
  close();
  return pieces;
}

/** Takes white space off the ends of a line, and the texts that are empty without it. */
function trimEnds(children: PhrasingContent[]): void {
  const first = children[0];
  if (first?.type === 'text') {
    const text = trimTextStart(first);
    if (text.value === '') children.shift();
    else children[0] = text;
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const text = trimTextEnd(last);
    if (text.value === '') children.pop();
    else children[children.length - 1] = text;
  }
}

/**
 * Returns the lines as the reader sees them: where the paragraph has line breaks, a line feed of the source is no more than a space, but before
 * what a list would begin an item with.
 */
export function shownLines(paragraph: Paragraph, isMarked: (text: string) => boolean = () => false): Line[] {
  const lines = splitLines(paragraph);
  if (!lines.some(({ after }) => after === 'break')) return lines;
  const shown: Line[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const [first] = run;
    if (first === undefined) return;
    const text = run.map((line) => line.text).join(' ');
    shown.push(run.length === 1 ? first : { ...first, children: joinLines(run).children, text });
    run = [];
  };
  for (const line of lines) {
    if (line.after === 'break' || isMarked(line.text)) close();
    run.push(line);
  }
  close();
  return shown;
}

/** Returns a paragraph of several lines: what was a line feed is a space, what was a line break stays one. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const [first] = lines;
  if (lines.length === 1 && first) return { type: 'paragraph', children: first.children, ...span(first.children) };
  const children: PhrasingContent[] = lines.flatMap((line, index): PhrasingContent[] => {
    if (index === 0) return line.children;
    return [line.lineBreak ?? { type: 'text', value: ' ' }, ...line.children];
  });
  return { type: 'paragraph', children: mergeTexts(children), ...span(children) };
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
