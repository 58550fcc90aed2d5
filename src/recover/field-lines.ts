import { hasBold } from '../blocks/bold.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { bareFields } from './bare-fields.ts';
import { plainFields, plainRefusals } from './plain-fields.ts';
import { plainLines } from './plain-lines.ts';
import { type LabelledLine, readLabelledLine } from './reading/field.ts';
import { areFields, fieldRun, fieldsOf, labelLines } from './reading/field-run.ts';
import { lineFields } from './reading/line-fields.ts';
import { hasLines, joinLines } from './reading/lines.ts';
import { areUnknown, isNoRecord } from './reading/record.ts';
import { isShortValue } from './reading/short-value.ts';
import type { Refusals, Refuse, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  ...plainRefusals,
  'single-field': 'It is a single short paragraph with a label, without such neighbours.',
  'unlike-fields': 'A label occurs twice, or too many labels are long, or too many values are empty or questions.',
  'lead-ins': 'Its labels lead into passages of text.',
  'no-run': 'Its lines with labels are not one run of two or more possible fields.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Lines, or short paragraphs, that begin with a bold label and its colon are the fields of one record; so are three or
 * more such labels with short values in one line, and lines in plain type whose labels name properties.
 */
export const fieldLines: Rule<Refusal> = {
  name: 'field-lines',
  traits: trait.bold | trait.label,
  refusals,
  apply(siblings, { words }, refuse) {
    let found = false;
    const made: FlowContent[] = [];
    /** The index up to which plain lines have been refused together. */
    let refused = 0;
    for (let index = 0; index < siblings.length; ) {
      const plain = plainFields(siblings, index, words);
      if (plain && typeof plain.fields !== 'string') {
        found = true;
        made.push(plain.fields);
        index += plain.size;
        continue;
      }
      if (refuse && plain && typeof plain.fields === 'string' && index >= refused) {
        refused = index + plain.size;
        for (const node of siblings.slice(index, refused)) refuse(node, plain.fields);
      }
      const bare = bareFields(siblings, index, words);
      if (bare) {
        found = true;
        made.push(bare.fields);
        index += bare.size;
        continue;
      }
      const line = fieldsOfLine(siblings[index], words);
      if (line) {
        found = true;
        made.push(line);
        index += 1;
        continue;
      }
      const run = shortRun(siblings, index, words);
      const end = index + Math.max(1, run.length);
      const nodes = siblings.slice(index, end);
      const fields =
        run.length > 1 ? fieldsOfRun(run, words) : nodes.flatMap((node) => linesOf(node, run, words, refuse));
      if (typeof fields === 'string' && refuse) for (const node of nodes) refuse(node, fields);
      const isFound = typeof fields !== 'string' && fields.length > 0;
      if (isFound) found = true;
      for (const node of isFound ? fields : nodes) made.push(node);
      index = end;
    }
    return found ? made : siblings;
  },
};

/** Returns the fields in one line of several labels. */
function fieldsOfLine(node: FlowContent | undefined, words: ChosenWords): FlowContent | undefined {
  if (node?.type !== 'paragraph' || node.children[0]?.type !== 'strong' || hasLines(node)) return undefined;
  const fields = lineFields(node, words);
  return fields && recordRefusal(fields, words) === undefined ? fieldsOf('field-lines', fields) : undefined;
}

function fieldsOfRun(run: readonly LabelledLine[], words: ChosenWords): FlowContent[] | Refusal {
  return recordRefusal(run, words) ?? [fieldsOf('field-lines', run)];
}

/** Returns the blocks that replace one block by its lines, or none where it stays as it is. */
function linesOf(
  node: FlowContent,
  short: readonly LabelledLine[],
  words: ChosenWords,
  refuse: Refuse<Refusal> | undefined,
): FlowContent[] {
  if (short.length > 0) refuse?.(node, 'single-field');
  if (node.type !== 'paragraph' || !hasLines(node)) return [];
  const plain = plainLines(node, words);
  if (Array.isArray(plain)) return plain;
  if (plain !== undefined) refuse?.(node, plain);
  if (!hasBold(node)) return [];
  const run = fieldRun(node, words);
  const why = run === undefined ? 'no-run' : recordRefusal(run.fields, words);
  if (run === undefined || why !== undefined) {
    if (why !== undefined) refuse?.(node, why);
    return [];
  }
  const fields = fieldsOf('field-lines', run.fields);
  const before = run.before.length > 0 ? [joinLines(run.before)] : [];
  const after = run.after.length > 0 ? [joinLines(run.after)] : [];
  return [...before, fields, ...after];
}

const longestProse = 160;

/** Returns why labelled lines are not fields of one thing: some are lead-ins of as many paragraphs. */
function recordRefusal(lines: readonly LabelledLine[], words: ChosenWords): Refusal | undefined {
  if (!areFields(lines)) return 'unlike-fields';
  if (isNoRecord(lines, words)) return 'no-record';
  const long = lines.filter(({ text }) => text.length > longestProse && /\p{L}{3}[.!?]\s/u.test(text)).length;
  if (long * 2 >= lines.length) return 'lead-ins';
  return areUnknown(lines, words) ? 'no-record' : undefined;
}

/** Siblings of one line each that may be fields; a paragraph that continues in sentences has a lead-in, not a label. */
function shortRun(siblings: readonly FlowContent[], start: number, words: ChosenWords): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (let index = start; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') break;
    const line = shortField(node, words);
    if (!line) break;
    lines.push(line);
  }
  return lines;
}

function shortField(paragraph: Paragraph, words: ChosenWords): LabelledLine | undefined {
  const lines = hasLines(paragraph) ? labelLines(paragraph, words) : [paragraph];
  const line = lines.length === 1 && lines[0] ? readLabelledLine(lines[0], words) : undefined;
  return line && isShortValue(line.text) ? line : undefined;
}
