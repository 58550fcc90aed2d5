import { attribute, type DomElement, isText } from '../../html/dom.ts';
import { around, isControl, lineGoesOn, shortText } from '../around.ts';
import type { State } from '../state.ts';
import { isIconGlyph } from './icon-glyph.ts';

/** Classes of fonts that render the name of an icon as the icon. */
const iconFont =
  /(?:^|\s)(?:material-icons|material-symbols|google-material-icons|google-symbols)(?:-[a-z]+)?(?:\s|$)/i;

/** A sign is one to three characters, some of them two UTF-16 code units. */
const LONGEST_SIGN = 8;

/** How far above its sign a title or a control may be. */
const LEVELS = 5;

const titles: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt', 'legend', 'th']);

/**
 * Tells whether an element that is hidden from screen readers is a sign, such as `+`, beside the words of a title, a
 * button or another toggle.
 */
export function isDecoration(state: State, element: DomElement): boolean {
  const text = shortText(element);
  if (text === undefined || text === '' || !isSign(text)) return false;
  if (around(element, LEVELS, isTitle) === undefined) return false;
  return state.hasContent || lineGoesOn(state);
}

/**
 * Tells whether an element is an icon that its font renders, by a name such as `expand_more` or a glyph, beside words:
 * those of a title or toggle, or the only words of a line. Within a line the icon may replace a word, and in a table
 * cell an answer.
 */
export function isDrawnName(state: State, element: DomElement): boolean {
  const name = glyphOf(element) ?? nameOf(element);
  if (name === undefined) return false;
  const title = around(element, LEVELS, isTitle);
  if (title !== undefined) return shortText(title) !== name;
  return around(element, LEVELS, isCell) === undefined && state.hasContent !== lineGoesOn(state);
}

function nameOf(element: DomElement): string | undefined {
  if (element.attrs.length === 0 || !iconFont.test(attribute(element, 'class') ?? '')) return undefined;
  const name = shortText(element);
  return name !== undefined && /^[a-z\d_]{2,40}$/.test(name) ? name : undefined;
}

/** Elements that an icon font gives its glyphs by. */
const drawn: ReadonlySet<string> = new Set(['span', 'i', 'em', 'b']);

function glyphOf({ tagName, childNodes }: DomElement): string | undefined {
  if (childNodes.length !== 1 || !drawn.has(tagName)) return undefined;
  const [only] = childNodes;
  if (only === undefined || !isText(only) || only.value.length > LONGEST_SIGN) return undefined;
  const glyph = only.value.trim();
  return isIconGlyph(glyph) ? glyph : undefined;
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
