import { calloutClass } from '../html/callout-class.ts';
import { attribute } from '../html/dom.ts';
import type { DroppedReason } from '../tree/types.ts';
import { addToParent, type ElementStats, isLinkedAbove, isLinkedBelow, marks } from './element-stats.ts';
import { isInvitation } from './invitation.ts';
import {
  ADVERTISEMENT_PROSE,
  ARTICLE_BESIDE_COMMENTS,
  ASIDE_PROSE,
  AUTHOR_PROSE,
  AUTHOR_SHARE,
  BOX_SHARE,
  BYLINE_LENGTH,
  CONTROL_LENGTH,
  FEW_LINKS,
  FEWEST_CELLS,
  FEWEST_FACTS,
  FEWEST_MENU_LINKS,
  FEWEST_QUESTIONS,
  FEWEST_TEASERS,
  FOOTER_PROSE,
  FORM_PROSE,
  HEADER_PROSE,
  LINKED_SHARE_LENGTH,
  MANY_LINKS,
  MOSTLY_LINKS,
  NAMED_FOOTER_DENSITY,
  NAMED_FOOTER_PROSE,
  NAMED_FOOTER_SHARE,
  NAMED_HEADER_PROSE,
  NAMED_TEASERS_SHARE,
  PROMOTION_FORM_PROSE,
  PROMOTION_LINE_LENGTH,
  PROMOTION_PARAGRAPHS,
  PROMOTION_PROSE,
  PROSE_BESIDE_TEASERS,
  SENTENCE_LENGTH,
  SHARE_LENGTH,
  SHARE_PROSE,
  SOME_LINKS,
  TAGS_LENGTH,
  TEASER_LENGTH,
  TEASER_SHARE,
  TEASERS_BESIDE,
  WHOLE_PAGE_SHARE,
} from './limits.ts';
import type { Measured } from './measure.ts';
import { bits } from './names.ts';

/** The parts of a page that are left out, each with the reason. */
export type Exclusions = Map<ElementStats, DroppedReason>;

/** Judges all parts from the innermost outwards, so that a part is judged by what stays in it. */
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

/** A part with most of the page in it is no boilerplate, whatever it is called. */
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

/** A form asks for something, and is a small part of the page. */
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
  if (part.questions >= FEWEST_QUESTIONS && isLinkedBelow(part, SOME_LINKS)) return false;
  if (calloutClass(part.element) !== undefined) return isLinkedAbove(part, MOSTLY_LINKS);
  if (
    part.nearestMarked >= marks.article ||
    (part.nearestMarked === marks.main && part.nextSibling !== undefined && isParagraph(part.nextSibling))
  )
    return isLinkedAbove(part, SOME_LINKS) || part.linkedHeadings > 0 || part.proseLength < ASIDE_PROSE;
  return part.proseLengthWithExcluded < BOX_SHARE * page;
}

/**
 * A button that opens something a reader reads, or stands in a sentence, says something; the others only do something.
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

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether an inline part stands in a heading, or in a line that says more than it does. */
function isInProse(part: ElementStats): boolean {
  const { block } = part;
  if (part.isBlock) return false;
  return (
    block !== undefined && (block.ownLength - part.textLength >= SENTENCE_LENGTH || headings.has(block.element.tagName))
  );
}

/** A block of prose without blocks in it; names that speak of its kind of type say nothing of where it belongs. */
function isParagraph({ element, ownLength, ownLinkedLength }: ElementStats): boolean {
  return element.tagName === 'p' && ownLength - ownLinkedLength >= SENTENCE_LENGTH;
}

/** Headings that lead elsewhere, with little under each: the teasers of other articles. */
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

