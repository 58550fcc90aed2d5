import { attribute, type DomElement, isElement, walkDom } from '../../html/dom.ts';
import { textContent } from '../../html/text.ts';
import type { ElementStats } from '../element-stats.ts';
import type { BlockLook } from './page-look.ts';

/** A mark is a number, a letter or a sign, with or without brackets. */
const LONGEST_MARK = 6;
/** The mark, its text, and the element that a reference leads to, are at most so deep in the note. */
const DEEPEST = 5;

/**
 * Returns the blocks that are notes: they begin with a mark that links to a place in the page, and a link in the page
 * leads to them. An element with such a mark as a line, a cell or a term of its own is a note as a whole.
 */
export function footnotesOf(looks: readonly BlockLook[]): ReadonlySet<BlockLook> {
  const notes = new Set<ElementStats>();
  let targets: ReadonlySet<string> | undefined;
  for (const { part, text, whole } of looks) {
    const mark = markOf(part, text);
    if (mark === undefined) continue;
    targets ??= targetsOf(pageOf(part));
    if (isTarget(mark, targets)) notes.add(part.textLength <= LONGEST_MARK ? (whole ?? part) : part);
  }
  return new Set(notes.size === 0 ? [] : looks.filter(({ part }) => isWithin(part, notes)));
}

/** The link at the start of a block, if its text is a mark. */
function markOf(part: ElementStats, text: string): DomElement | undefined {
  let first = part.firstChild;
  for (let depth = 1; depth < DEEPEST && first !== undefined && first.element.tagName !== 'a'; depth += 1)
    first = isSign(first) ? first.nextSibling : first.firstChild;
  if (first === undefined || first.textLength > LONGEST_MARK || !isLocalLink(first.element)) return undefined;
  const mark = withoutSigns(textContent(first.element));
  return mark !== '' && withoutSigns(text).startsWith(mark) ? first.element : undefined;
}

/** Whether an element has no text but a sign around the mark. */
function isSign({ element, firstChild }: ElementStats): boolean {
  return firstChild === undefined && withoutSigns(textContent(element)) === '';
}

function withoutSigns(text: string): string {
  return text.replace(/^[[(^↑\s]+/, '').trimEnd();
}

function isLocalLink(element: DomElement): boolean {
  return element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true;
}

function pageOf(part: ElementStats): DomElement {
  let page = part;
  while (page.parent !== undefined) page = page.parent;
  return page.element;
}

/** The places in the page that its links lead to. */
function targetsOf(page: DomElement): Set<string> {
  const targets = new Set<string>();
  walkDom(page, (node) => {
    if (isElement(node) && isLocalLink(node)) targets.add((attribute(node, 'href') ?? '').slice(1));
    return undefined;
  });
  return targets;
}

function isTarget(mark: DomElement, targets: ReadonlySet<string>): boolean {
  let around: DomElement['parentNode'] | DomElement = mark;
  for (let depth = 0; depth < DEEPEST && around !== null && isElement(around); depth += 1) {
    const ids = [attribute(around, 'id'), attribute(around, 'name')];
    if (ids.some((id) => id !== undefined && targets.has(id))) return true;
    around = around.parentNode;
  }
  return false;
}

function isWithin(part: ElementStats, notes: ReadonlySet<ElementStats>): boolean {
  let around: ElementStats | undefined = part;
  for (let depth = 0; depth < DEEPEST && around !== undefined; depth += 1) {
    if (notes.has(around)) return true;
    around = around.parent;
  }
  return false;
}
