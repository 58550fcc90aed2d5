import type { DomElement, DomParent } from '../html/dom.ts';
import type { Dropped, DroppedReason } from '../tree/types.ts';
import { dropFurniture } from './blocks/judge-blocks.ts';
import { classify, type Exclusions } from './boilerplate.ts';
import { trimEdges } from './edges.ts';
import type { ElementStats } from './element-stats.ts';
import { dropLabelled } from './labels.ts';
import { ARTICLE_BESIDE_COMMENTS, ENOUGH_LEFT, OVERREACHING_COMMENTS_SHARE, OVERREACHING_SHARE } from './limits.ts';
import { pathToMainBlock } from './main-block.ts';
import { type Measured, measure } from './measure.ts';
import { isDiscussion } from './page-kind.ts';
import { appendSiblings } from './siblings.ts';
import { keepThread } from './thread/find-thread.ts';

/** Which part of a page is the article: the element that holds it, and what is left out within it. */
export interface MainContent {
  root: DomParent;
  excluded: ReadonlyMap<DomElement, Dropped['reason']>;
  /** Headings and items that are read as plain lines: names and dates above the posts of a thread. */
  lines?: ReadonlySet<DomElement>;
}

/** The part of a page that holds the article, and what is left out within it, as parts. */
export interface Located {
  body: ElementStats;
  root: ElementStats;
  exclusions: Exclusions;
  isDiscussion: boolean;
  /** The parts that certainly belong to the article. */
  kept?: ReadonlySet<ElementStats>;
  lines?: ReadonlySet<DomElement>;
}

/**
 * Returns the article of a page: what its author marked as such, else the body without navigation and other
 * boilerplate. The URL helps to tell the kind of the page.
 */
export function findContent(page: DomParent, url?: string): MainContent {
  const located = locate(page, url);
  if (located === undefined) return { root: page, excluded: new Map() };
  const { body, root, exclusions, isDiscussion: discussion, kept, lines } = located;
  dropFurniture(root, exclusions, discussion, kept);
  return {
    root: root === body ? page : root.element,
    excluded: elementsOf(exclusions),
    ...(lines && lines.size > 0 && { lines }),
  };
}

/**
 * Returns where the article of a page is, by marks, names and the bulk of the prose; `undefined` for a page without a
 * body.
 */
export function locate(page: DomParent, url?: string): Located | undefined {
  const isStated = isDiscussion(page, url);
  // The comments are the content of a discussion.
  const spared = new Set<DroppedReason>(isStated ? ['comments'] : []);
  for (;;) {
    const measured = measure(page);
    const discussion = isStated || measured.isDiscussion;
    if (discussion) spared.add('comments');
    const { body } = measured;
    if (body === undefined) return undefined;
    const exclusions = classify(measured, spared);
    const wrong = overreaching(measured, exclusions, spared);
    if (wrong !== undefined) {
      spared.add(wrong);
      continue;
    }
    const thread = keepThread(measured, exclusions, discussion);
    if (thread !== undefined)
      return { body, root: body, exclusions, isDiscussion: true, kept: thread.kept, lines: thread.lines };
    const path = pathToMainBlock(body, exclusions);
    const root = appendSiblings(path, exclusions);
    dropLabelled(root, exclusions);
    trimEdges(path[path.length - 1] ?? root, exclusions);
    return { body, root, exclusions, isDiscussion: discussion };
  }
}

/** The reason that excludes so much of the page that it must be the page's subject. */
function overreaching(
  { parts, body }: Measured,
  exclusions: Exclusions,
  spared: ReadonlySet<DroppedReason>,
): DroppedReason | undefined {
  if (body === undefined || body.proseLength >= ENOUGH_LEFT * body.proseLengthWithExcluded) return undefined;
  const taken = new Map<DroppedReason, number>();
  const within = new Set<ElementStats>();
  for (const part of parts) {
    const reason = exclusions.get(part);
    const isNested = part.parent !== undefined && within.has(part.parent);
    if (isNested || reason !== undefined) within.add(part);
    if (!isNested && reason !== undefined) taken.set(reason, (taken.get(reason) ?? 0) + part.proseLengthWithExcluded);
  }
  for (const [reason, length] of taken) {
    if (spared.has(reason)) continue;
    if (length >= mostFor(reason, body.proseLengthWithExcluded)) return reason;
  }
  return undefined;
}

/** How much prose of a page a reason may exclude. */
function mostFor(reason: DroppedReason, page: number): number {
  if (reason !== 'comments') return OVERREACHING_SHARE * page;
  return Math.max(OVERREACHING_COMMENTS_SHARE * page, page - ARTICLE_BESIDE_COMMENTS);
}

function elementsOf(exclusions: Exclusions): Map<DomElement, Dropped['reason']> {
  const excluded = new Map<DomElement, Dropped['reason']>();
  for (const [part, reason] of exclusions) excluded.set(part.element, reason);
  return excluded;
}
