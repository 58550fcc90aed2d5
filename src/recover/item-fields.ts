import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { arrayOf, createNode } from '../tree/create.ts';
import type { Field, Fields, FlowContent, List, ListItem, Paragraph } from '../tree/types.ts';
import { isBlank } from '../values/blanks.ts';
import { fieldOf } from './reading/field.ts';
import { colonsIn, isDash, type LabelKeys, type LabelPlace, labelsIn, mayHaveLabels } from './reading/item-labels.ts';
import { hasLines, joinLines, splitLines, textOfParagraph } from './reading/lines.ts';
import { slicePhrasing } from './reading/phrase.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'no-labels': 'Its first items have no labels.',
  'no-shared-names': 'No two labels occur in nearly all of its items, or too many do.',
  'few-whole-items': 'Too few of its items have all the names that most of them have.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Items that all give the same two or more names to their parts, separated by arrows, full stops, lines or bold type,
 * contain fields.
 */
export const itemFields: Rule<Refusal> = {
  name: 'item-fields',
  traits: trait.list,
  refusals,
  apply(siblings, { words }, refuse) {
    for (const node of siblings) {
      if (node.type !== 'list' || !mayHaveFields(node)) continue;
      const why = splitItems(node, words);
      if (why !== undefined) refuse?.(node, why);
    }
    return siblings;
  },
};

const fewestItems = 3;
const nearlyAll = 0.8;
const mostNames = 12;
/** An item with more parts is not a record. */
const mostParts = 50;

/** Most items name at most one part, which the first few items show. */
function mayHaveFields({ children }: List): boolean {
  if (children.length < fewestItems) return false;
  for (let index = 0; index < fewestItems; index += 1) {
    const first = children[index]?.children[0];
    if (first?.type !== 'paragraph') continue;
    const text = textOfParagraph(first);
    if (mayHaveLabels(text, colonsIn(text))) return true;
  }
  return false;
}

/** The text of an item and the labels in it. */
interface ItemText {
  item: ListItem;
  paragraph: Paragraph;
  text: string;
  places: LabelPlace[];
}

/** Makes fields of the items of a list, or returns why not. */
function splitItems(list: List, words: ChosenWords): Refusal | undefined {
  const keys: LabelKeys = { words, known: new Map() };
  const items: ItemText[] = [];
  for (let index = 0; index < list.children.length; index += 1) {
    const item = readItem(list.children[index] as ListItem, keys);
    if (item) items.push(item);
    if (index === fewestItems - 1 && !items.some(({ places }) => places.length > 1)) return 'no-labels';
  }
  const names = commonNames(items, list.children.length);
  if (names.length < 2) return 'no-shared-names';
  let whole = 0;
  for (const item of items) {
    item.places = inOrder(item, names);
    if (names.every((name) => isAmong(item.places, name))) whole += 1;
  }
  if (whole < Math.max(fewestItems, nearlyAll * list.children.length)) return 'few-whole-items';
  for (const { item, paragraph, text, places } of items) {
    if (places.length > 1)
      item.children = arrayOf<FlowContent[]>(fieldsIn(paragraph, text, places)).concat(item.children.slice(1));
  }
  return undefined;
}

function readItem(item: ListItem, keys: LabelKeys): ItemText | undefined {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return undefined;
  const written = textOfParagraph(first);
  const colons = colonsIn(written);
  if (colons.length === 0) return undefined;
  const isOneLine = !hasLines(first) || !mayHaveLabels(written, colons);
  const paragraph = isOneLine ? first : joinLines(splitLines(first));
  const text = isOneLine ? written : textOfParagraph(paragraph);
  const places = labelsIn(paragraph, text, isOneLine ? colons : colonsIn(text), keys);
  return places.length > 0 ? { item, paragraph, text, places } : undefined;
}

/** The names that nearly all of the items use, in the order of the first item that uses them all. */
function commonNames(items: readonly ItemText[], total: number): string[] {
  const counts = new Map<string, number>();
  for (const { places } of items) {
    const keys = new Set<string>();
    for (const { key } of places) keys.add(key);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(fewestItems, nearlyAll * total);
  const common: string[] = [];
  for (const [key, count] of counts) if (count >= least) common.push(key);
  if (common.length > mostNames) return [];
  const model = items.find(({ places }) => common.every((name) => isAmong(places, name)));
  return model ? [...new Set(model.places.map(({ key }) => key).filter((key) => common.includes(key)))] : [];
}

function isAmong(places: readonly LabelPlace[], name: string): boolean {
  return places.some(({ key }) => key === name);
}

/** The labels of an item that are among the names and in their order; none if the first name does not open the item. */
function inOrder({ places, text }: ItemText, names: readonly string[]): LabelPlace[] {
  const chosen: LabelPlace[] = [];
  let next = 0;
  for (const place of places) {
    const index = names.indexOf(place.key, next);
    // After an arrow, an item may have a name of its own.
    if (index === -1 && (place.marker === undefined || isDash(place.marker))) continue;
    if (chosen.length === 0 && (place.start > 0 || index > 0)) return [];
    chosen.push(place);
    next = Math.max(next, index + 1);
  }
  if (chosen.length > mostParts) return [];
  for (let index = 0; index < chosen.length; index += 1) {
    const end = endOfValue(text, chosen, index);
    if (startOfValue(text, chosen, index) >= end) return [];
  }
  return chosen;
}

/** Where the value of a label begins, without white space; at or after its end where it is empty. */
function startOfValue(text: string, places: readonly LabelPlace[], index: number): number {
  const end = places[index + 1]?.before ?? text.length;
  let at = (places[index] as LabelPlace).colon + 1;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the value of a label ends, without white space. */
function endOfValue(text: string, places: readonly LabelPlace[], index: number): number {
  const start = (places[index] as LabelPlace).colon + 1;
  let at = places[index + 1]?.before ?? text.length;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function fieldsIn({ children: nodes, position }: Paragraph, text: string, places: readonly LabelPlace[]): Fields {
  const children = arrayOf<Field[]>();
  const markers = arrayOf<string[]>();
  for (let index = 0; index < places.length; index += 1) {
    const { start, colon, marker } = places[index] as LabelPlace;
    const label = slicePhrasing(nodes, start, colon + 1);
    const value = slicePhrasing(nodes, startOfValue(text, places, index), endOfValue(text, places, index));
    children.push(fieldOf(label, value));
    if (marker !== undefined) markers.push(marker);
  }
  const fields = createNode('fields');
  fields.origin = 'recovered';
  fields.by = 'item-fields';
  if (markers.length > 0) fields.markers = markers.slice();
  fields.children = children.slice();
  if (position) fields.position = position;
  return fields;
}
