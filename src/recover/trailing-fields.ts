import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { lastOf } from '../tree/last.ts';
import type { Fields, List, ListItem, Paragraph } from '../tree/types.ts';
import { type FieldRun, fieldRun, fieldsOf, hasBold } from './reading/field-run.ts';
import { hasLines, joinLines } from './reading/lines.ts';
import { replaceEach } from './replace.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

/** Fields at the end of the last item of a list, and of no other, were meant to stand below the list. */
export const trailingFields: Rule = {
  name: 'trailing-fields',
  looksAt: trait.list,
  apply: (siblings, { words }) =>
    replaceEach(siblings, (node) => {
      const fields = node.type === 'list' ? takeFields(node, words) : undefined;
      return fields && [node, fields];
    }),
};

/** Takes the fields off the end of the list. */
function takeFields(list: List, words: ChosenWords): Fields | undefined {
  const last = lastOf(list.children);
  const end = lastLines(last);
  if (!last || !end || list.children.length < 2) return undefined;
  const run = endingRun(end, words);
  // The item must say something of its own: a list of records has fields in each item.
  if (!run || (run.before.length === 0 && last.children.length === 1)) return undefined;
  if (list.children.slice(0, -1).some((item) => hasRun(item, words))) return undefined;
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
