import { toText } from '../tree/text.ts';
import type { Fields, FlowContent, List, ListItem, Paragraph } from '../tree/types.ts';
import { fieldOf, labelKey } from './field.ts';
import { hasLines, joinLines, splitLines } from './lines.ts';
import { startOf } from './marker.ts';
import { lengthOf, slicePhrasing } from './phrase.ts';
import type { Rule } from './rule.ts';

/** Items that all give the same two or more names to their parts, set apart by arrows, full stops, lines or bold type, hold fields. */
export const itemFields: Rule = {
  name: 'item-fields',
  looksAt: ['list'],
  apply(siblings) {
    let found = false;
    const made = siblings.map((node): FlowContent => {
      if (node.type !== 'list' || !mayHaveFields(node)) return node;
      if (splitItems(node)) found = true;
      return node;
    });
    return found ? made : siblings;
  },
};

const fewestItems = 3;
const nearlyAll = 0.8;
const longestLabel = 60;
const mostWords = 5;
const mostNames = 12;

/** Looks at the beginnings of the first two items only: most lists have no label there. */
function mayHaveFields({ children }: List): boolean {
  if (children.length < fewestItems) return false;
  return children.slice(0, 2).some((item) => {
    const first = item.children[0];
    return first?.type === 'paragraph' && labelAt(startOf(first.children, longestLabel + 2), 0) !== undefined;
  });
}

/** A label in the text of an item, and the arrow that stands before it. */
interface Place {
  key: string;
  /** Where the value before it ends. */
  before: number;
  start: number;
  colon: number;
  marker?: string;
}

/** The text of an item and the labels in it. */
interface ItemText {
  item: ListItem;
  paragraph: Paragraph;
  text: string;
  places: Place[];
}

function splitItems(list: List): boolean {
  // Items that name one part only are by far the most; the first few tell.
  const first = list.children.slice(0, fewestItems).map(readItem);
  if (!first.some((item) => item !== undefined && item.places.length > 1)) return false;
  const items = list.children.flatMap((item) => readItem(item) ?? []);
  const names = commonNames(items, list.children.length);
  if (names.length < 2 || names.length > mostNames) return false;
  const chosen = items.map((item) => ({ ...item, places: inOrder(item, names) }));
  const whole = chosen.filter(({ places }) => names.every((name) => places.some(({ key }) => key === name))).length;
  if (whole < Math.max(fewestItems, nearlyAll * list.children.length)) return false;
  for (const { item, paragraph, text, places } of chosen) {
    if (places.length > 1) item.children = [fieldsIn(paragraph, text, places), ...item.children.slice(1)];
  }
  return true;
}

function readItem(item: ListItem): ItemText | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const paragraph = hasLines(first) ? joinLines(splitLines(first)) : first;
  const text = toText(paragraph);
  const places = labelsIn(paragraph, text);
  return places[0]?.start === 0 ? { item, paragraph, text, places } : undefined;
}

const boundary = /\s{0,3}(?:-{1,2}>|=>|[→⇒➔➜➡])\s{0,3}|\s{1,3}[–—-]\s{1,3}|[.!?;,…]["”’)]?\s{1,3}|[。！？；]|\n/g;
/** What stands between the parts of an item and says nothing else: it leaves the text. */
const arrow = /-{1,2}>|=>|[→⇒➔➜➡]|(?<=\s)[–—-](?=\s)/;
const dash = /^[–—-]$/;

/** The labels in the text of an item: at its start, behind arrows, sentences and lines, and in bold type. */
function labelsIn(paragraph: Paragraph, text: string): Place[] {
  const places = new Map<number, Place>();
  const add = (before: number, start: number, marker?: string): void => {
    const label = places.has(start) ? undefined : labelAt(text, start);
    if (label) places.set(start, { ...label, before, start, ...(marker !== undefined && { marker }) });
  };
  add(0, 0);
  const [label] = places.values();
  // Most items have one colon, and need no second look.
  if (label === undefined || !hasColonBehind(text, label.colon)) return [...places.values()];
  for (const found of text.matchAll(boundary)) {
    const marker = arrow.exec(found[0])?.[0];
    const end = found.index + found[0].length;
    add(marker === undefined ? end : found.index, end, marker);
  }
  let at = 0;
  for (const node of paragraph.children) {
    if (node.type === 'strong') add(at, at);
    at += lengthOf(node);
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function hasColonBehind(text: string, at: number): boolean {
  return text.includes(':', at + 1) || text.includes('：', at + 1);
}

/** The label that stands at a place of a text: a few words, a colon, and white space behind it. */
function labelAt(text: string, start: number): { key: string; colon: number } | undefined {
  const ahead = text.slice(start, start + longestLabel);
  const colon = ahead.search(/[:：]/);
  if (colon < 1 || text.charAt(start + colon + 1).trim() !== '') return undefined;
  const key = labelKey(ahead.slice(0, colon + 1));
  return key === undefined || key.split(' ').length > mostWords ? undefined : { key, colon: start + colon };
}

/** The names that nearly all of the items use, in the order of the first item that uses them all. */
function commonNames(items: readonly ItemText[], total: number): string[] {
  const counts = new Map<string, number>();
  for (const { places } of items) {
    for (const key of new Set(places.map((place) => place.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(fewestItems, nearlyAll * total);
  const common = new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
  const model = items.find(({ places }) => [...common].every((name) => places.some(({ key }) => key === name)));
  return model ? [...new Set(model.places.map(({ key }) => key).filter((key) => common.has(key)))] : [];
}

/** The labels of an item that are among the names and in their order; none if the first name does not open the item. */
function inOrder({ places, text }: ItemText, names: readonly string[]): Place[] {
  const chosen: Place[] = [];
  let next = 0;
  for (const place of places) {
    const index = names.indexOf(place.key, next);
    // Behind an arrow an item may have a name of its own.
    if (index === -1 && (place.marker === undefined || dash.test(place.marker) || chosen.length === 0)) continue;
    if (chosen.length === 0 && (place.start > 0 || index > 0)) return [];
    chosen.push(place);
    next = Math.max(next, index + 1);
  }
  const isFilled = chosen.every(({ colon }, index) => text.slice(colon + 1, chosen[index + 1]?.before).trim() !== '');
  return isFilled ? chosen : [];
}

function fieldsIn(paragraph: Paragraph, text: string, places: readonly Place[]): Fields {
  const children = places.map(({ start, colon }, index) => {
    const end = text.slice(0, places[index + 1]?.before).trimEnd().length;
    const value = colon + 1 + (text.slice(colon + 1, end).length - text.slice(colon + 1, end).trimStart().length);
    return fieldOf(slicePhrasing(paragraph.children, start, colon + 1), slicePhrasing(paragraph.children, value, end));
  });
  const markers = places.flatMap(({ marker }) => marker ?? []);
  return {
    type: 'fields',
    origin: 'recovered',
    by: 'item-fields',
    ...(markers.length > 0 && { markers }),
    children,
    ...(paragraph.position && { position: paragraph.position }),
  };
}