function reasonByName(part: ElementStats, page: number): DroppedReason | undefined {
  if (isInProse(part) || part.marked >= marks.article || isParagraph(part) || part.element.tagName === 'figure')
    return undefined;
  const { names, textLength } = part;
  const linked = textLength === 0 ? 0 : part.linkedLength / textLength;
  if (names & bits.comments && part.titles === 0) return 'comments';
  if (linked < MOSTLY_LINKS && (part.questions >= FEWEST_QUESTIONS || names & bits.question)) return undefined;
  if (
    names & bits.navigation &&
    (linked > MOSTLY_LINKS || (part.paragraphs === 0 && part.links + part.inPageLinks >= FEWEST_MENU_LINKS))
  )
    return 'navigation';
  if (names & bits.tags && (linked > MOSTLY_LINKS || (textLength < TAGS_LENGTH && part.links > 0))) return 'navigation';
  if (part.titles > 0) return undefined;
  if (names & bits.consent && part.proseLengthWithExcluded < BOX_SHARE * page) return 'boilerplate';
  return reasonOfFrame(part, page, linked) ?? reasonOfBox(part, page, linked);
}

/** What stands around an article. */
function reasonOfFrame(part: ElementStats, page: number, linked: number): DroppedReason | undefined {
  const { names, proseLength, proseLengthWithExcluded: withExcluded } = part;
  if (names & bits.teasers && withExcluded < NAMED_TEASERS_SHARE * page) return 'related';
  if (
    names & bits.related &&
    (linked > SOME_LINKS || part.linkedHeadings > 0 || proseLength < TEASER_LENGTH * part.links)
  )
    return 'related';
  if (names & bits.sidebar && !isFactBox(part)) return 'navigation';
  if (
    names & bits.footer &&
    withExcluded < NAMED_FOOTER_SHARE * page &&
    (linked > NAMED_FOOTER_DENSITY || proseLength < NAMED_FOOTER_PROSE)
  )
    return 'navigation';
  if (names & bits.header && proseLength < NAMED_HEADER_PROSE && part.cells < FEWEST_CELLS) return 'navigation';
  return undefined;
}

/** What is put into an article and is no part of it; a table with such a name is one. */
function reasonOfBox(part: ElementStats, page: number, linked: number): DroppedReason | undefined {
  const { names, textLength, proseLength, proseLengthWithExcluded: withExcluded, paragraphs } = part;
  if ((part.cells >= FEWEST_CELLS && linked < MOSTLY_LINKS) || isCell(part)) return undefined;
  // An item among others is a fact of what the list is on.
  const isItem = part.element.tagName === 'li';
  const isBox =
    (names & bits.share &&
      paragraphs === 0 &&
      ((textLength < SHARE_LENGTH && proseLength < SHARE_PROSE) ||
        (linked > MOSTLY_LINKS && textLength < LINKED_SHARE_LENGTH))) ||
    (names & bits.promotion && isPromotion(part)) ||
    (names & bits.advertisement && proseLength < ADVERTISEMENT_PROSE) ||
    (names & bits.byline && !isItem && part.headings === 0 && paragraphs === 0 && textLength < BYLINE_LENGTH) ||
    (names & bits.author && !isItem && proseLength < AUTHOR_PROSE && withExcluded < AUTHOR_SHARE * page);
  return isBox ? 'boilerplate' : undefined;
}

/** A cell that does nothing, in a row of a table: two cells beside each other may be the columns of a page. */
function isCell({ element, parent, links, inputs }: ElementStats): boolean {
  if ((element.tagName !== 'td' && element.tagName !== 'th') || links > 0 || inputs > 0) return false;
  return parent?.firstChild?.nextSibling?.nextSibling !== undefined;
}

function isPromotion({ proseLength, textLength, inputs, links, paragraphs, isHidden }: ElementStats): boolean {
  if (inputs > 0 || isHidden) return proseLength < PROMOTION_FORM_PROSE;
  return (
    proseLength < PROMOTION_PROSE &&
    (links > 0 || textLength < PROMOTION_LINE_LENGTH) &&
    paragraphs < PROMOTION_PARAGRAPHS
  );
}

/** A box beside the text of an article that says something of its own. */
function isFactBox(part: ElementStats): boolean {
  const saysSomething = part.paragraphs >= FEWEST_FACTS || (part.items >= FEWEST_FACTS && part.links === 0);
  return (
    part.nearestMarked >= marks.article && saysSomething && isLinkedBelow(part, FEW_LINKS) && part.linkedHeadings === 0
  );
}
