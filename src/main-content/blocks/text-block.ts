import { type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { isInline } from '../../html/text.ts';
import type { Exclusions } from '../boilerplate.ts';
import type { ElementStats } from '../element-stats.ts';
import { MOSTLY_LINKS, PARAGRAPH_LENGTH } from '../limits.ts';

/** A block of a page with text of its own, and its position. Lengths are those of `text-length.ts`. */
export interface TextBlock {
  part: ElementStats;
  /** The beginning of its own text. */
  text: string;
  /** Of its ancestors and itself, outermost first: those with a class, an id or a role. */
  named: readonly ElementStats[];
  /** Its nearest and its outermost ancestor that contains other text and at most half of the article. */
  box: ElementStats | undefined;
  outerBox: ElementStats | undefined;
  /** The tag names around it that tell how it is to be read. */
  within: ReadonlySet<string>;
  depth: number;
  /** Whether it, or an ancestor, is hidden until a script shows it. */
  isHidden: boolean;
  /**
   * The outermost table, figure, description list, formatted text, quotation or `<details>` around it; the list of an
   * item that has only lines.
   */
  whole: ElementStats | undefined;
}

/** This much of a text is enough to judge it. */
export const LONGEST_TEXT = 240;
/** A box is at most this share of the article. */
const LARGEST_BOX = 0.5;
/** Elements nested deeper are treated as if they were at this depth. */
const MOST_NAMED = 12;

const telling = new Set(
  'header footer aside nav form table figure figcaption blockquote pre ul ol dl li label button dialog details summary section article main a time address'.split(
    ' ',
  ),
);

const wholes = new Set(['table', 'figure', 'dl', 'details', 'pre', 'blockquote']);

/** Whether most of a block links to other pages. */
export function isLinkedBlock({ part }: TextBlock): boolean {
  return part.ownLinkedLength > MOSTLY_LINKS * part.ownLength;
}

export function isParagraph(block: TextBlock): boolean {
  return block.part.ownLength - block.part.ownLinkedLength >= PARAGRAPH_LENGTH && !isLinkedBlock(block);
}

/** The position of a part, as passed down by its parent. */
interface Context {
  named: readonly ElementStats[];
  box: ElementStats | undefined;
  outerBox: ElementStats | undefined;
  within: ReadonlySet<string>;
  depth: number;
  isHidden: boolean;
  whole: ElementStats | undefined;
}

/** Returns the text blocks of a page, in document order. */
export function textBlocks(root: ElementStats, exclusions: Exclusions): TextBlock[] {
  const excluded = new Set<DomElement>();
  for (const part of exclusions.keys()) excluded.add(part.element);
  const blocks: TextBlock[] = [];
  const start: Context = {
    named: [],
    box: undefined,
    outerBox: undefined,
    within: new Set(),
    depth: 0,
    isHidden: false,
    whole: undefined,
  };
  const open: { part: ElementStats; around: Context }[] = [{ part: root, around: start }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, around } = next;
    const context = part === root ? around : within(part, around, root);
    if (part.isBlock && part.ownLength > 0) {
      const text = ownText(part.element, excluded);
      if (text !== '') blocks.push({ part, text, ...context });
    }
    const children: ElementStats[] = [];
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling)
      if (!exclusions.has(child)) children.push(child);
    for (let index = children.length - 1; index >= 0; index -= 1)
      open.push({ part: children[index] as ElementStats, around: context });
  }
  return blocks;
}

function within(part: ElementStats, around: Context, root: ElementStats): Context {
  const { element } = part;
  let { named, box, outerBox, within: tags } = around;
  if (
    named.length < MOST_NAMED &&
    element.attrs.some(({ name }) => name === 'class' || name === 'id' || name === 'role')
  )
    named = [...named, part];
  if (part.isBlock && part.textLength > part.ownLength && part.textLength <= LARGEST_BOX * root.textLength) {
    box = part;
    outerBox ??= part;
  }
  if (telling.has(element.tagName) && !tags.has(element.tagName)) tags = new Set([...tags, element.tagName]);
  const isHidden = around.isHidden || part.isHidden;
  const whole = around.whole ?? (wholes.has(element.tagName) ? part : isLine(part) ? part.parent : undefined);
  return { named, box, outerBox, within: tags, depth: around.depth + 1, isHidden, whole };
}

/** Whether a part is a list item that contains nothing but its own lines. */
function isLine({ element, textLength, ownLength }: ElementStats): boolean {
  return element.tagName === 'li' && textLength === ownLength;
}

/** The text in the lines of the block itself, or its beginning. */
export function ownText(element: DomElement, excluded: ReadonlySet<DomElement>, longest = LONGEST_TEXT): string {
  let text = '';
  const open: DomNode[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined && text.length < longest; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && !excluded.has(node) && isInline(node)) {
      if (node.tagName === 'br') text += ' ';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index] as DomNode);
    }
  }
  return text.slice(0, longest).replace(/\s+/g, ' ').trim();
}
