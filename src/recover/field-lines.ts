import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { plainFields } from './plain-fields.ts';
import { type LabelledLine, readLabelledLine } from './reading/field.ts';
import { areFields, fieldRun, fieldsOf, hasBold, labelLines } from './reading/field-run.ts';
import { hasLines, joinLines } from './reading/lines.ts';
import { isNoRecord } from './reading/record.ts';
import { isShortValue } from './reading/short-value.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

/** Lines, or short paragraphs, that begin with a bold label and its colon are the fields of one record. */
export const fieldLines: Rule = {
  name: 'field-lines',
  looksAt: trait.bold | trait.label,
  apply(siblings, { words }) {
    let found = false;
    const made: FlowContent[] = [];
    for (let index = 0; index < siblings.length; ) {
      const plain = plainFields(siblings, index, words);
      if (plain) {
        found = true;
        made.push(plain.fields);
        index += plain.size;
        continue;
      }
      const run = shortRun(siblings, index, words);
      const end = index + Math.max(1, run.length);
      const nodes = siblings.slice(index, end);
      const fields =
        run.length > 1
          ? isRecord(run, words) && [fieldsOf('field-lines', run)]
          : nodes.flatMap((node) => linesOf(node, words));
      if (fields && fields.length > 0) found = true;
      for (const node of fields && fields.length > 0 ? fields : nodes) made.push(node);
      index = end;
    }
    return found ? made : siblings;
  },
};

function linesOf(node: FlowContent, words: ChosenWords): FlowContent[] {
  if (node.type !== 'paragraph' || !hasBold(node) || !hasLines(node)) return [];
  const run = fieldRun(node, words);
  if (!run || !isRecord(run.fields, words)) return [];
  const fields = fieldsOf('field-lines', run.fields);
  const before = run.before.length > 0 ? [joinLines(run.before)] : [];
  const after = run.after.length > 0 ? [joinLines(run.after)] : [];
  return [...before, fields, ...after];
}

const longestProse = 160;

/** Labels of one thing, and no lead-ins of as many paragraphs. */
function isRecord(lines: readonly LabelledLine[], words: ChosenWords): boolean {
  const long = lines.filter(({ text }) => text.length > longestProse && /\p{L}{3}[.!?]\s/u.test(text)).length;
  return areFields(lines) && !isNoRecord(lines, words) && long * 2 < lines.length;
}

/** Neighbours of one line each that may be fields; a paragraph that goes on in sentences has a lead-in, not a label. */
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
