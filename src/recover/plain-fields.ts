import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { placed } from '../positions/join.ts';
import { createNode } from '../tree/create.ts';
import type { Field, Fields, FlowContent, Paragraph, PhrasingContent } from '../tree/types.ts';
import { colonIn } from '../values/colon.ts';
import { hasDigit } from '../values/digit.ts';
import { parseQuantity } from '../values/quantity.ts';
import { fieldOf, labelKey } from './reading/field.ts';
import { hasLines, textOfParagraph } from './reading/lines.ts';
import { slicePhrasing } from './reading/phrase.ts';
import { mayBeginWithLabel, readPlainLine } from './reading/plain-line.ts';
import { type Entry, isNoRecord, namesProperty, unitOf } from './reading/record.ts';
import { isOfTwoColumns, isShortValue } from './reading/short-value.ts';
import type { Refusals } from './rule.ts';

/** Why lines of a label and a value are not fields. */
export const plainRefusals = {
  'too-few': 'Fewer than three such lines of a label and a short value are in a row.',
  'no-properties': 'Too few of the labels name a property, or a label is there twice.',
  'no-record': 'The lines are not properties of one thing: sides, changes, turns of a dialogue or several things.',
} as const satisfies Refusals;

type Refusal = keyof typeof plainRefusals;

interface PlainField extends Entry {
  field: Field;
  /** How many paragraphs it takes up: one, or one for the label and one for the value. */
  size: number;
  /** Set where there is no colon between its label and its value. */
  isBare?: true;
}

const longestLine = 110;
const fewest = 3;
/** One in so many labels may be unknown, between known ones. */
const fewUnknown = 4;
/** A longer run is read in parts, so that a run without fields is not read again from each of its lines. */
const most = 50;

/**
 * Tells at little cost whether a paragraph may begin with a plain label and its value, or be a label alone; of several
 * lines, the first may name the others.
 */
export function mayBePlainField({ children }: Paragraph): boolean {
  return mayBeLabel(children[0]) || (children[1]?.type === 'break' && mayBeLabel(children[2]));
}

function mayBeLabel(first: PhrasingContent | undefined): boolean {
  if (first?.type !== 'text' || first.value.length > longestLine) return false;
  return (
    (first.value.length <= longestBare && hasDigit(first.value) && bare.test(first.value)) || mayBeginWithLabel(first)
  );
}

const longestBare = 50;

/** Languages of the two ways to punctuate numbers. */
const pointings = ['en', 'de'];

/** A name and its amount, which were in elements of their own and have no colon between them. */
const bare = /^(\p{L}[\p{L}\s]{1,29}?)\s(?=\d)/u;

/** Fields or why there are none, and the number of siblings they are made of. */
interface PlainRun {
  fields: Fields | Refusal;
  size: number;
}

/**
 * Returns the fields made of a run of siblings from `start` on, and how many siblings that takes: plain lines of a
 * label, a colon and a short value, three or more of them, most of whose labels name a property; page builders make
 * rows this way, of one block or of two. Between the name of a property and an amount the colon may be missing.
 * `undefined` where no such line begins there.
 */
export function plainFields(siblings: readonly FlowContent[], start: number, words: ChosenWords): PlainRun | undefined {
  const found: PlainField[] = [];
  let end = start;
  for (
    let entry = readField(siblings, end, words);
    entry !== undefined && found.length < most;
    entry = readField(siblings, end, words)
  ) {
    found.push(entry);
    end += entry.size;
  }
  if (found.length === 0) return undefined;
  const size = end - start;
  const why = found.length < fewest ? 'too-few' : recordRefusal(found, words);
  if (why !== undefined) return { fields: why, size };
  const fields = createNode('fields');
  fields.origin = 'recovered';
  fields.by = 'field-lines';
  fields.children = found.map(({ field }) => field);
  const placedFields = siblings[start]?.position ? placed(fields, siblings.slice(start, end)) : fields;
  return { fields: placedFields, size };
}

function recordRefusal(found: readonly PlainField[], words: ChosenWords): Refusal | undefined {
  const keys = new Set<string>();
  let named = 0;
  let unknown = 0;
  let isFirstSure = false;
  let isLastSure = false;
  for (const { key, text } of found) {
    const isNamed = namesProperty(key, words);
    isLastSure = isNamed || unitOf(text) !== undefined;
    if (keys.size === 0) isFirstSure = isLastSure;
    if (isNamed) named += 1;
    if (!isLastSure) unknown += 1;
    keys.add(key);
  }
  if (!isFirstSure || !isLastSure || keys.size < found.length || unknown * fewUnknown > found.length)
    return 'no-properties';
  if (named * 3 < found.length * 2 || areNumbered(found)) return 'no-properties';
  return isNoRecord(found, words) ? 'no-record' : undefined;
}

/** `Day 1`, `Week 2`: most of the lines without a colon are the number of a part, not an amount. */
function areNumbered(found: readonly PlainField[]): boolean {
  const plain = found.filter(({ isBare }) => isBare);
  return plain.filter(({ text }) => /\p{L}|%/u.test(text)).length * 2 < plain.length;
}

function readField(siblings: readonly FlowContent[], index: number, words: ChosenWords): PlainField | undefined {
  const node = siblings[index];
  if (node?.type !== 'paragraph' || !mayBePlainField(node) || hasLines(node)) return undefined;
  const text = textOfParagraph(node);
  if (text.length > longestLine) return undefined;
  const colon = colonIn(text);
  if (colon === -1) return readBare(node, text, words);
  if (colon === text.trimEnd().length - 1) return readBlocks(node, siblings[index + 1], text, words);
  const line = readPlainLine({ children: node.children, text }, words);
  return line && { key: line.key, text: line.text, field: fieldOf(line.label, line.value), size: 1 };
}

/** The name of a property directly followed by its amount, without a colon: `Total Time 50 minutes`. */
function readBare({ children }: Paragraph, text: string, words: ChosenWords): PlainField | undefined {
  const label = bare.exec(text)?.[1];
  const key = label === undefined || text.length > longestBare ? undefined : labelKey(label, words);
  if (label === undefined || key === undefined || !namesProperty(key, words)) return undefined;
  const start = label.length + 1;
  const value = text.slice(start).trim();
  if (!isShortValue(value) || isOfTwoColumns(value) || !isAmount(value)) return undefined;
  const field = fieldOf(slicePhrasing(children, 0, label.length), slicePhrasing(children, start, text.length));
  return { key, text: value, field, size: 1, isBare: true };
}

/** A number alone, or with what it counts; the meaning of its points does not matter. */
function isAmount(text: string): boolean {
  const bracket = text.endsWith(')') ? text.indexOf(' (') : -1;
  const own = bracket === -1 ? text : text.slice(0, bracket);
  if (/^\d{1,6}(?:\s?[-–]\s?\d{1,6})?$/.test(own)) return true;
  return pointings.some((language) => parseQuantity(own, { language }).length > 0);
}

/** A label alone, and its value in the next block. */
function readBlocks(
  label: Paragraph,
  next: FlowContent | undefined,
  name: string,
  words: ChosenWords,
): PlainField | undefined {
  const key = labelKey(name, words);
  if (key === undefined || next?.type !== 'paragraph' || hasLines(next)) return undefined;
  const text = textOfParagraph(next).trim();
  if (!isShortValue(text) || colonIn(text) !== -1) return undefined;
  return { key, text, field: fieldOf(label.children, next.children), size: 2 };
}
