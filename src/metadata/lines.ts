import { attribute, type DomElement, type DomNode, type DomParent, isElement, isText } from '../html/dom.ts';
import { declared } from '../html/style.ts';
import { isHidden, isInline } from '../html/text.ts';
import { collapse } from '../html/whitespace.ts';

/** A run of text of a page. */
export interface Piece {
  text: string;
  /** The element that contains it. */
  element: DomElement;
}

/** A line of a page: the text of one block, without the blocks in it. */
export interface Line {
  pieces: Piece[];
  text: string;
  block: DomElement;
  /** Whether it precedes the title. */
  isBefore: boolean;
}

/** How far from the title a page is read, in lines, letters and nodes. */
const reach = { lines: 40, letters: 3000, nodes: 3000 };
const reachBefore = { lines: 8, letters: 600, nodes: 400 };

/** Returns the lines before and after an element, in the order of the page. */
export function linesAround(title: DomElement): Line[] {
  return [...linesFrom(title, 'before', reachBefore).reverse(), ...linesFrom(title, 'behind', reach)];
}

function linesFrom(
  title: DomElement,
  side: 'before' | 'behind',
  { lines: most, letters, nodes }: typeof reach,
): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let leftLetters = letters;
  let leftNodes = nodes;
  let node: DomNode | undefined = beside(title, side);
  while (node !== undefined && leftNodes > 0 && leftLetters > 0) {
    leftNodes -= 1;
    if (isText(node)) {
      const text = collapse(node.value).replaceAll('\n', ' ').trim();
      const element = node.parentNode;
      if (text !== '' && element !== null && isElement(element)) {
        const block = blockOf(element);
        if (line === undefined || line.block !== block) {
          if (lines.length >= most) break;
          line = { pieces: [], text: '', block, isBefore: side === 'before' };
          lines.push(line);
        }
        if (side === 'before') line.pieces.unshift({ text, element });
        else line.pieces.push({ text, element });
        leftLetters -= text.length;
      }
    } else if (isElement(node)) {
      if (node.tagName === 'br' || !isInline(node)) line = undefined;
      const inner = isUnread(node) ? undefined : side === 'before' ? node.childNodes.at(-1) : node.childNodes[0];
      if (inner !== undefined) {
        node = inner;
        continue;
      }
    }
    node = beside(node, side);
  }
  for (const one of lines) one.text = one.pieces.map(({ text }) => text).join(' ');
  return lines;
}

/** The sibling before or after a node, or else that of its nearest ancestor with one. */
function beside(node: DomNode, side: 'before' | 'behind'): DomNode | undefined {
  for (let one: DomNode = node; ; ) {
    const parent: DomParent | null = one.parentNode;
    if (parent === null) return undefined;
    const found = parent.childNodes[parent.childNodes.indexOf(one) + (side === 'before' ? -1 : 1)];
    if (found !== undefined) return found;
    if (!isElement(parent) || parent.tagName === 'body') return undefined;
    one = parent;
  }
}

function blockOf(element: DomElement): DomElement {
  let block = element;
  while (isInline(block) && block.parentNode !== null && isElement(block.parentNode)) block = block.parentNode;
  return block;
}

const skipped: ReadonlySet<string> = new Set('select option textarea svg math noscript iframe form nav pre'.split(' '));

function isUnread(element: DomElement): boolean {
  if (skipped.has(element.tagName) || isHidden(element)) return true;
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  return declared(attribute(element, 'style'), 'display') === 'none';
}
