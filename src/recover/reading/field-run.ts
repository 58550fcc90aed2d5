import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { placed } from '../../positions/join.ts';
import { createNode } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import type { Fields, Paragraph, RecoverRule } from '../../tree/types.ts';
import { asks } from '../../values/asks.ts';
import { fieldOf, type LabelledLine, readLabelledLine, wordCount } from './field.ts';
import { asOneLine, type Line, splitLines } from './lines.ts';

/** Lines that are fields in a row, and the lines around them. */
export interface FieldRun {
  before: Line[];
  fields: LabelledLine[];
  after: Line[];
}

/** Returns the labelled lines of a paragraph, where two or more of them are in a row and no other follows. */
export function fieldRun(paragraph: Paragraph, words: ChosenWords): FieldRun | undefined {
  const lines = labelLines(paragraph, words);
  if (lines.length < 2) return undefined;
  const read = lines.map((line) => readLabelledLine(line, words));
  let start = 0;
  while (start < read.length && !(read[start] && read[start + 1])) start += 1;
  const fields: LabelledLine[] = [];
  let end = start;
  for (let field = read[end]; field !== undefined; field = read[end]) {
    fields.push(field);
    end += 1;
  }
  if (fields.length === 0 || read.some((line, index) => index > end && line !== undefined)) return undefined;
  // An empty label before more lines heads them.
  if (!areFields(fields) || (lastOf(fields)?.text === '' && end < lines.length)) return undefined;
  return { before: lines.slice(0, start), fields, after: lines.slice(end) };
}

/**
 * Returns the lines of a paragraph; a line feed of the source before text that is not a label only wraps the source.
 */
export function labelLines(paragraph: Paragraph, words: ChosenWords): Line[] {
  const lines = splitLines(paragraph).filter(({ children }) => children.length > 0);
  const shown: Line[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && goesOn(lines[end] as Line, words)) end += 1;
    shown.push(end === start + 1 ? (lines[start] as Line) : asOneLine(lines.slice(start, end)));
    start = end;
  }
  return shown;
}

function goesOn(line: Line, words: ChosenWords): boolean {
  return line.after === 'line-feed' && !readLabelledLine(line, words);
}

const mostWords = 5;
/** One in so many lines may be empty or a question. */
const few = 4;

/**
 * Tells whether labelled lines are fields: each name once, most of them short, few values empty except the last, and
 * few questions. In a dialogue the same names occur again and again, with questions.
 */
export function areFields(lines: readonly LabelledLine[]): boolean {
  const keys = new Set<string>();
  let empty = 0;
  let asked = 0;
  let short = 0;
  for (const { key, text } of lines) {
    if (keys.has(key)) return false;
    keys.add(key);
    if (text === '' && keys.size < lines.length) empty += 1;
    if (asks(text)) asked += 1;
    if (wordCount(key) <= mostWords) short += 1;
  }
  return empty * few <= lines.length && asked * few <= lines.length && short * 2 >= lines.length;
}

/** Returns the `fields` node of some labelled lines. */
export function fieldsOf(by: RecoverRule, lines: readonly LabelledLine[]): Fields {
  const children = lines.map(({ label, value }) => fieldOf(label, value));
  const fields = createNode('fields');
  fields.origin = 'recovered';
  fields.by = by;
  fields.children = children;
  if (!lines[0]?.label[0]?.position) return fields;
  return placed(
    fields,
    lines.flatMap(({ label, value }) => [...label, ...value]),
  );
}
