import { calloutClass } from '../html/callout-class.ts';
import { attribute, type DomElement } from '../html/dom.ts';
import type { DroppedReason } from '../tree/types.ts';
import { addToParent, type ElementStats, isLinkedAbove, isLinkedBelow, marks } from './element-stats.ts';
import { isInvitation } from './invitation.ts';
import {
  ARTICLE_BESIDE_COMMENTS,
  ASIDE_PROSE,
  BOX_SHARE,
  CONTROL_LENGTH,
  FEWEST_QUESTIONS,
  FEWEST_TEASERS,
  FOOTER_PROSE,
  FORM_PROSE,
  HEADER_PROSE,
  MANY_LINKS,
  MOSTLY_LINKS,
  PROSE_BESIDE_TEASERS,
  SOME_LINKS,
  TEASER_LENGTH,
  TEASER_SHARE,
  TEASERS_BESIDE,
  WHOLE_PAGE_SHARE,
} from './limits.ts';
import type { Measured } from './measure.ts';
import { isInProse, isParagraph, reasonByName } from './named-part.ts';
import { bits } from './names.ts';

/** The parts of a page that are left out, each with the reason. */
export type Exclusions = Map<ElementStats, DroppedReason>;

/** Judges all parts from the innermost outwards, so that a part is judged by what is kept in it. */
export function classify(
  { parts, body }: Pick<Measured, 'parts' | 'body'>,
  spared: ReadonlySet<DroppedReason>,
): Exclusions {
  const exclusions: Exclusions = new Map();
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as ElementStats;
    part.proseLengthWithExcluded += part.proseLength;
    if (part.parent !== undefined) {
      part.parent.proseLengthWithExcluded += part.proseLengthWithExcluded;
      part.parent.elements += part.elements;
    }
  }
  const page = body?.proseLengthWithExcluded ?? 0;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as ElementStats;
    const reason = isWhole(part, page) ? undefined : reasonOf(part, page);
    if (reason !== undefined && !spared.has(reason)) exclusions.set(part, reason);
    else if (part.parent !== undefined) addToParent(part.parent, part);
  }
  return exclusions;
}

/** A part with most of the page in it is not boilerplate, whatever its names. */
function isWhole(part: ElementStats, page: number): boolean {
  const { tagName } = part.element;
  if (tagName === 'body' || tagName === 'html' || part.marked === marks.articleBody) return true;
  if (part.proseLengthWithExcluded < WHOLE_PAGE_SHARE * page) return false;
  return !(
    part.names & bits.comments &&
    page - part.proseLengthWithExcluded >= ARTICLE_BESIDE_COMMENTS &&
    part.titles === 0 &&
    part.marked === 0
  );
}

function reasonOf(part: ElementStats, page: number): DroppedReason | undefined {
  const { tagName } = part.element;
  switch (tagName) {
    case 'nav':
      return 'navigation';
    case 'footer':
      return isFooter(part) ? 'navigation' : undefined;
  }
  if (part.names !== 0) {
    const named = reasonByName(part, page);
    if (named !== undefined) return named;
  }
  switch (tagName) {
    case 'header':
      if (part.nearestMarked === 0 && part.titles === 0 && part.proseLength < HEADER_PROSE) return 'navigation';
      break;
    case 'aside':
      if (isAside(part, page)) return 'navigation';
      break;
    case 'form':
      if (isForm(part, page)) return 'control';
      break;
    case 'button':
      if (isControl(part)) return 'control';
      break;
  }
  if (isTeaserList(part, page)) return 'related';
  if (isInvitation(part, page)) return 'boilerplate';
  if (part.isHidden && part.questions === 0 && !(part.names & bits.question)) {
    if (isLinkedAbove(part, MANY_LINKS) || part.inputs > 0) return 'boilerplate';
  }
  return undefined;
}

/** A form has input fields and is a small part of the page. */
function isForm(part: ElementStats, page: number): boolean {
  if (part.inputs === 0 || part.proseLength >= FORM_PROSE || part.questions >= FEWEST_QUESTIONS) return false;
  return part.proseLengthWithExcluded < BOX_SHARE * page;
}

function isFooter(part: ElementStats): boolean {
  const around = part.parent?.element.tagName;
  if (around === 'blockquote' || around === 'figure') return false;
  return part.nearestMarked < marks.article || isLinkedAbove(part, SOME_LINKS) || part.proseLength < FOOTER_PROSE;
}

function isAside(part: ElementStats, page: number): boolean {
  if (isNote(part.element) || (part.firstChild && isNote(part.firstChild.element))) return false;
  if (part.questions >= FEWEST_QUESTIONS && isLinkedBelow(part, SOME_LINKS)) return false;
  if (calloutClass(part.element) !== undefined) return isLinkedAbove(part, MOSTLY_LINKS);
  if (
    part.nearestMarked >= marks.article ||
    (part.nearestMarked === marks.main && part.nextSibling !== undefined && isParagraph(part.nextSibling))
  )
    return isLinkedAbove(part, SOME_LINKS) || part.linkedHeadings > 0 || part.proseLength < ASIDE_PROSE;
  return part.proseLengthWithExcluded < BOX_SHARE * page;
}

/** Notes belong to the text (https://www.w3.org/TR/dpub-aria-1.1/#doc-footnote). */
function isNote(element: DomElement): boolean {
  return /^(?:note|doc-footnote|doc-endnotes?)$/.test(attribute(element, 'role') ?? '');
}

/**
 * A button that opens content, or is inside a sentence, is content; other buttons are controls.
 */
function isControl(part: ElementStats): boolean {
  const { element, parent } = part;
  if (part.textLength > CONTROL_LENGTH || part.questions > 0) return false;
  if (attribute(element, 'aria-expanded') !== undefined || attribute(element, 'aria-controls') !== undefined)
    return false;
  if (part.names & bits.question) return false;
  const around = parent?.element.tagName;
  if (around !== undefined && /^(?:h[1-6]|dt|summary|p|label)$/.test(around)) return false;
  return !isInProse(part);
}

/** Headings that link elsewhere, with little text below each: the teasers of other articles. */
function isTeaserList(part: ElementStats, page: number): boolean {
  const { linkedHeadings: linked } = part;
  const beside = page - part.proseLengthWithExcluded;
  return (
    beside >= PROSE_BESIDE_TEASERS &&
    part.textLength < TEASERS_BESIDE * beside &&
    linked >= FEWEST_TEASERS &&
    linked >= TEASER_SHARE * (linked + part.headings) &&
    part.proseLength < TEASER_LENGTH * linked &&
    part.titles === 0
  );
}
