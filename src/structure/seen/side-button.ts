import { attribute, type DomElement } from '../../html/dom.ts';
import { nameWords } from '../../html/name-words.ts';
import { around, lineGoesOn, shortText } from '../around.ts';
import type { State } from '../state.ts';
import { isSign } from './decoration.ts';

/** How far above its button a heading or a header cell may be. */
const LEVELS = 4;

/** Words in the name of a button that copies a link to a heading. */
const linkWords: ReadonlySet<string> = new Set(['copy', 'link', 'permalink', 'anchor']);

/**
 * Tells whether an element is a button that acts on adjacent content and is no part of the text: one that is only a
 * sign and is not in a line, like the arrows of a carousel, or one after the words of a heading or of a table header,
 * which copies the address or sorts. The words on a button that opens something are its title.
 */
export function isSideButton(state: State, element: DomElement): boolean {
  if (element.tagName !== 'button') return false;
  const text = shortText(element);
  if (text === undefined || text === '' || lineGoesOn(state)) return false;
  if (!state.hasContent) return isSign(text);
  const title = around(element, LEVELS, isTitle);
  if (title === undefined) return false;
  return isSign(text) || (title.tagName !== 'th' && isCalledLink(element));
}

function isTitle({ tagName }: DomElement): boolean {
  return tagName === 'th' || /^h[1-6]$/.test(tagName);
}

function isCalledLink(element: DomElement): boolean {
  if (attribute(element, 'aria-expanded') !== undefined) return false;
  const names = ['class', 'aria-label', 'title'].map((name) => attribute(element, name) ?? '');
  return nameWords(names.join(' ')).some((word) => linkWords.has(word));
}
