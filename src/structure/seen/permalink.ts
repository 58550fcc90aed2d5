import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { headings } from '../../html/headings.ts';
import { visibleText } from '../../html/text.ts';
import { permalinkSigns, permalinkWords } from '../../lexicon/permalinks.ts';
import { besideOpened, isForScreenReaders } from '../around.ts';
import type { State } from '../state.ts';
import { isIconGlyph } from './icon-glyph.ts';

/** How far above its permalink a heading may be. */
const HIGHEST_HEADING = 3;

/** A permalink has few parts: an icon and its name. */
const MOST_PARTS = 8;

/** Tells whether a link into the page is one of a heading, a term or a caption to itself, and no part of its words. */
export function isPermalink(state: State, link: DomElement, href: string): boolean {
  return isWithinItsTitle(link) || isBehindItsHeading(state, link, href);
}

/** A permalink may follow its heading, with a text for screen readers only. */
function isBehindItsHeading(state: State, element: DomElement, href: string): boolean {
  const before = besideOpened(state, 'before');
  if (before === undefined || !headings.has(before.tagName) || attribute(before, 'id') !== href.slice(1)) return false;
  return element.childNodes.every((node) => isElement(node) && (isForScreenReaders(node) || visibleText(node) === ''));
}

/** Elements that may contain a permalink. */
const titled: ReadonlySet<string> = new Set([...headings, 'dt', 'caption', 'figcaption']);

/** A heading, a term or a caption may contain a link to itself that shows only a sign. */
function isWithinItsTitle(element: DomElement): boolean {
  const text = visibleText(element);
  if (!permalinkSigns.includes(text) && !isIconGlyph(text) && !isUnseenName(element, text)) return false;
  let inner = element;
  for (let level = 0; level < HIGHEST_HEADING; level += 1) {
    const outer = inner.parentNode;
    if (!outer || !isElement(outer) || !isAtEdge(inner, outer.childNodes)) return false;
    if (titled.has(outer.tagName)) return visibleText(outer) !== text;
    inner = outer;
  }
  return false;
}

/** Whether all text of a link is the word for a permalink, and is presented by screen readers only. */
function isUnseenName({ childNodes }: DomElement, text: string): boolean {
  if (text === '' || childNodes.length > MOST_PARTS) return false;
  const isUnseen = childNodes.every((node) =>
    isElement(node) ? isForScreenReaders(node) || visibleText(node) === '' : !isText(node) || node.value.trim() === '',
  );
  return isUnseen && beginsWithName(text.toLowerCase());
}

function beginsWithName(text: string): boolean {
  return permalinkWords.some((word) => text.startsWith(word));
}

/**
 * Whether a node is first or last, ignoring a blank. Only a few nodes are, so the text of a heading is collected only a
 * few times.
 */
function isAtEdge(node: DomNode, siblings: readonly DomNode[]): boolean {
  return siblings.slice(0, 2).includes(node) || siblings.slice(-2).includes(node);
}
