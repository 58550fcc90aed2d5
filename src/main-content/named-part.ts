import { headings } from '../html/headings.ts';
import type { DroppedReason } from '../tree/types.ts';
import { type ElementStats, isLinkedBelow, marks } from './element-stats.ts';
import {
  ADVERTISEMENT_PROSE,
  AUTHOR_PROSE,
  AUTHOR_SHARE,
  BOX_SHARE,
  BYLINE_LENGTH,
  FEW_LINKS,
  FEWEST_CELLS,
  FEWEST_FACTS,
  FEWEST_MENU_LINKS,
  FEWEST_QUESTIONS,
  LINKED_SHARE_LENGTH,
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
  SENTENCE_LENGTH,
  SHARE_LENGTH,
  SHARE_PROSE,
  SOME_LINKS,
  TAGS_LENGTH,
  TEASER_LENGTH,
} from './limits.ts';
import { bits } from './names.ts';

/** Whether an inline part is in a heading, or in a line with much text besides it. */
export function isInProse(part: ElementStats): boolean {
  const { block } = part;
  if (part.isBlock) return false;
  return (
    block !== undefined && (block.ownLength - part.textLength >= SENTENCE_LENGTH || headings.has(block.element.tagName))
  );
}

/** A block of prose without blocks in it; names that describe its typography tell nothing about where it belongs. */
export function isParagraph({ element, ownLength, ownLinkedLength }: ElementStats): boolean {
  return element.tagName === 'p' && ownLength - ownLinkedLength >= SENTENCE_LENGTH;
}

/** Returns why a part is excluded by its names, if its content agrees with them. */
export function reasonByName(part: ElementStats, page: number): DroppedReason | undefined {
  if (isInProse(part) || part.marked >= marks.article || isParagraph(part) || part.element.tagName === 'figure')
    return undefined;
  const { names, textLength } = part;
  const linked = textLength === 0 ? 0 : part.linkedLength / textLength;
  if (names & bits.comments && part.titles === 0 && !isMarkedText(part)) return 'comments';
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

/** Tells whether a part is only a stretch of a line, as comments in code are, and no link. */
function isMarkedText({ isBlock, links, inPageLinks }: ElementStats): boolean {
  return !isBlock && links + inPageLinks === 0;
}

/** Parts around an article. */
function reasonOfFrame(part: ElementStats, page: number, linked: number): DroppedReason | undefined {
  const { names, proseLength, proseLengthWithExcluded: withExcluded } = part;
  if (names & bits.teasers && withExcluded < NAMED_TEASERS_SHARE * page) return 'related';
  if (
    names & bits.related &&
    (linked > SOME_LINKS || part.linkedHeadings > 0 || proseLength < TEASER_LENGTH * part.links)
  )
    return 'related';
  if (names & bits.sidebar && !isLine(part) && !isFactBox(part) && !isInFlow(part)) return 'navigation';
  if (
    names & bits.footer &&
    withExcluded < NAMED_FOOTER_SHARE * page &&
    (linked > NAMED_FOOTER_DENSITY || proseLength < NAMED_FOOTER_PROSE)
  )
    return 'navigation';
  if (names & bits.header && proseLength < NAMED_HEADER_PROSE && part.cells < FEWEST_CELLS) return 'navigation';
  return undefined;
}

/** Boxes in an article that are not part of it; a table with such a name is part of it. */
function reasonOfBox(part: ElementStats, page: number, linked: number): DroppedReason | undefined {
  const { names, textLength, proseLength, proseLengthWithExcluded: withExcluded, paragraphs } = part;
  if ((part.cells >= FEWEST_CELLS && linked < MOSTLY_LINKS) || isCell(part)) return undefined;
  // An item among others is a fact about the subject of the list.
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

/** A cell without links and inputs in a row of three or more: two adjacent cells may be the columns of a page. */
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

/** A line is no sidebar, but may be its title. */
function isLine({ element: { tagName } }: ElementStats): boolean {
  return tagName === 'p' || headings.has(tagName);
}

/** A box of prose directly before a paragraph of the text, or under a heading. */
function isInFlow(part: ElementStats): boolean {
  const { nextSibling: next, parent } = part;
  if (part.paragraphs === 0 || part.inputs > 0 || part.linkedHeadings > 0 || !isLinkedBelow(part, FEW_LINKS))
    return false;
  if (parent?.firstChild && headings.has(parent.firstChild.element.tagName)) return true;
  return next !== undefined && (isParagraph(next) || (next.paragraphs === 1 && next.headings === 0));
}

/** A box beside the text of an article that has facts of its own. */
function isFactBox(part: ElementStats): boolean {
  const isList = part.items >= FEWEST_FACTS && part.links === 0;
  const saysSomething = isList || (part.nearestMarked >= marks.article && part.paragraphs >= FEWEST_FACTS);
  return (
    part.nearestMarked >= marks.main && saysSomething && isLinkedBelow(part, FEW_LINKS) && part.linkedHeadings === 0
  );
}
