import { type DomParent, isElement, isText } from '../html/dom.ts';
import { createPart, isOutwardLink, type Part, rankOf } from './element-stats.ts';
import { createNameReader } from './names.ts';
import { createScale } from './scale.ts';

/** A page as parts, in document order. */
export interface Measured {
  parts: Part[];
  body: Part | undefined;
}

const skipped = new Set(
  'head script style template noscript noframes noembed title iframe svg math object embed audio video canvas map datalist'.split(
    ' ',
  ),
);

/** Below this a block is a label; above it a paragraph is one that a reader reads. */
const paragraphLength = 80;
const lineLength = 30;

/** Counts everything that is asked of the elements of a page later, in one pass over it. */
export function measure(page: DomParent): Measured {
  const parts: Part[] = [];
  const readNames = createNameReader();
  const scale = createScale();
  let body: Part | undefined;
  let part: Part | undefined;
  let block: Part | undefined;
  let links = 0;
  const parents: DomParent[] = [page];
  const indexes: number[] = [0];
  const open: (Part | undefined)[] = [undefined];
  const blocks: (Part | undefined)[] = [undefined];
  const last: (Part | undefined)[] = [];
  while (parents.length > 0) {
    const top = parents.length - 1;
    const index = indexes[top] as number;
    const node = (parents[top] as DomParent).childNodes[index];
    if (node === undefined) {
      parents.pop();
      indexes.pop();
      const closed = open.pop();
      blocks.pop();
      last.length = top;
      part = open[top - 1];
      block = blocks[top - 1];
      if (closed === undefined) continue;
      if (isOutwardLink(closed.element)) links -= 1;
      settle(closed, scale);
      continue;
    }
    indexes[top] = index + 1;
    if (isText(node)) {
      if (part === undefined) continue;
      const length = scale.weigh(node.value);
      if (length === 0) continue;
      part.text += length;
      if (links > 0) part.link += length;
      if (block !== undefined) {
        block.own += length;
        if (links > 0) block.ownLink += length;
      }
      continue;
    }
    if (!isElement(node) || skipped.has(node.tagName)) continue;
    const isOutward = isOutwardLink(node);
    const created = createPart(node, part, block, isOutward, readNames);
    const before = last[top];
    if (before !== undefined) before.next = created;
    else if (part !== undefined) part.first = created;
    last[top] = created;
    parts.push(created);
    if (body === undefined && node.tagName === 'body') body = created;
    if (isOutward) links += 1;
    parents.push(node);
    indexes.push(0);
    open.push(created);
    part = created;
    if (created.isBlock) block = created;
    blocks.push(block);
  }
  return { parts, body };
}

/** Judges an element by its own lines when everything in it is known. */
function settle(part: Part, scale: ReturnType<typeof createScale>): void {
  const { tagName } = part.element;
  if (rankOf(part) < 7) {
    if (part.own > 0) {
      if (part.ownLink > 0.7 * part.own) part.linkedHeadings += 1;
      else part.headings += 1;
      if (scale.endsInQuestion()) part.questions += 1;
    }
    return;
  }
  if (tagName === 'summary') part.questions += 1;
  else if ((tagName === 'dt' || tagName === 'button') && scale.endsInQuestion()) part.questions += 1;
  if (!part.isBlock) return;
  const plain = part.own - part.ownLink;
  if (tagName === 'pre') part.mass += part.own;
  else if (part.ownLink > 0.6 * part.own) return;
  else if (plain >= paragraphLength) {
    part.mass += plain;
    part.paragraphs += 1;
  } else part.mass += plain >= lineLength ? 0.5 * plain : 0.2 * plain;
}
