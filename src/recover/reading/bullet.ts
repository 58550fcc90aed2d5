import {
  boxSigns,
  bulletSigns,
  dashSigns,
  lowerBulletSigns,
  pictureSigns,
  signedUnits,
} from '../../lexicon/markers.ts';
import { isEastAsian } from '../../values/east-asian.ts';
import { hasLetterOrNumber, isAsciiLetter } from '../../values/letters.ts';
import { visibleStart } from './marker.ts';

const bullets = new Set(bulletSigns);
const dashes = new Set(dashSigns);
const lower = new Set(lowerBulletSigns);
const pictures = new Set([...pictureSigns, ...boxSigns.keys()]);
const boxes = new Set(boxSigns.keys());

const mostDashes = 3;
/** Signs of rights and trade marks are pictographs, too, but begin no item. */
const firstPicture = '\u2190';
/** A picture or a flag, with the characters that set its colour, skin and style. */
const picture =
  /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]{2}|[\u2190-\u21ff\u2500-\u2bff])[\u{1F3FB}-\u{1F3FF}]?[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f]?){0,4}/uy;

/**
 * Returns the sign that a line starts with and that could be its bullet, such as `–`, `•` or `✅`, and `--` where a dash
 * is doubled.
 */
export function bulletMarker(text: string): string | undefined {
  const from = visibleStart(text);
  const first = text.charCodeAt(from);
  // Most lines begin with a letter or a number.
  if (first < 0x80 && first !== 0x5b && !dashes.has(text.charAt(from))) return undefined;
  const end = endOfSign(text, from);
  if (end === undefined) return undefined;
  // Most often a letter follows a bullet and a blank.
  const isSaid = isAsciiLetter(text.charCodeAt(end + 1)) || hasLetterOrNumber(text.slice(end, end + 80));
  if (!isSaid) return undefined;
  return end === 1 ? text.charAt(0) : text.slice(0, end);
}

/** A box of a to-do list, as it is typed. */
const typedBox = /^\[[ xX]\]\s/;

function endOfSign(text: string, from: number): number | undefined {
  const sign = text.charAt(from);
  if (bullets.has(sign)) return isStyle(text.charAt(from + 1)) ? from + 2 : from + 1;
  if (sign === '[') return typedBox.test(text.slice(from, from + 4)) ? from + 3 : undefined;
  if (dashes.has(sign)) {
    let end = from + 1;
    if (sign === '-' || sign === '–' || sign === '*')
      while (text.charAt(end) === sign && end - from < mostDashes) end += 1;
    // Chinese has no blank after this dot.
    if (sign === '·' && isEastAsian(text.charCodeAt(end))) return end;
    if (!isBlank(text, end)) return undefined;
    const opening = closingQuotes.get(sign);
    if (opening !== undefined) return text.includes(opening) || text.includes(sign, end) ? undefined : end;
    return sign !== '+' || /^\s\p{L}/u.test(text.slice(end, end + 3)) ? end : undefined;
  }
  picture.lastIndex = from;
  if (sign < firstPicture || !picture.test(text)) return undefined;
  const end = picture.lastIndex;
  const found = text.slice(from, end);
  // A box or a tick is before a word, with or without a blank; other pictures may be part of one.
  if (!isBlank(text, end)) return boxes.has(sign) && /^\p{L}/u.test(text.slice(end, end + 2)) ? end : undefined;
  return pictures.has(sign) || /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(found) ? end : undefined;
}

/** Quotation marks that also point at an item, and those that open a quotation before them. */
const closingQuotes: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['›', '‹'],
]);

/** Tells whether a character sets the style of the sign before it: text or picture. */
function isStyle(character: string): boolean {
  return character === '\ufe0f' || character === '\ufe0e';
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && text.charAt(at).trim() === '';
}

/** The kind of a bullet: the signs of one list are of one kind, and those of a nested list of another. */
export type BulletKind = 'bullet' | 'lower' | 'dash' | 'plus' | 'picture';

/** Returns the kind of a sign. */
export function bulletKind(marker: string): BulletKind {
  const sign = marker.charAt(visibleStart(marker));
  if (lower.has(sign)) return 'lower';
  if (bullets.has(sign)) return 'bullet';
  if (sign === '+') return 'plus';
  return dashes.has(sign) ? 'dash' : 'picture';
}

/** Tells whether a sign is a box of a to-do list, ticked or not. */
export function isBox(marker: string): boolean {
  return /[☐☑☒]|^\s*\[/.test(marker);
}

const longestFigure = 25;

/** Tells whether only a number follows a dash, so that the dash is a minus sign. */
export function isFigure(text: string): boolean {
  return text.length <= longestFigure && /^\s?[\d.,]{1,20}\s?\S{0,3}$/.test(text);
}

/** Most texts begin with a letter. */
function beginsWithFigure(text: string): boolean {
  let start = 0;
  while (isBlank(text, start)) start += 1;
  return !isAsciiLetter(text.charCodeAt(start)) && /^\s{0,3}\p{Sc}?\s?[\d.,]/u.test(text);
}

const longestMeasure = 24;

/**
 * Tells whether the dashes before some texts are minus signs: all of them are numbers of something that can be
 * negative.
 */
export function areSigned(texts: readonly string[], before: string): boolean {
  if (!texts.every(beginsWithFigure)) return false;
  if (texts.every(isFigure)) return true;
  return signedUnits.test(before) || texts.some((text) => signedUnits.test(text.slice(0, longestMeasure)));
}
