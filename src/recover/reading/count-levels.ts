import { hasOneOf } from '../../values/characters.ts';
import { isDigit } from '../../values/digit.ts';
import { hasLetterOrNumber, isAsciiLetterOrDigit } from '../../values/letters.ts';
import { type NumberMarker, visibleStart } from './marker.ts';

/**
 * A reading of the start of a line as a number in a list of several levels; `path` has the numbers of `1.2.3`, and
 * `isWeak` is set where it may well be no number.
 */
export interface CountMark extends NumberMarker {
  path?: readonly number[];
  isWeak: boolean;
}

const longestMarker = 12;
const counted = /^(\()?(\d{1,3}|[a-z]|[A-Z]|[ivx]{1,6}|[IVX]{1,6})(\.\)|[.)])(?=\s)/;
const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s)/;

/** Returns all numbers that the start of a line may be: `i)` is the first Roman numeral, or the ninth letter. */
export function countMarks(text: string): CountMark[] {
  const from = visibleStart(text);
  const start = text.slice(from, from + longestMarker);
  // A full stop or a bracket follows the number.
  if (!mayCount(start.charCodeAt(0)) || !hasOneOf(start, '.)')) return [];
  if (!hasLetterOrNumber(text.slice(from + 2, from + 40))) return [];
  const parts = isDigit(start.charCodeAt(0)) ? dotted.exec(start) : null;
  if (parts) {
    const path = (parts[1] ?? '').split('.').map(Number);
    const marker = text.slice(0, from) + parts[0];
    return [{ marker, value: path.at(-1) ?? 0, style: `${path.length}.1`, path, isWeak: false }];
  }
  const found = counted.exec(start);
  if (!found || (found[1] !== undefined && found[3] !== ')')) return [];
  const [whole, open = '', count = '', end = ''] = found;
  const marker = text.slice(0, from) + whole;
  const mark = (value: number, kind: string): CountMark => ({
    marker,
    value,
    style: `${open}${kind}${end}`,
    isWeak: kind !== '1' && end === '.',
  });
  if (isDigit(count.charCodeAt(0))) return [{ ...mark(Number(count), '1'), path: [Number(count)] }];
  const isCapital = count < 'a';
  const marks: CountMark[] = [];
  const roman = romanValue(count.toLowerCase());
  if (roman !== undefined) marks.push(mark(roman, isCapital ? 'I' : 'i'));
  if (count.length === 1) marks.push(mark(count.toLowerCase().charCodeAt(0) - 96, isCapital ? 'A' : 'a'));
  return marks;
}

const openBracket = 0x28;

function mayCount(unit: number): boolean {
  return isAsciiLetterOrDigit(unit) || unit === openBracket;
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

function romanValue(text: string): number | undefined {
  const index = romans.indexOf(text);
  return index === -1 ? undefined : index + 1;
}

/** A number and its depth, from 0. */
export interface CountPlace {
  depth: number;
  mark: CountMark;
}

/**
 * Returns the depth of each line by its number, where the lines count at several levels and each level counts from one
 * without a gap; `undefined` where any of them does not fit.
 */
export function countPlaces(lines: readonly (readonly CountMark[])[]): CountPlace[] | undefined {
  const open: CountMark[] = [];
  const places: CountPlace[] = [];
  for (const marks of lines) {
    const place = going(open, marks) ?? beginning(open, marks);
    if (place === undefined) return undefined;
    open.length = place.depth;
    open.push(place.mark);
    places.push(place);
  }
  return isClear(places) ? places : undefined;
}

/** The innermost level that one of the readings continues. */
function going(open: readonly CountMark[], marks: readonly CountMark[]): CountPlace | undefined {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const last = open[depth] as CountMark;
    const mark = marks.find(
      (next) => next.style === last.style && next.value === last.value + 1 && isBeside(last, next),
    );
    if (mark) return { depth, mark };
  }
  return undefined;
}

/** The same numbers before the last one. */
function isBeside({ path: last = [] }: CountMark, { path: next = [] }: CountMark): boolean {
  return last.slice(0, -1).join('.') === next.slice(0, -1).join('.');
}

/** The first of a new level, in a style that no open level has. */
function beginning(open: readonly CountMark[], marks: readonly CountMark[]): CountPlace | undefined {
  const depth = open.length;
  const mark = marks.find(({ value, style, path = [] }) => {
    if (value !== 1 || open.some((other) => other.style === style)) return false;
    const above = open.findLast((other) => other.path !== undefined)?.path ?? [];
    return path.length < 2 || above.join('.') === path.slice(0, -1).join('.');
  });
  return mark && { depth, mark };
}

const fewestRomans = 3;

/** Three Roman numerals or more alone, which no other reading takes for a list; initials do not count on. */
function areRomans(places: readonly CountPlace[]): boolean {
  return places.length >= fewestRomans && places.every(({ depth, mark }) => depth === 0 && /i/i.test(mark.style));
}

/**
 * Two levels or more, and two numbers or more in each of their lists, except those that include the numbers above. One
 * number is enough where another list of its kind at the same level has more.
 */
function isClear(places: readonly CountPlace[]): boolean {
  if (!places.some(({ depth }) => depth > 0)) return areRomans(places);
  const kindOf = ({ depth, mark }: CountPlace): string => `${depth} ${mark.style}`;
  // The second number of a list shows its kind; every list begins with one.
  const full = new Set(places.filter(({ mark }) => mark.value > 1).map(kindOf));
  return places.every((place) => (place.mark.path?.length ?? 0) > 1 || full.has(kindOf(place)));
}
