import type { Exclusions } from './boilerplate.ts';
import { type ElementStats, isLinkedAbove, isLinkedBelow, NO_RANK, rankOf } from './element-stats.ts';
import {
  EDGE_DENSITY,
  EDGE_PROSE,
  FEWEST_EDGE_LINKS,
  LONGEST_TRAIL,
  MOSTLY_LINKS,
  PROSE_BETWEEN_EDGES,
} from './limits.ts';

/** Excludes the links at the beginning and the end of an article: where the reader is, and where to go next. */
export function trimEdges(mainBlock: ElementStats, exclusions: Exclusions): void {
  if (mainBlock.proseLength < PROSE_BETWEEN_EDGES) return;
  const children: ElementStats[] = [];
  for (let part = mainBlock.firstChild; part !== undefined; part = part.nextSibling)
    if (part.isBlock && part.textLength > 0 && !exclusions.has(part)) children.push(part);
  for (const part of children) {
    if (!isOnlyLinks(part) || part.textLength > LONGEST_TRAIL) break;
    exclusions.set(part, 'navigation');
  }
  for (let index = children.length - 1; index > 0; index -= 1) {
    const part = children[index] as ElementStats;
    if (!isOnlyLinks(part) || introduces(children[index - 1] as ElementStats)) break;
    exclusions.set(part, 'related');
  }
}

function isOnlyLinks(part: ElementStats): boolean {
  return (
    part.links >= FEWEST_EDGE_LINKS &&
    isLinkedAbove(part, EDGE_DENSITY) &&
    part.headings === 0 &&
    part.proseLength < EDGE_PROSE &&
    rankOf(part) === NO_RANK
  );
}

/** A heading, or a line of words, introduces the list after it; such a list belongs to the article. */
function introduces(part: ElementStats): boolean {
  return (
    rankOf(part) < NO_RANK ||
    (part.paragraphs === 0 && isLinkedBelow(part, MOSTLY_LINKS)) ||
    part.element.tagName === 'p'
  );
}
