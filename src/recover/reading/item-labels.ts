import type { Paragraph } from '../../tree/types.ts';
import { labelKey } from './field.ts';
import { lengthOf } from './phrase.ts';

/** A label in the text of an item, and the arrow that stands before it. */
export interface LabelPlace {
  key: string;
  /** Where the value before it ends. */
  before: number;
  start: number;
  colon: number;
  marker?: string;
}

/** The keys of the labels read so far: the items of a list have the same ones again and again. */
export type LabelKeys = Map<string, string>;

const COLON = 0x3a;
const FULL_WIDTH_COLON = 0xff1a;
const longestLabel = 60;
const mostWords = 5;
const mostBlanks = 3;

/** Tells at little cost whether a text may have a label at its start and another one behind it. */
export function mayHaveLabels(text: string): boolean {
  const first = nextColon(text, 0, longestLabel);
  if (first === -1 || !isBlankOrEnd(text, first + 1)) return false;
  for (
    let colon = nextColon(text, first + 1, text.length);
    colon !== -1;
    colon = nextColon(text, colon + 1, text.length)
  ) {
    if (isBlankOrEnd(text, colon + 1)) return true;
  }
  return false;
}

/** The label that stands at a place of a text: a few words, a colon, and white space behind it. */
function labelAt(text: string, start: number, keys: LabelKeys): { key: string; colon: number } | undefined {
  const colon = nextColon(text, start, start + longestLabel);
  if (colon <= start || !isBlankOrEnd(text, colon + 1)) return undefined;
  const label = text.slice(start, colon + 1);
  let key = keys.get(label);
  if (key === undefined) {
    key = shortKey(label);
    keys.set(label, key);
  }
  return key === '' ? undefined : { key, colon };
}

/** Nothing where the label names no field, or takes too many words to. */
function shortKey(label: string): string {
  const key = labelKey(label);
  return key === undefined || key.split(' ').length > mostWords ? '' : key;
}

/** The labels in the text of an item: at its start, behind arrows, sentences and lines, and in bold type. None where it begins with none. */
export function labelsIn(paragraph: Paragraph, text: string, keys: LabelKeys): LabelPlace[] {
  const first = labelAt(text, 0, keys);
  if (first === undefined) return [];
  const places: LabelPlace[] = [{ ...first, before: 0, start: 0 }];
  let last = first.colon;
  for (
    let colon = nextColon(text, last + 1, text.length);
    colon !== -1;
    colon = nextColon(text, last + 1, text.length)
  ) {
    if (isBlankOrEnd(text, colon + 1)) addBetween(places, text, last + 1, colon, keys);
    last = colon;
  }
  return last === first.colon || paragraph.children.length === 1 ? places : withBold(places, paragraph, text, keys);
}

/** What may stand before a label: an arrow, a dash between blanks, or the end of a sentence or a line. */
const boundary = /(-{1,2}>|=>|[→⇒➔➜➡])\s{0,3}|([–—-])\s{1,3}|[.!?;,…]["”’)]?\s{1,3}|[。！？；]|\n/y;

/** Adds the labels before a colon that stand behind a boundary. */
function addBetween(places: LabelPlace[], text: string, from: number, colon: number, keys: LabelKeys): void {
  const farthest = colon - longestLabel;
  let free = Math.max(from, farthest - mostBlanks);
  for (let at = free; at < colon; at += 1) {
    if (!maySeparate(text.charCodeAt(at))) continue;
    boundary.lastIndex = at;
    const found = boundary.exec(text);
    if (found === null) continue;
    const [sign, arrow, dash] = found;
    if (dash !== undefined && (at === free || !isBlank(text.charCodeAt(at - 1)))) continue;
    const marker = arrow ?? dash;
    const before = at;
    const start = at + sign.length;
    free = start;
    at = start - 1;
    const label = labelAt(text, start, keys);
    if (label === undefined) continue;
    const { key } = label;
    places.push(marker === undefined ? { key, before: start, start, colon } : { key, before, start, colon, marker });
  }
}

function withBold(places: LabelPlace[], { children }: Paragraph, text: string, keys: LabelKeys): LabelPlace[] {
  const starts = new Set(places.map((place) => place.start));
  let start = 0;
  for (const node of children) {
    if (node.type === 'strong' && !starts.has(start)) {
      const label = labelAt(text, start, keys);
      if (label) places.push({ ...label, before: start, start });
    }
    start += lengthOf(node);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** The two kinds are looked for together: a search for one that is not there would go to the end of the text, each time anew. */
function nextColon(text: string, from: number, to: number): number {
  const end = Math.min(to, text.length);
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COLON || unit === FULL_WIDTH_COLON) return at;
  }
  return -1;
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return /\s/.test(String.fromCharCode(unit));
}

const asciiSigns = new Set([...'\n!,-.;=?'].map((sign) => sign.charCodeAt(0)));

/** Tells at little cost whether a boundary may begin with a character. */
function maySeparate(unit: number): boolean {
  return unit > 0x7f || asciiSigns.has(unit);
}
