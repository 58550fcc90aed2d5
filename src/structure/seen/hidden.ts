import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { isInline } from '../../html/text.ts';
import { asks } from '../../values/asks.ts';
import { besideOpened, isControl, isHiddenByItself, lineGoesOn, shortText } from '../around.ts';
import { topFrame } from '../frames.ts';
import { lineEnd } from '../line-end.ts';
import type { State } from '../state.ts';

/** A text of this length may be collapsed content; a shorter one is a word for another state of the page. */
const LONG = 40;

/**
 * Tells whether an element is hidden by its own attribute in a line with visible content. A line without any waits for
 * a script, and blocks or a formula are content that opens.
 */
export function isHiddenInLine(state: State, element: DomElement): boolean {
  if (!isHiddenByItself(element)) return false;
  const isInTitle = topFrame(state).model === 'phrasing';
  if (!isInline(element) && !isInTitle) return false;
  const text = shortText(element);
  if (text === '' || holdsContent(element)) return false;
  if (!state.hasContent && !lineGoesOn(state)) return false;
  return !isCollapsed(state, text);
}

/** Blocks, pictures and formulas are content, not an alternative state of a line. */
function holdsContent(element: DomElement): boolean {
  const open: DomNode[] = [element];
  for (let node = open.pop(), count = 0; node !== undefined; node = open.pop(), count += 1) {
    if (isText(node) || !isElement(node)) continue;
    if (count > 0 && node.tagName !== 'svg' && node.tagName !== 'br' && !isInline(node)) return true;
    if (node.tagName === 'math' || node.tagName === 'img' || count > 100) return true;
    for (const child of node.childNodes) open.push(child);
  }
  return false;
}

/** An answer after its question, or a longer text after `…` or before the control that opens it. */
function isCollapsed(state: State, text: string | undefined): boolean {
  const before = lineEnd(state).trimEnd();
  if (asks(before)) return true;
  if (text !== undefined && text.length < LONG) return false;
  if (/(?:…|\.\.\.)$/.test(before)) return true;
  const next = besideOpened(state, 'behind');
  return next !== undefined && opens(next);
}

function opens(element: DomElement): boolean {
  return (
    isControl(element) ||
    attribute(element, 'aria-expanded') !== undefined ||
    (attribute(element, 'href') ?? '').startsWith('#')
  );
}
