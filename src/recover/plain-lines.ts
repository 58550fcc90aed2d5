import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { type LabelledLine, labelKey } from './reading/field.ts';
import { fieldsOf } from './reading/field-run.ts';
import { joinLines, type Line, shownLines } from './reading/lines.ts';
import { slicePhrasing } from './reading/phrase.ts';
import { isNoRecord, namesProperty, unitOf } from './reading/record.ts';
import { isShortValue } from './reading/short-value.ts';

/** Why plain lines of one paragraph are no fields; their sentences stand with those of neighbours. */
type Refusal = 'too-few' | 'no-properties' | 'no-record';

const fewest = 3;
const longestLabel = 40;
const mostWords = 5;

/**
 * Returns what a paragraph is whose lines, all but a first one that may name them, are a label in plain type, a colon
 * and a short value, where at least half of the labels name properties. Nothing where its lines are not so.
 */
export function plainLines(paragraph: Paragraph, words: ChosenWords): FlowContent[] | Refusal | undefined {
  const lines = shownLines(paragraph).filter(({ children }) => children.length > 0);
  if (lines.length < fewest || lines.some(({ after }, index) => index > 0 && after !== 'break')) return undefined;
  const first = readLine(lines[0] as Line, words);
  const fields: LabelledLine[] = [];
  for (const line of first ? lines : lines.slice(1)) {
    const field = readLine(line, words);
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

function readLine({ children, text }: Line, words: ChosenWords): LabelledLine | undefined {
  const [lead] = children;
  if (lead?.type !== 'text') return undefined;
  const end = lead.value.slice(0, longestLabel).search(/[:：]/) + 1;
  const key = end === 0 ? undefined : labelKey(text.slice(0, end), words);
  if (key === undefined || key.split(' ').length > mostWords) return undefined;
  const value = text.slice(end).trimStart();
  const start = text.length - value.length;
  if ((start === end && text.charAt(end - 1) !== '：') || !isShortValue(withoutQuotes(value))) return undefined;
  const label = slicePhrasing(children, 0, end);
  return { key, label, value: slicePhrasing(children, start, text.length), text: value };
}

/** A name in quotation marks is short; in others, a value quotes what somebody says. */
const quotedName = /^(?:“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|「[^「」]+」|《[^《》]+》)$/;

function withoutQuotes(value: string): string {
  return quotedName.test(value) ? value.slice(1, -1) : value;
}
