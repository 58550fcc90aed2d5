import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import type { LabelledLine } from './reading/field.ts';
import { fieldsOf } from './reading/field-run.ts';
import { joinLines, type Line, shownLines } from './reading/lines.ts';
import { readPlainLine } from './reading/plain-line.ts';
import { isNoRecord, namesProperty, unitOf } from './reading/record.ts';

/** Why plain lines of one paragraph are not fields, for the reasons in `plainRefusals`. */
type Refusal = 'too-few' | 'no-properties' | 'no-record';

const fewest = 3;

/**
 * Returns the blocks made of a paragraph whose lines, except a first one that may name them, are a label in plain type,
 * a colon and a short value, where at least half of the labels name properties. `undefined` for other lines.
 */
export function plainLines(paragraph: Paragraph, words: ChosenWords): FlowContent[] | Refusal | undefined {
  const lines = shownLines(paragraph).filter(({ children }) => children.length > 0);
  if (lines.length < fewest || lines.some(({ after }, index) => index > 0 && after !== 'break')) return undefined;
  const first = readPlainLine(lines[0] as Line, words);
  const fields: LabelledLine[] = [];
  for (const line of first ? lines : lines.slice(1)) {
    const field = readPlainLine(line, words);
    if (field === undefined) return undefined;
    fields.push(field);
  }
  const why = fields.length < fewest ? 'too-few' : recordRefusal(fields, words);
  if (why !== undefined) return why;
  const before = first ? [] : [joinLines(lines.slice(0, 1))];
  return [...before, fieldsOf('field-lines', fields)];
}

function recordRefusal(fields: readonly LabelledLine[], words: ChosenWords): Refusal | undefined {
  const named = fields.filter(({ key }) => namesProperty(key, words));
  const [first] = fields;
  const isFirstSure = first !== undefined && (first === named[0] || unitOf(first.text) !== undefined);
  const keys = new Set(fields.map(({ key }) => key));
  if (!isFirstSure || named.length < 2 || named.length * 2 < fields.length || keys.size < fields.length)
    return 'no-properties';
  return isNoRecord(fields, words) ? 'no-record' : undefined;
}
