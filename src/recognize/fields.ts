import { isShortValue } from '../recover/field-lines.ts';
import { fieldOf, labelKey, readLabelledLine } from '../recover/reading/field.ts';
import { slicePhrasing } from '../recover/reading/phrase.ts';
import { toText } from '../tree/text.ts';
import type { DescriptionList, Field, FlowContent, List, ListItem } from '../tree/types.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';

/** Labelled values: description lists of facts, and lists whose items are all a label, a colon and a short value. */
export const fields = defineRecognizer({
  name: 'fields',
  looksAt: ['list', 'descriptionList'],
  recognize(siblings, { parent, flattened }) {
    return siblings.flatMap((node, index): Proposal[] => {
      if (node.type === 'descriptionList') return definedFields(node, index);
      if (node.type !== 'list' || flattened === false || parent.type === 'listItem') return [];
      return itemFields(node, index);
    });
  },
});

const fewestTerms = 2;
const fewestItems = 3;

/** A description list whose terms each have one short value. */
function definedFields(list: DescriptionList, start: number): Proposal[] {
  const fields: Field[] = [];
  const keys = new Set<string>();
  for (let index = 0; index < list.children.length; index += 2) {
    const [term, definition] = list.children.slice(index, index + 2);
    if (term?.type !== 'term' || definition?.type !== 'definition') return [];
    const key = labelKey(toText(term));
    if (key === undefined || keys.has(key) || !isShortValue(toText(definition).trim())) return [];
    keys.add(key);
    fields.push(fieldOf(term.children, definition.children));
  }
  if (fields.length < fewestTerms) return [];
  return [propose(list, start, fields, 0.8, [`terms with a short value: ${fields.length}`])];
}

/** A list whose items all are a label, a colon and a short value; what recovery made is a list on purpose. */
function itemFields(list: List, start: number): Proposal[] {
  if (list.ordered || list.origin !== undefined || list.children.length < fewestItems) return [];
  const found: Field[] = [];
  const keys = new Set<string>();
  for (const item of list.children) {
    const line = readItem(item);
    if (!line || keys.has(line.key)) return [];
    keys.add(line.key);
    found.push(line.field);
  }
  return [propose(list, start, found, 0.8, [`items with a label and a short value: ${found.length}`])];
}

const longestLabel = 40;
const mostWords = 5;

function readItem({
  children: [first, second],
  identifier,
  checked,
}: ListItem): { key: string; field: Field } | undefined {
  if (first?.type !== 'paragraph' || second || identifier !== undefined || checked !== undefined) return undefined;
  const bold = readLabelledLine(first);
  if (bold) return isShortValue(bold.text) ? { key: bold.key, field: fieldOf(bold.label, bold.value) } : undefined;
  if (first.children[0]?.type !== 'text') return undefined;
  const colon = first.children[0].value.slice(0, longestLabel).search(/[:：]/);
  const text = toText(first);
  const key = labelKey(text.slice(0, colon + 1));
  const value = text.slice(colon + 1);
  if (key === undefined || key.split(' ').length > mostWords || !/^\s/.test(value) || !isShortValue(value.trim()))
    return undefined;
  const start = colon + 1 + value.length - value.trimStart().length;
  return {
    key,
    field: fieldOf(slicePhrasing(first.children, 0, colon + 1), slicePhrasing(first.children, start, text.length)),
  };
}

function propose(node: FlowContent, start: number, children: Field[], score: number, signals: string[]): Proposal {
  const position = node.position && { position: node.position };
  return { start, end: start + 1, node: { type: 'fields', children, ...position }, score, signals };
}
