import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import type { Paragraph } from '../../tree/types.ts';
import { isBlank } from '../../values/blanks.ts';
import { labelKey, wordCount } from './field.ts';
import { lengthOf } from './phrase.ts';

/** A label in the text of an item, and the arrow before it. */
export interface LabelPlace {
  key: string;
  /** Where the value before it ends. */
  before: number;
  start: number;
  colon: number;
  marker?: string;
}

/** The keys of the labels read so far, in the chosen languages: the items of a list repeat the same ones. */
export interface LabelKeys {
  words: ChosenWords;
  known: Map<string, string>;
}

const longestLabel = 60;
const mostWords = 5;
const mostBlanks = 3;

const none: readonly number[] = [];

/** Returns the indexes of the colons of a text, including full-width ones. */
export function colonsIn(text: string): readonly number[] {
  let colon = text.indexOf(':');
  let wide = text.indexOf('：');
  if (colon === -1 && wide === -1) return none;
  const colons: number[] = [];
  while (colon !== -1 || wide !== -1) {
    if (wide === -1 || (colon !== -1 && colon < wide)) {
      colons.push(colon);
      colon = text.indexOf(':', colon + 1);
    } else {
      colons.push(wide);
      wide = text.indexOf('：', wide + 1);
    }
  }
  return colons;
}

/** Tells at little cost whether a text with these colons may have a label at its start and another one after it. */
export function mayHaveLabels(text: string, colons: readonly number[]): boolean {
  const first = colons[0];
  if (first === undefined || first >= longestLabel || !isBlankOrEnd(text, first + 1)) return false;
  for (let index = 1; index < colons.length; index += 1) {
    if (isBlankOrEnd(text, (colons[index] as number) + 1)) return true;
  }
  return false;
}

/** The key of the label from an index to the next colon: a few words, and white space after the colon. */
function keyAt(text: string, start: number, colon: number, keys: LabelKeys): string | undefined {
  if (colon <= start || colon - start >= longestLabel || !isBlankOrEnd(text, colon + 1)) return undefined;
  const label = text.slice(start, colon + 1);
  let key = keys.known.get(label);
  if (key === undefined) {
    key = shortKey(label, keys.words);
    keys.known.set(label, key);
  }
  return key === '' ? undefined : key;
}

/** Empty where the label names no field, or has too many words. */
function shortKey(label: string, words: ChosenWords): string {
  const key = labelKey(label, words);
  return key === undefined || wordCount(key) > mostWords ? '' : key;
}

/**
 * The labels in the text of an item: at its start, after arrows, sentences and lines, and in bold type. None where it
 * does not begin with one.
 */
export function labelsIn(paragraph: Paragraph, text: string, colons: readonly number[], keys: LabelKeys): LabelPlace[] {
  const colon = colons[0];
  const key = colon === undefined ? undefined : keyAt(text, 0, colon, keys);
  if (colon === undefined || key === undefined) return [];
  const places: LabelPlace[] = [{ key, before: 0, start: 0, colon }];
  for (let index = 1; index < colons.length; index += 1) {
    const next = colons[index] as number;
    if (isBlankOrEnd(text, next + 1)) addBetween(places, text, (colons[index - 1] as number) + 1, next, keys);
  }
  return colons.length === 1 || paragraph.children.length === 1
    ? places
    : withBold(places, paragraph, text, colons, keys);
}

const dashes = new Set(['–', '—', '-']);
const arrows = ['->', '-->', '=>', '→', '⇒', '➔', '➜', '➡'] as const;

/** The ends of sentences and of their parts, and the closing characters after them. */
const stops = new Set('.!?;,…');
const closing = new Set('"”’)');
/** Full-width punctuation, which needs no blank after it, and the end of a line. */
const ends = new Set('。！？；\n');

/** What may precede a label, with the sign that is its marker, and where the label begins. */
interface Boundary {
  end: number;
  marker?: string;
}

/** Returns the boundary at an index: an arrow, a dash between blanks, or the end of a sentence or a line. */
function boundaryAt(text: string, at: number): Boundary | undefined {
  const sign = text.charAt(at);
  if (ends.has(sign)) return { end: at + 1 };
  if (stops.has(sign)) {
    const end = closing.has(text.charAt(at + 1)) ? at + 2 : at + 1;
    return isBlank(text.charCodeAt(end)) ? { end: behindBlanks(text, end) } : undefined;
  }
  const arrow = arrows.find((one) => text.startsWith(one, at));
  if (arrow !== undefined) return { end: behindBlanks(text, at + arrow.length), marker: arrow };
  if (!dashes.has(sign) || !isBlank(text.charCodeAt(at + 1))) return undefined;
  return { end: behindBlanks(text, at + 1), marker: sign };
}

/** The index after at most three blanks. */
function behindBlanks(text: string, from: number): number {
  let end = from;
  while (end < from + mostBlanks && isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

/** Tells whether the marker of a label is a dash, which may also separate the words of a value. */
export function isDash(marker: string): boolean {
  return dashes.has(marker);
}

/** Adds the labels before a colon that follow a boundary. */
function addBetween(places: LabelPlace[], text: string, from: number, colon: number, keys: LabelKeys): void {
  const farthest = colon - longestLabel;
  let free = Math.max(from, farthest - mostBlanks);
  for (let at = free; at < colon; at += 1) {
    if (!maySeparate(text, at)) continue;
    const boundary = boundaryAt(text, at);
    if (boundary === undefined) continue;
    const { end: start, marker } = boundary;
    const hasDash = marker !== undefined && isDash(marker);
    if (hasDash && (at === free || !isBlank(text.charCodeAt(at - 1)))) continue;
    const before = at;
    free = start;
    at = start - 1;
    const key = keyAt(text, start, colon, keys);
    if (key === undefined) continue;
    places.push(marker === undefined ? { key, before: start, start, colon } : { key, before, start, colon, marker });
  }
}

function withBold(
  places: LabelPlace[],
  { children }: Paragraph,
  text: string,
  colons: readonly number[],
  keys: LabelKeys,
): LabelPlace[] {
  const starts = new Set(places.map((place) => place.start));
  let start = 0;
  let next = 0;
  for (const node of children) {
    if (node.type === 'strong' && !starts.has(start)) {
      while (next < colons.length && (colons[next] as number) < start) next += 1;
      const colon = colons[next];
      const key = colon === undefined ? undefined : keyAt(text, start, colon, keys);
      if (colon !== undefined && key !== undefined) places.push({ key, before: start, start, colon });
    }
    start += lengthOf(node);
  }
  return places.sort((a, b) => a.start - b.start);
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

const LETTER_OR_DIGIT = 1;
const SIGN = 2;

const kinds = new Uint8Array(128).map((_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z\d]/.test(character)) return LETTER_OR_DIGIT;
  return '!,-.;=?'.includes(character) ? SIGN : 0;
});

/** Tells at little cost whether a boundary may begin at an index: an ASCII sign before a letter or a digit is none. */
function maySeparate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > 0x7f || unit === 0x0a) return true;
  return kinds[unit] === SIGN && kinds[text.charCodeAt(at + 1)] !== LETTER_OR_DIGIT;
}
