import { hasBold } from '../blocks/bold.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { lastOf } from '../tree/last.ts';
import type { Fields, List, ListItem, Paragraph } from '../tree/types.ts';
import { type FieldRun, fieldRun, fieldsOf } from './reading/field-run.ts';
import { hasLines, joinLines } from './reading/lines.ts';
import { replaceEach } from './replace.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'single-item': 'It has only one item.',
  'no-fields': 'The last lines of its last item are not fields.',
  'all-fields': 'Its last item consists only of fields.',
  'fields-in-others': 'Other items have fields as well, so that each is a record.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/** Fields at the end of the last item of a list, and of no other, belong below the list. */
export const trailingFields: Rule<Refusal> = {
  name: 'trailing-fields',
  traits: trait.list,
  refusals,
  apply: (siblings, { words }, refuse) =>
    replaceEach(siblings, (node) => {
      if (node.type !== 'list') return undefined;
      const last = lastOf(node.children);
      const end = lastLines(last);
      if (last === undefined || end === undefined) return undefined;
      const fields = takeFields(node, last, end, words);
      if (typeof fields !== 'string') return [node, fields];
      refuse?.(node, fields);
      return undefined;
    }),
};

/** Removes the fields from the end of the list. */
function takeFields(list: List, last: ListItem, end: Paragraph, words: ChosenWords): Fields | Refusal {
  if (list.children.length < 2) return 'single-item';
  const run = endingRun(end, words);
  if (run === undefined) return 'no-fields';
  // The item must have other content: a list of records has fields in each item.
  if (run.before.length === 0 && last.children.length === 1) return 'all-fields';
  if (list.children.slice(0, -1).some((item) => hasRun(item, words))) return 'fields-in-others';
  last.children = [...last.children.slice(0, -1), ...(run.before.length > 0 ? [restOf(end, run)] : [])];
  return fieldsOf('trailing-fields', run.fields);
}

function restOf(paragraph: Paragraph, { before }: FieldRun): Paragraph {
  const { position: _, ...rest } = paragraph;
  return { ...rest, ...joinLines(before) };
}

function lastLines(item: ListItem | undefined): Paragraph | undefined {
  const last = item && lastOf(item.children);
  return last?.type === 'paragraph' && hasBold(last) && hasLines(last) ? last : undefined;
}

function endingRun(paragraph: Paragraph, words: ChosenWords): FieldRun | undefined {
  const run = fieldRun(paragraph, words);
  return run && run.after.length === 0 ? run : undefined;
}

function hasRun(item: ListItem, words: ChosenWords): boolean {
  return item.children.some(
    (node) => node.type === 'paragraph' && hasBold(node) && hasLines(node) && fieldRun(node, words) !== undefined,
  );
}
