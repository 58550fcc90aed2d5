import { attribute, type DomElement } from '../../html/dom.ts';
import { around, isControl, lineGoesOn, shortText } from '../around.ts';
import type { State } from '../state.ts';

/** Fonts that draw a picture where the name of one is written. */
const iconFont =
  /(?:^|\s)(?:material-icons|material-symbols|google-material-icons|google-symbols)(?:-[a-z]+)?(?:\s|$)/i;

/** A sign is one to three characters, some of which the machine counts twice. */
const LONGEST_SIGN = 8;

/** A title or a control stands no further above its sign. */
const LEVELS = 5;

const titles: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt', 'legend', 'th']);

/**
 * Tells whether an element that is hidden from screen readers is a sign, such as `+`, beside the words of a title, a
 * button or what else opens something.
 */
export function isDecoration(state: State, element: DomElement): boolean {
  const text = shortText(element);
  if (text === undefined || text === '' || !isSign(text)) return false;
  if (around(element, LEVELS, isTitle) === undefined) return false;
  return state.hasContent || lineGoesOn(state);
}

/**
 * Tells whether an element is the name of a picture that its font draws in place of the name, such as `expand_more`,
 * beside words: those of a title or toggle, or all that a line says. Amid a line the picture stands for a word, and in
 * a cell of a table for what it answers.
 */
export function isDrawnName(state: State, element: DomElement): boolean {
  if (element.attrs.length === 0 || !iconFont.test(attribute(element, 'class') ?? '')) return false;
  const name = shortText(element);
  if (name === undefined || !/^[a-z\d_]{2,40}$/.test(name)) return false;
  const title = around(element, LEVELS, isTitle);
  if (title !== undefined) return shortText(title) !== name;
  return around(element, LEVELS, isCell) === undefined && state.hasContent !== lineGoesOn(state);
}

function isCell({ tagName }: DomElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** A text without letters and digits. */
export function isSign(text: string): boolean {
  return text.length <= LONGEST_SIGN && !/[\p{L}\p{N}]/u.test(text);
}

function isTitle(element: DomElement): boolean {
  if (titles.has(element.tagName) || isControl(element)) return true;
  return (
    element.attrs.length > 0 &&
    (attribute(element, 'aria-expanded') !== undefined || attribute(element, 'role') === 'heading')
  );
}
