import type { Exclusions } from './boilerplate.ts';
import { type ElementStats, isLinkedBelow, kindOf, marks, NO_RANK, rankOf } from './element-stats.ts';
import {
  DOMINANCE,
  FEWEST_PEERS,
  LAYOUT_CELL_PROSE,
  MANY_LINKS,
  MARKED_DOMINANCE,
  PEERS_SHARE,
  SMALLEST_PAGE,
} from './limits.ts';

const leaves = new Set('p ul ol dl pre blockquote figure details h1 h2 h3 h4 h5 h6 table'.split(' '));
const tableParts = new Set('table tbody thead tfoot tr td th'.split(' '));

/** The parts from the body down to the one that holds the bulk of the prose, outermost first. */
export function pathToMainBlock(body: ElementStats, exclusions: Exclusions): ElementStats[] {
  const path: ElementStats[] = [body];
  if (body.proseLength < SMALLEST_PAGE) return path;
  for (let part: ElementStats | undefined = body; part !== undefined; ) {
    let best: ElementStats | undefined;
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) {
      if (!exclusions.has(child) && (best === undefined || child.proseLength > best.proseLength)) best = child;
    }
    if (best === undefined || !dominates(best, part) || isSectionOf(best, part) || hasPeers(best, part, exclusions))
      break;
    path.push(best);
    part = best;
  }
  while (path.length > 1 && !isContainer(path[path.length - 1] as ElementStats)) path.pop();
  return path;
}

function dominates(child: ElementStats, part: ElementStats): boolean {
  if (child.proseLength === 0) return false;
  return child.proseLength >= (child.marked > 0 ? MARKED_DOMINANCE : DOMINANCE) * part.proseLength;
}

/** Whether both parts begin with a heading, and that of the outer one is of a higher level. */
function isSectionOf(part: ElementStats, parent: ElementStats): boolean {
  const [rank, above] = [rankOfTitle(part), rankOfTitle(parent)];
  return rank !== NO_RANK && above < rank;
}

function rankOfTitle(part: ElementStats): number {
  let child = part.firstChild;
  while (child !== undefined && child.textLength === 0) child = child.nextSibling;
  return child === undefined ? NO_RANK : rankOf(child);
}

/**
 * Whether a part has siblings of the same kind with prose of their own, as the posts of a thread have: the part is one
 * of many.
 */
function hasPeers(part: ElementStats, parent: ElementStats, exclusions: Exclusions): boolean {
  if (part.marked === marks.main || part.marked === marks.articleBody) return false;
  const kind = kindOf(part);
  let peers = 0;
  let prose = 0;
  for (let child = parent.firstChild; child !== undefined; child = child.nextSibling) {
    if (child === part || child.proseLength === 0 || exclusions.has(child) || kindOf(child) !== kind) continue;
    if (!isLinkedBelow(child, MANY_LINKS) || child.linkedHeadings > 0) continue;
    peers += 1;
    prose += child.proseLength;
  }
  return peers >= FEWEST_PEERS && prose >= PEERS_SHARE * part.proseLength;
}

/** A table of data is content; a table that lays out the page has a cell that contains the content. */
function isContainer(part: ElementStats): boolean {
  const { tagName } = part.element;
  if (tableParts.has(tagName)) return (tagName === 'td' || tagName === 'th') && part.proseLength >= LAYOUT_CELL_PROSE;
  return part.isBlock && !leaves.has(tagName) && tagName !== 'li' && tagName !== 'dd' && tagName !== 'summary';
}
