import type { Node } from '../tree/types.ts';

/** Signs alone: a dash, an arrow, a bullet, a picture with what sets its colour and style. */
const signs = /^[^\p{L}\p{N}\s]{1,16}$/u;
/** A number of a list in digits, as one letter, or in Roman digits, with the marks around it. */
const count =
  /^[([（［]?(?:\p{N}{1,4}(?:[.．]\p{N}{1,3}){0,4}|\p{L}\p{M}?|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))[^\p{L}\p{N}\s]{1,2}$/u;
/** Digits that have their marks with them, such as ①, and numbers of parts, such as 1.2. */
const framed = /^(?:\p{No}|\p{N}{1,3}(?:[.．]\p{N}{1,3}){1,4})$/u;
/** A number that stood on a line of its own before an item. */
const lone = /^\p{N}{1,3}$/u;
/** A box, ticked or not. */
const box = /^\[[ xX]?\]$/;
/** A letter that a font of pictures shows as a bullet. */
const letter = /^\p{L}$/u;
/** The mark of an alert in Markdown. */
const alert = /^\[![A-Za-z]{3,9}\]$/;

const longestMarker = 24;
/** Characters that have no width, and the choice of how a picture is drawn. */
const invisible = /\p{Cf}|\ufe0e|\ufe0f/gu;

/**
 * Tells whether a text can be the marker that recovery took out of the text before a node of a type: a sign, or a number with its sign, and never a word. An item may also have lost a
 * number alone or a box, a callout the mark of an alert.
 */
export function isMarker(text: string, { type, by }: Pick<Node, 'type' | 'by'>): boolean {
  if (text.length > longestMarker) return false;
  const marker = text.replace(invisible, '').trim();
  if (signs.test(marker) || count.test(marker) || framed.test(marker)) return true;
  if (type === 'listItem' && by === 'word-lists' && letter.test(marker)) return true;
  if (type === 'listItem' || type === 'step') return lone.test(marker) || box.test(marker);
  return type === 'callout' && alert.test(marker);
}
