import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { hasWordAt, type WordTable, wordTable } from '../../lexicon/lookup.ts';
import { sliceText, trimTextStart } from '../../positions/slice-text.ts';
import { arrayOf, createParent } from '../../tree/create.ts';
import { onOneLine } from '../../tree/line.ts';
import type { Field, FieldValue, Label, PhrasingContent } from '../../tree/types.ts';
import { endsInColon, withoutColon } from '../../values/colon.ts';
import { isDigit } from '../../values/digit.ts';
import { hasUnspaced } from '../../values/east-asian.ts';
import { isAsciiLetter } from '../../values/letters.ts';
import { type Line, textOf } from './lines.ts';
import { sign, signsIn } from './signs.ts';

/** A line of a label, mostly in bold type, and its value. */
export interface LabelledLine {
  /** The label in a form for comparison. */
  key: string;
  label: PhrasingContent[];
  value: PhrasingContent[];
  /** The text of the value. */
  text: string;
}

/**
 * Words that are not names of fields: remarks and labels of a question and its answer as a whole, verbs of speech at
 * the end, words for a part before its number.
 */
interface NoNames {
  remarks: ReadonlySet<string>;
  speech: WordTable;
  parts: ReadonlySet<string>;
}

const noNamesIn = madeOf((words): NoNames => {
  const remarks = [...words.remarkLabels, ...words.remarkWords, ...words.questionLabels, ...words.answerLabels];
  return {
    remarks: new Set(remarks.map((label) => plain(label))),
    speech: wordTable(words.speechWords),
    parts: new Set(words.partWords),
  };
});

const longestLabel = 100;
const mostWords = 12;
const mostUnspaced = 16;

// A name begins with a letter and contains no sentence, quotation or address.
const firstLetter = /^\p{L}/u;
const noName = /[.!?…;]\s|[!?…;,。！？；،؟]$|[:：|"“”„«»<>=]|https?|www\./;

/** Returns the label of a text that ends in a colon, without it and in lower case, if it may name a field. */
export function labelKey(text: string, words: ChosenWords): string | undefined {
  if (text.length > longestLabel) return undefined;
  const bare = withoutColon(text.trimStart());
  const { signs } = signsIn(bare);
  // Most names are letters, digits and spaces, and can be wrong only as addresses.
  const isPlain = (signs & ~sign.digit) === 0;
  if (
    !(isAsciiLetter(bare.charCodeAt(0)) || (bare.charCodeAt(0) > 0x7f && firstLetter.test(bare))) ||
    (isPlain ? bare.includes('http') : noName.test(bare))
  )
    return undefined;
  const lower = bare.toLowerCase();
  const key = isPlain && !lower.includes('  ') ? lower : plain(lower);
  const count = wordCount(key);
  const { remarks, speech, parts } = noNamesIn(words);
  if (count > mostWords || remarks.has(key)) return undefined;
  if (hasWordAt(speech, key, key.lastIndexOf(' ') + 1, key.length)) return undefined;
  if (bare.length > mostUnspaced && (signs & sign.foreign) !== 0 && hasUnspaced(bare)) return undefined;
  if ((signs & sign.digit) !== 0 && /^\p{L}{0,3}\d{1,4}$/u.test(key)) return undefined;
  return count === 2 && isNumberedPart(key, parts) ? undefined : key;
}

/** Tells how many words a key has. */
export function wordCount(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Tells whether two words are the number of a part, such as `step 2`. */
function isNumberedPart(key: string, parts: ReadonlySet<string>): boolean {
  const space = key.indexOf(' ');
  return parts.has(key.slice(0, space)) && /^(?:\d{1,3}|[a-zivx]{1,3})$/.test(key.slice(space + 1));
}

/** One space between words, and no sign at the end. */
function plain(lower: string): string {
  const line = onOneLine(lower);
  return line.endsWith('.') || line.endsWith('*') ? line.slice(0, -1) : line;
}

const colon = /^\s{0,3}[:：]/;

/** Reads a line that begins with a bold label and its colon, which may be within the bold text or after it. */
export function readLabelledLine({ children }: Pick<Line, 'children'>, words: ChosenWords): LabelledLine | undefined {
  if (children[0]?.type !== 'strong') return undefined;
  let end = 1;
  while (children[end]?.type === 'strong') end += 1;
  const label = children.slice(0, end);
  const bold = textOf(label);
  if (bold.length > longestLabel) return undefined;
  const next = children[end];
  const isWithin = endsInColon(bold);
  let value: readonly PhrasingContent[];
  if (isWithin) {
    if (next?.type === 'text' && goesOn(next.value) && /\d\s?[:：]\s*$/.test(bold)) return undefined;
    value = children.slice(end);
  } else {
    const mark = next?.type === 'text' ? colon.exec(next.value)?.[0] : undefined;
    if (mark === undefined || next?.type !== 'text') return undefined;
    const rest = sliceText(next, mark.length);
    // `John 3:16` and `http://` have no space after the colon.
    if (rest.value !== '' && !/^\s/.test(rest.value) && !mark.endsWith('：')) return undefined;
    label.push(sliceText(next, 0, mark.length));
    value = [rest, ...children.slice(end + 1)];
  }
  const key = labelKey(isWithin ? bold : `${bold}:`, words);
  if (key === undefined) return undefined;
  const said = trimStart(value);
  return { key, label, value: said, text: textOf(said).trim() };
}

/** A digit or two slashes after a colon are the rest of a time or an address. */
function goesOn(text: string): boolean {
  return isDigit(text.charCodeAt(0)) || text.startsWith('//');
}

/** Removes white space at the start, and texts that are empty without it. */
function trimStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  let from = 0;
  for (let first = children[0]; first?.type === 'text'; first = children[from]) {
    const text = trimTextStart(first);
    from += 1;
    if (text.value !== '') return [text, ...children.slice(from)];
  }
  return children.slice(from);
}

/** Returns the field of a label and its value. */
export function fieldOf(label: Label['children'], value: FieldValue['children']): Field {
  return createParent('field', arrayOf(createParent('label', label), createParent('value', value)));
}
