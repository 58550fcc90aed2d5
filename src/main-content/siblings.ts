import { isElement, walkDom } from '../html/dom.ts';
import { isLinkHome } from '../html/home-link.ts';
import { visibleText } from '../html/text.ts';
import { endsInColon } from '../values/colon.ts';
import type { Exclusions } from './boilerplate.ts';
import { type ElementStats, isLinkedBelow, NO_RANK, rankOf } from './element-stats.ts';
import {
  FEW_LINKS,
  FEWEST_QUESTIONS,
  LEAD_PROSE,
  LINKED_HEADING_DENSITY,
  MANY_LINKS,
  MARKED_SIBLING_SHARE,
  MOSTLY_LINKS,
  PLAIN_DENSITY,
  SIBLING_LIST_ITEMS,
  SIBLING_LIST_LENGTH,
  SIBLING_PROSE,
  SIBLING_SHARE,
} from './limits.ts';

/** One level on the way from the main block out to the body. */
interface Level {
  parent: ElementStats;
  inner: ElementStats;
  mainBlock: ElementStats;
  /** How many levels the siblings are above the main block's children; infinite outside the marked article. */
  distance: number;
  hasTitle: boolean;
  /** Whether comments occur between the text and what follows it here. */
  isPastComments: boolean;
}

/**
 * Excludes what is beside the path, unless it belongs to the same text; returns the outermost part that contains
 * something kept.
 */
export function appendSiblings(path: readonly ElementStats[], exclusions: Exclusions): ElementStats {
  const mainBlock = path[path.length - 1] as ElementStats;
  let root = mainBlock;
  let isMarked = false;
  let hasTitle = mainBlock.titles > 0;
  let isPastComments = false;
  for (let index = path.length - 2; index >= 0; index -= 1) {
    const parent = path[index] as ElementStats;
    const inner = path[index + 1] as ElementStats;
    isMarked ||= inner.marked > 0;
    const distance = isMarked ? Number.POSITIVE_INFINITY : path.length - 1 - index;
    const joined = joinLevel({ parent, inner, mainBlock, distance, hasTitle, isPastComments }, exclusions);
    hasTitle ||= joined.hasTitle;
    isPastComments ||= joined.isPastComments;
    if (joined.keepsAny) root = parent;
  }
  return root;
}

interface Joined {
  keepsAny: boolean;
  hasTitle: boolean;
  isPastComments: boolean;
}

function joinLevel(level: Level, exclusions: Exclusions): Joined {
  const { parent, inner } = level;
  const kept = new Set<ElementStats>();
  let { hasTitle, isPastComments } = level;
  let isTitled = false;
  let isBefore = true;
  // What introduces the next part that is kept: a heading, and a line that leads to it.
  let heads: ElementStats[] = [];
  for (let part = parent.firstChild; part !== undefined; part = part.nextSibling) {
    if (part === inner) {
      isBefore = false;
      if (Number.isFinite(level.distance)) for (const head of heads) kept.add(head);
      heads = [];
    } else if (exclusions.has(part) || part.textLength === 0) {
      isPastComments ||= !isBefore && exclusions.get(part) === 'comments';
    } else if (isBefore && !hasTitle && isTitle(part)) {
      kept.add(part);
      hasTitle = true;
      isTitled = true;
    } else if (isBefore && !hasTitle && keepsTitleAlone(part, exclusions)) {
      kept.add(part);
      hasTitle = true;
      isTitled = true;
    } else if (isBefore && isTitled && isLead(part)) kept.add(part);
    else if (isHeading(part)) heads = [part];
    else if (belongs(part, level) && (isBefore || !isPastComments || part.questions >= FEWEST_QUESTIONS)) {
      kept.add(part);
      for (const head of heads) kept.add(head);
      heads = [];
    } else if (leadsOn(part)) heads.push(part);
    else heads = [];
  }
  for (let part = parent.firstChild; part !== undefined; part = part.nextSibling)
    if (part !== inner && !kept.has(part) && !exclusions.has(part) && part.textLength > 0)
      exclusions.set(part, 'outside-article');
  return { keepsAny: kept.size > 0, hasTitle, isPastComments };
}

