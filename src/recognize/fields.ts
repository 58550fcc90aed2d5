import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { fieldOf, labelKey, readLabelledLine } from '../recover/reading/field.ts';
import { readPlainLine } from '../recover/reading/plain-line.ts';
import {
  areAddresses,
  areProperties,
  areUnknown,
  type Entry,
  isNoRecord,
  namesProperty,
} from '../recover/reading/record.ts';
import { isShortValue } from '../recover/reading/short-value.ts';
import { toText } from '../tree/text.ts';
import type { DescriptionList, Field, FlowContent, List, ListItem } from '../tree/types.ts';
import { isAboutPeople, isPersonName } from './no-terms.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';
import { titlesOf } from './title.ts';
import { type WordedContext, wordsAt } from './words.ts';

/** Labelled values: description lists of facts, and lists whose items are all a label, a colon and a short value. */
export const fields = defineRecognizer({
  name: 'fields',
  nodeTypes: ['list', 'descriptionList'],
  recognize(siblings, context: WordedContext) {
    const { parent, recover } = context;
    const words = wordsAt(context);
    const proposals: Proposal[] = [];
    const mayBeItems = recover && parent.type !== 'listItem';
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      let found: Proposal | undefined;
      if (node.type === 'descriptionList')
        found = definedFields(node, index, titlesOf(siblings, index, context), words);
      else if (node.type === 'list' && mayBeItems) found = itemFields(node, index, words);
      if (found) proposals.push(found);
    }
    return proposals;
  },
});

const fewestTerms = 2;
const fewestItems = 3;

/** A description list whose terms each have one short value. */
function definedFields(
  list: DescriptionList,
  start: number,
  titles: readonly string[],
  words: ChosenWords,
): Proposal | undefined {
  if (list.children.length < 2 * fewestTerms) return undefined;
  const fields: Field[] = [];
  const keys = new Set<string>();
  const entries: Entry[] = [];
  for (let index = 0; index < list.children.length; index += 2) {
    const [term, definition] = list.children.slice(index, index + 2);
    if (term?.type !== 'term' || definition?.type !== 'definition') return undefined;
    const key = labelKey(toText(term), words);
    if (key === undefined || keys.has(key) || !isShortValue(toText(definition).trim())) return undefined;
    keys.add(key);
    entries.push({ key, text: toText(definition).trim() });
    fields.push(fieldOf(term.children, definition.children));
  }
  if (fields.length < fewestTerms || isNoRecord(entries, words)) return undefined;
  // Several things, each with what it is: countries and capitals, words and their translations.
  if (areUnknown(entries, words) || areAddresses(entries)) return undefined;
  if (
    list.children.every((part) => part.type !== 'term' || isPersonName(toText(part).trim())) &&
    !entries.some(({ key }) => namesProperty(key, words))
  )
    return undefined;
  if (titles.some((title) => isAboutPeople(title, words)) && !entries.some(({ key }) => namesProperty(key, words)))
    return undefined;
  return propose(list, start, fields, 0.8, [`terms with a short value: ${fields.length}`]);
}

/** A list whose items all are a label, a colon and a short value; lists made by recovery stay lists. */
function itemFields(list: List, start: number, words: ChosenWords): Proposal | undefined {
  if (list.ordered || list.origin !== undefined || list.children.length < fewestItems) return undefined;
  const entries: Entry[] = [];
  const found: Field[] = [];
  for (const item of list.children) {
    const line = readItem(item, words);
    if (!line) return undefined;
    entries.push({ key: line.key, text: line.text });
    found.push(line.field);
  }
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return undefined;
  if (isNoRecord(entries, words) || !areProperties(entries, words)) return undefined;
  return propose(list, start, found, 0.8, [`items with a label and a short value: ${found.length}`]);
}

function readItem(
  { children, identifier, checked }: ListItem,
  words: ChosenWords,
): (Entry & { field: Field }) | undefined {
  const first = children[0];
  if (first?.type !== 'paragraph' || children.length > 1 || identifier !== undefined || checked !== undefined)
    return undefined;
  const bold = readLabelledLine(first, words);
  const line =
    bold && isShortValue(bold.text) ? bold : readPlainLine({ children: first.children, text: toText(first) }, words);
  return line && { key: line.key, text: line.text, field: fieldOf(line.label, line.value) };
}

function propose(node: FlowContent, start: number, children: Field[], score: number, signals: string[]): Proposal {
  const position = node.position && { position: node.position };
  return { start, end: start + 1, node: { type: 'fields', children, ...position }, score, signals };
}
