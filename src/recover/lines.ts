import { toText } from '../tree/text.ts';
import type { Node, Paragraph, PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';

/** A line of a paragraph as its author wrote it. */
export interface Line {
  children: PhrasingContent[];
  /** The text of the line, white space at its ends left out. */
  text: string;
  /** What stands before it: nothing, a line feed of the source, or a line break. */
  after: 'start' | 'line-feed' | 'break';
}

/** Tells whether a paragraph is written on several lines. */
export function hasLines(paragraph: Paragraph): boolean {
  return paragraph.children.some(isBroken);
}

/** Marks do not nest in themselves, so a line is never deeper than there are kinds of marks. */
function isBroken(node: PhrasingContent): boolean {
  if (node.type === 'break') return true;
  if (node.type === 'text') return node.value.includes('\n');
  return isParent(node) && node.children.some(isBroken);
}

/** Returns the lines of a paragraph; a mark that runs over several lines stands in each of them. The paragraph stays as it is. */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines: Line[] = [{ children: [], text: '', after: 'start' }];
  for (const node of paragraph.children) {
    const pieces = splitNode(node);
    pieces.forEach(({ node: piece, after }) => {
      if (after !== 'start') lines.push({ children: [], text: '', after });
      if (piece) lines.at(-1)?.children.push(piece);
    });
  }
  for (const line of lines) {
    trimEnds(line.children);
    line.text = toText({ type: 'paragraph', children: line.children });
  }
  return lines;
}

interface Piece {
  node: PhrasingContent | undefined;
  after: Line['after'];
}

function splitNode(node: PhrasingContent): Piece[] {
  if (node.type === 'break') return [{ node: undefined, after: 'break' }];
  if (!isBroken(node)) return [{ node, after: 'start' }];
  if (node.type === 'text') {
    return node.value.split('\n').map((value, index): Piece => {
      const piece = value === '' ? undefined : { ...node, value };
      return { node: piece, after: index === 0 ? 'start' : 'line-feed' };
    });
  }
  if (!isParent(node)) return [{ node, after: 'start' }];
  const pieces: Piece[] = [];
  let open: PhrasingContent[] = [];
  let after: Line['after'] = 'start';
  const close = (): void => {
    pieces.push({ node: open.length > 0 ? ({ ...node, children: open } as PhrasingContent) : undefined, after });
    open = [];
  };
  for (const inner of node.children.flatMap(splitNode)) {
    if (inner.after !== 'start') {
      close();
      after = inner.after;
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
    const value = first.value.trimStart();
    if (value === '') children.shift();
    else if (value !== first.value) children[0] = { ...first, value };
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const value = last.value.trimEnd();
    if (value === '') children.pop();
    else if (value !== last.value) children[children.length - 1] = { ...last, value };
  }
}

/** Returns a paragraph of several lines: what was a line feed is a space, what was a line break stays one. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const children: PhrasingContent[] = lines.flatMap((line, index): PhrasingContent[] => {
    if (index === 0) return line.children;
    return [line.after === 'break' ? { type: 'break' } : { type: 'text', value: ' ' }, ...line.children];
  });
  return { type: 'paragraph', children: mergeTexts(children) };
}

function mergeTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of children) {
    const last = merged.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') merged.push(node);
    else merged[merged.length - 1] = joinTexts(last, node);
  }
  return merged;
}

function joinTexts<T extends Extract<Node, { type: 'text' }>>(left: T, right: T): T {
  const position = left.position && right.position ? { start: left.position.start, end: right.position.end } : left.position;
  return { ...left, value: left.value + right.value, ...(position && { position }) };
}
