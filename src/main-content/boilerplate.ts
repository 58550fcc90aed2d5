import { calloutClass } from '../html/callout-class.ts';
import { attribute } from '../html/dom.ts';
import type { DroppedReason } from '../tree/types.ts';
import { add, type Part } from './element-stats.ts';
import type { Measured } from './measure.ts';
import { bits } from './names.ts';

/** The parts of a page that are left out, each with the reason. */
export type Verdicts = Map<Part, DroppedReason>;

/** Judges all parts from the innermost outwards, so that a part is judged by what stays in it. */
export function judge({ parts, body }: Measured, spared: ReadonlySet<DroppedReason>): Verdicts {
  const verdicts: Verdicts = new Map();
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Part;
    part.total += part.mass;
    if (part.parent !== undefined) {
      part.parent.total += part.total;
      part.parent.size += part.size;
    }
  }
  const page = body?.total ?? 0;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Part;
    const reason = isWhole(part, page) ? undefined : reasonOf(part, page);
    if (reason !== undefined && !spared.has(reason)) verdicts.set(part, reason);
    else if (part.parent !== undefined) add(part.parent, part);
  }
  return verdicts;
}

/** A part with most of the page in it is no furniture, whatever it is called. */
function isWhole(part: Part, page: number): boolean {
  const { tagName } = part.element;
  if (tagName === 'body' || tagName === 'html' || part.marked === 3) return true;
  if (part.total < 0.5 * page) return false;
  return !(part.names & bits.comments && page - part.total >= 600 && part.titles === 0 && part.marked === 0);
}

function reasonOf(part: Part, page: number): DroppedReason | undefined {
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
      if (part.within === 0 && part.titles === 0 && part.mass < 300) return 'navigation';
      break;
    case 'aside':
      if (isAside(part, page)) return 'navigation';
      break;
    case 'form':
      if (part.inputs > 0 && part.mass < 600 && part.total < 0.4 * page && part.questions < 2) return 'control';
      break;
    case 'button':
      if (isControl(part)) return 'control';
      break;
  }
  if (page - part.total >= leastBeside && isTeaserList(part)) return 'related';
  if (part.isHidden && part.questions === 0 && !(part.names & bits.question)) {
    if (part.link > 0.4 * part.text || part.inputs > 0) return 'boilerplate';
  }
  return undefined;
}

function isFooter(part: Part): boolean {
  const around = part.parent?.element.tagName;
  if (around === 'blockquote' || around === 'figure') return false;
  return part.within < 2 || part.link > 0.3 * part.text || part.mass < 100;
}

function isAside(part: Part, page: number): boolean {
  if (part.questions >= 2 && part.link < 0.3 * part.text) return false;
  if (calloutClass(part.element) !== undefined) return part.link > 0.5 * part.text;
  if (part.within >= 2 || (part.within === 1 && part.next !== undefined && isParagraph(part.next)))
    return part.link > 0.3 * part.text || part.linkedHeadings > 0 || part.mass < 15;
  return part.total < 0.4 * page;
}

/** A button that opens something a reader reads, or stands in a sentence, says something; the others only do something. */
function isControl(part: Part): boolean {
  const { element, parent } = part;
  if (part.text > 60 || part.questions > 0) return false;
  if (attribute(element, 'aria-expanded') !== undefined || attribute(element, 'aria-controls') !== undefined)
    return false;
  if (part.names & bits.question) return false;
  const around = parent?.element.tagName;
  if (around !== undefined && /^(?:h[1-6]|dt|summary|p|label)$/.test(around)) return false;
  return !isInProse(part);
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether an inline part stands in a heading, or in a line that says more than it does. */
function isInProse(part: Part): boolean {
  const { block } = part;
  if (part.isBlock) return false;
  return block !== undefined && (block.own - part.text >= 60 || headings.has(block.element.tagName));
}

/** A block of prose without blocks in it; names that speak of its kind of type say nothing of where it belongs. */
function isParagraph({ element, own, ownLink }: Part): boolean {
  return element.tagName === 'p' && own - ownLink >= 60;
}

/** A page needs to say this much beside its teasers, or they are what it says. */
const leastBeside = 400;

/** Headings that lead elsewhere, with little under each: the teasers of other articles. */
function isTeaserList(part: Part): boolean {
  const { linkedHeadings: linked } = part;
  return linked >= 2 && linked >= 0.7 * (linked + part.headings) && part.mass < 250 * linked && part.titles === 0;
}

function reasonByName(part: Part, page: number): DroppedReason | undefined {
  if (isInProse(part) || part.marked > 1 || isParagraph(part) || part.element.tagName === 'figure') return undefined;
  const { names, text } = part;
  const linked = text === 0 ? 0 : part.link / text;
  if (names & bits.comments && part.titles === 0) return 'comments';
  if (linked < 0.5 && (part.questions >= 2 || names & bits.question)) return undefined;
  if (names & bits.navigation && (linked > 0.5 || (part.paragraphs === 0 && part.links + part.jumps >= 2)))
    return 'navigation';
  if (names & bits.tags && (linked > 0.5 || (text < 150 && part.links > 0))) return 'navigation';
  if (part.titles > 0) return undefined;
  if (names & bits.consent && part.total < 0.4 * page) return 'boilerplate';
  return reasonOfFrame(part, page, linked) ?? reasonOfBox(part, page, linked);
}

/** What stands around an article. */
function reasonOfFrame(part: Part, page: number, linked: number): DroppedReason | undefined {
  const { names, mass, total } = part;
  if (names & bits.teasers && total < 0.35 * page) return 'related';
  if (names & bits.related && (linked > 0.3 || part.linkedHeadings > 0 || mass < 250 * part.links)) return 'related';
  if (names & bits.sidebar && !isFactBox(part)) return 'navigation';
  if (names & bits.footer && total < 0.3 * page && (linked > 0.25 || mass < 250)) return 'navigation';
  if (names & bits.header && mass < 200 && part.cells < 6) return 'navigation';
  return undefined;
}

/** What is put into an article and is no part of it; a table with such a name is one. */
function reasonOfBox(part: Part, page: number, linked: number): DroppedReason | undefined {
  const { names, text, mass, total, paragraphs } = part;
  if (part.cells >= 6 && linked < 0.5) return undefined;
  const isBox =
    (names & bits.share && paragraphs === 0 && ((text < 200 && mass < 40) || (linked > 0.5 && text < 600))) ||
    (names & bits.promotion && isPromotion(part)) ||
    (names & bits.advertisement && mass < 400) ||
    (names & bits.byline && part.headings === 0 && paragraphs === 0 && text < 200) ||
    (names & bits.author && mass < 1200 && total < 0.2 * page);
  return isBox ? 'boilerplate' : undefined;
}

function isPromotion({ mass, text, inputs, links, paragraphs, isHidden }: Part): boolean {
  if (inputs > 0 || isHidden) return mass < 1200;
  return mass < 500 && (links > 0 || text < 200) && paragraphs < 3;
}

/** A box beside the text of an article that says something of its own. */
function isFactBox(part: Part): boolean {
  const saysSomething = part.paragraphs >= 2 || (part.items >= 2 && part.links === 0);
  return part.within >= 2 && saysSomething && part.link < 0.2 * part.text && part.linkedHeadings === 0;
}