function isHeading(part: ElementStats): boolean {
  return rankOf(part) < NO_RANK && isLinkedBelow(part, LINKED_HEADING_DENSITY);
}

/** Whether a paragraph ends in a colon: it belongs to what follows. */
function leadsOn({ element, linkedLength }: ElementStats): boolean {
  return element.tagName === 'p' && linkedLength === 0 && endsInColon(visibleText(element).trimEnd());
}

function isTitle(part: ElementStats): boolean {
  return part.titles > 0 && isLinkedBelow(part, MOSTLY_LINKS);
}

/**
 * Excludes what is beside the title in a part that contains more links than words: a trail, the subjects of a thread.
 * Tells whether there is a title.
 */
function keepsTitleAlone(part: ElementStats, exclusions: Exclusions): boolean {
  const title = part.titles === 1 ? titleWithin(part) : undefined;
  if (title === undefined || leadsHome(title, part)) return false;
  for (let inner = title; inner !== part; ) {
    const around = inner.parent as ElementStats;
    for (let beside = around.firstChild; beside !== undefined; beside = beside.nextSibling)
      if (beside !== inner && beside.textLength > 0 && !exclusions.has(beside))
        exclusions.set(beside, 'outside-article');
    inner = around;
  }
  return true;
}

function titleWithin(part: ElementStats): ElementStats | undefined {
  for (let inner: ElementStats | undefined = part; inner !== undefined; ) {
    if (inner.element.tagName === 'h1') return inner.textLength > 0 ? inner : undefined;
    let next: ElementStats | undefined = inner.firstChild;
    while (next !== undefined && next.titles === 0) next = next.nextSibling;
    inner = next;
  }
  return undefined;
}

/** The name of a site is a heading that links to its home page. */
function leadsHome(title: ElementStats, part: ElementStats): boolean {
  let found = false;
  for (
    let around: ElementStats | undefined = title;
    around !== undefined && around !== part.parent;
    around = around.parent
  )
    found ||= isLinkHome(around.element);
  walkDom(title.element, (node) => {
    found ||= isElement(node) && isLinkHome(node);
    return undefined;
  });
  return found;
}

/** A part between the title and the text: a second heading, a summary, the caption of the first picture. */
function isLead(part: ElementStats): boolean {
  return isLinkedBelow(part, FEW_LINKS) && (isHeading(part) || part.proseLength >= LEAD_PROSE);
}

/** Whether a part beside the main block has content of its own, as the main block has. */
function belongs(part: ElementStats, { mainBlock, distance }: Level): boolean {
  // The items of an ordered list belong together, whatever they link to.
  if (part.parent?.element.tagName === 'ol') return true;
  const linked = part.linkedLength / part.textLength;
  if (linked > MANY_LINKS) return false;
  if (part.questions >= FEWEST_QUESTIONS) return true;
  if (!Number.isFinite(distance))
    return part.proseLength >= MARKED_SIBLING_SHARE * mainBlock.proseLength && part.linkedHeadings <= part.headings;
  const isPlain = linked <= PLAIN_DENSITY && part.linkedHeadings === 0;
  // A line that introduces the main block may have less text than a block of it.
  if (isPlain && part.element.tagName === 'p' && (part.parent?.nearestMarked ?? 0) > 0) return true;
  if (isPlain && part.textLength >= SIBLING_LIST_LENGTH && part.items + part.cells >= SIBLING_LIST_ITEMS) return true;
  return (
    (distance === 1 || isPlain) && part.proseLength >= Math.min(SIBLING_PROSE, SIBLING_SHARE * mainBlock.proseLength)
  );
}
