import { trimTextEnd, trimTextStart } from '../../structure/slice-text.ts';
import { lastOf } from '../../tree/last.ts';
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

/** Returns the bits of all that `see` says of the first characters of each line of a paragraph; the lines need not be split for it. */
export function seenAtStarts(paragraph: Paragraph, see: (first: string, second: string) => number): number {
  const open: PhrasingContent[] = [...paragraph.children].reverse();
  let seen = 0;
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
          seen |= see(value.charAt(from), value.charAt(from + 1));
          isAtStart = false;
        }
        const lineFeed = value.indexOf('\n', from);
        from = lineFeed === -1 ? -1 : lineFeed + 1;
        if (lineFeed !== -1) isAtStart = true;
      }
    }
  }
  return seen;
}

/** Returns the lines of a paragraph; a mark that runs over several lines stands in each of them. The paragraph stays as it is. */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines = partLines(paragraph.children);
  for (const line of lines) {
    trimEnds(line.children);
    const text = textOf(line.children);
    // What begins with a picture or with code begins with no marker, whatever is said behind it or in it.
    line.text = text === '' || beginsWithText(line.children) ? text : `\ufffc${text}`;
  }
  return lines;
}

/** Parts nodes at their line feeds and line breaks; the lines are not yet trimmed and read. */
function partLines(children: readonly PhrasingContent[]): Line[] {
  let open: Line = { children: [], text: '', after: 'start' };
  const lines = [open];
  for (const node of children) {
    if (!isBroken(node)) open.children.push(node);
    else
      for (const line of linesOfBroken(node)) {
        if (line.after === 'start') for (const part of line.children) open.children.push(part);
        else {
          lines.push(line);
          open = line;
        }
      }
  }
  return lines;
}

/** The parts of a node that is broken; the first one stands on the line that the node begins on. */
function linesOfBroken(node: PhrasingContent): Line[] {
  if (node.type === 'break') return [{ children: [], text: '', after: 'break', lineBreak: node }];
  if (node.type === 'text') return splitText(node).map(lineOfText);
  const { position: _, ...mark } = node;
  const lines = isParent(node) ? partLines(node.children) : [];
  for (const line of lines) {
    const { children } = line;
    if (children.length > 0) line.children = [{ ...mark, children, ...span(children) } as PhrasingContent];
  }
  return lines;
}

function lineOfText(text: Text, index: number): Line {
  return { children: text.value === '' ? [] : [text], text: '', after: index === 0 ? 'start' : 'line-feed' };
}

/** Returns the text of a line; most lines are a single text. */
export function textOf(children: PhrasingContent[]): string {
  const first = children[0];
  return children.length === 1 && first?.type === 'text' ? first.value : toText({ type: 'paragraph', children });
}

function beginsWithText(children: readonly PhrasingContent[]): boolean {
  let first = children[0];
  while (first !== undefined && isParent(first)) first = first.children[0];
  return first?.type === 'text';
}

/** Takes white space off the ends of a line, and the texts that are empty without it. */
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
