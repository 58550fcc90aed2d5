import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { FlowContent, PhrasingContent } from '../tree/types.ts';
import { isBlank } from '../values/blanks.ts';
import { type LabelledLine, labelKey, wordCount } from './reading/field.ts';
import { fieldsOf } from './reading/field-run.ts';
import { hasLines, type Line, shownLines, textOf } from './reading/lines.ts';
import { slicePhrasing } from './reading/phrase.ts';
import { isNoRecord, namesProperty } from './reading/record.ts';
import { isOfTwoColumns, isShortValue } from './reading/short-value.ts';
import { isCapital } from './reading/signs.ts';

const fewest = 3;
const mostWords = 3;
/** Longer runs are read in parts. */
const most = 50;

/** Fields, and the number of siblings they are made of. */
interface BareRun {
  fields: FlowContent;
  size: number;
}

/**
 * Returns the fields made of the siblings from `start` on, or of the lines of one block: three or more that begin with
 * a name in bold type, followed without a colon by a short value, where most of the names are those of properties.
 */
export function bareFields(siblings: readonly FlowContent[], start: number, words: ChosenWords): BareRun | undefined {
  const first = siblings[start];
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return undefined;
  if (hasLines(first)) {
    const lines = shownLines(first).filter(({ children }) => children.length > 0);
    const read = lines.flatMap((line) => readLine(line, words) ?? []);
    return read.length === lines.length && isRecord(read, words)
      ? { fields: fieldsOf('field-lines', read), size: 1 }
      : undefined;
  }
  const read: LabelledLine[] = [];
  for (let index = start; index < siblings.length && read.length < most; index += 1) {
    const node = siblings[index];
    const line = node?.type === 'paragraph' && !hasLines(node) ? readLine(node, words) : undefined;
    if (line === undefined) break;
    read.push(line);
  }
  return isRecord(read, words) ? { fields: fieldsOf('field-lines', read), size: read.length } : undefined;
}

function isRecord(lines: readonly LabelledLine[], words: ChosenWords): boolean {
  const named = lines.filter(({ key }) => namesProperty(key, words)).length;
  if (lines.length < fewest || named * 3 < lines.length * 2) return false;
  return new Set(lines.map(({ key }) => key)).size === lines.length && !isNoRecord(lines, words);
}

/** Text that begins in lower case is the rest of a sentence. */
const beginsValue = /^\s{1,4}(?=[\p{Lu}\p{Lo}\p{N}$€£¥+~≈<>≤≥(])/u;

function readLine({ children }: Pick<Line, 'children'>, words: ChosenWords): LabelledLine | undefined {
  const [label, ...rest] = children;
  if (label?.type !== 'strong' || rest.length === 0) return undefined;
  const name = textOf([label]);
  const behind = textOf(rest as PhrasingContent[]);
  const value = isBlank(name.charCodeAt(name.length - 1)) ? ` ${behind.trimStart()}` : behind;
  const text = behind.trim();
  if (
    !(isCapital(name.charCodeAt(0)) || /^\p{Lu}|^\p{Lo}/u.test(name)) ||
    !beginsValue.test(value) ||
    !isShortValue(text) ||
    isOfTwoColumns(text)
  )
    return undefined;
  const key = labelKey(name.trimEnd(), words);
  if (key === undefined || wordCount(key) > mostWords || /[:：]\s*$/.test(name)) return undefined;
  const start = behind.length - behind.trimStart().length;
  return { key, label: [label], value: slicePhrasing(rest, start, behind.length), text };
}
