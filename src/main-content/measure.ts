import { type DomParent, isElement, isText } from '../html/dom.ts';
import { createStats, type ElementStats, isOutwardLink, NO_RANK, rankOf } from './element-stats.ts';
import {
  LABEL_WEIGHT,
  LINE_LENGTH,
  LINE_WEIGHT,
  LINKED_BLOCK_DENSITY,
  LINKED_HEADING_DENSITY,
  PARAGRAPH_LENGTH,
} from './limits.ts';
import { createNameReader } from './names.ts';
import { isDiscussionItem } from './page-kind.ts';
import { createTextMeter } from './text-length.ts';

/** A page as parts, in document order. */
export interface Measured {
  parts: ElementStats[];
  body: ElementStats | undefined;
  /** Whether the microdata of an element declare a discussion. */
  isDiscussion: boolean;
}

const skipped = new Set(
  'head script style template noscript noframes noembed title iframe svg math object embed audio video canvas map datalist'.split(
    ' ',
  ),
);

/** Counts everything that is needed later of the elements of a page, in one pass over it. */
export function measure(page: DomParent): Measured {
  const parts: ElementStats[] = [];
  const readNames = createNameReader();
  const meter = createTextMeter();
  let isDiscussion = false;
  let body: ElementStats | undefined;
  let part: ElementStats | undefined;
  let block: ElementStats | undefined;
  let links = 0;
  const parents: DomParent[] = [page];
  const indexes: number[] = [0];
  const open: (ElementStats | undefined)[] = [undefined];
  const blocks: (ElementStats | undefined)[] = [undefined];
  const last: (ElementStats | undefined)[] = [];
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
      settle(closed, meter);
      continue;
    }
    indexes[top] = index + 1;
    if (isText(node)) {
      if (part === undefined) continue;
      const length = meter.weigh(node.value);
      if (length === 0) continue;
      part.textLength += length;
      if (links > 0) part.linkedLength += length;
      if (block !== undefined) {
        block.ownLength += length;
        if (links > 0) block.ownLinkedLength += length;
      }
      continue;
    }
    if (!isElement(node) || skipped.has(node.tagName)) continue;
    const isOutward = isOutwardLink(node);
    const created = createStats(node, part, block, isOutward, readNames);
    const before = last[top];
    if (before !== undefined) before.nextSibling = created;
    else if (part !== undefined) part.firstChild = created;
    last[top] = created;
    parts.push(created);
    if (!isDiscussion) isDiscussion = isDiscussionItem(node);
    if (body === undefined && node.tagName === 'body') body = created;
    if (isOutward) links += 1;
    parents.push(node);
    indexes.push(0);
    open.push(created);
    part = created;
    if (created.isBlock) block = created;
    blocks.push(block);
  }
  return { parts, body, isDiscussion };
}

/** Judges an element by its own lines once everything in it is counted. */
function settle(part: ElementStats, meter: ReturnType<typeof createTextMeter>): void {
  const { tagName } = part.element;
  if (rankOf(part) < NO_RANK) {
    if (part.ownLength > 0) {
      if (part.ownLinkedLength > LINKED_HEADING_DENSITY * part.ownLength) part.linkedHeadings += 1;
      else part.headings += 1;
      if (meter.endsInQuestion()) part.questions += 1;
    }
    return;
  }
  if (tagName === 'summary') part.questions += 1;
  else if ((tagName === 'dt' || tagName === 'button') && meter.endsInQuestion()) part.questions += 1;
  if (!part.isBlock) return;
  const plain = part.ownLength - part.ownLinkedLength;
  if (tagName === 'pre') part.proseLength += part.ownLength;
  else if (part.ownLinkedLength > LINKED_BLOCK_DENSITY * part.ownLength) return;
  else if (plain >= PARAGRAPH_LENGTH) {
    part.proseLength += plain;
    part.paragraphs += 1;
  } else part.proseLength += plain >= LINE_LENGTH ? LINE_WEIGHT * plain : LABEL_WEIGHT * plain;
}
