import { answerLabels, questionLabels } from '../../lexicon/faq-labels.ts';
import { remarkLabels } from '../../lexicon/field-labels.ts';
import { partWords, remarkWords, speechWords } from '../../lexicon/labels.ts';
import { sliceText, trimTextStart } from '../../structure/slice-text.ts';
import { toText } from '../../tree/text.ts';
import type { Field, FieldValue, Label, PhrasingContent } from '../../tree/types.ts';
import type { Line } from './lines.ts';

/** A line that gives something a name in bold type and says what it is. */
export interface LabelledLine {
  /** The label as two lines can be compared by it. */
  key: string;
  label: PhrasingContent[];
  value: PhrasingContent[];
  /** The text of the value. */
  text: string;
}

const remarks = new Set(
  [...Object.values(remarkLabels).flat(), ...remarkWords, ...questionLabels, ...answerLabels].map(plain),
);
const parts = new Set(partWords);
const speech = new Set(speechWords);

const longestLabel = 100;
const mostWords = 12;
const mostUnspaced = 16;

// A name begins with a letter and holds no sentence, quotation or address.
const firstLetter = /^(?:[A-Za-z]|\p{L})/u;
const noName = /[.!?…;]\s|[!?…;,。！？；،؟]$|[:：|"“”„«»<>=]|https?|www\./;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Returns the label of a text that ends in a colon without it, lower case, if it may name a field. */
export function labelKey(text: string): string | undefined {
  if (text.length > longestLabel) return undefined;
  const label = text.trim();
  const bare = label.endsWith(':') || label.endsWith('：') ? label.slice(0, -1).trimEnd() : label;
  if (!firstLetter.test(bare) || noName.test(bare)) return undefined;
  const key = plain(bare);
  const words = key.split(' ');
  if (words.length > mostWords || (bare.length > mostUnspaced && unspaced.test(bare))) return undefined;
  const [first = '', second = ''] = words;
  if (remarks.has(key) || speech.has(words.at(-1) ?? '')) return undefined;
  if (/\d$/.test(key) && /^\p{L}{0,3}\d{1,4}$/u.test(key)) return undefined;
  if (words.length === 2 && parts.has(first) && /^(?:\d{1,3}|[a-zivx]{1,3})$/.test(second)) return undefined;
  return key;
}

/** Lower case, one space between words, and no sign at the end. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[.*]$/, '');
}

const colon = /^\s{0,3}[:：]/;

/** Reads a line that begins with a bold label and its colon, which may stand within the bold text or behind it. */
export function readLabelledLine({ children }: Pick<Line, 'children'>): LabelledLine | undefined {
  if (children[0]?.type !== 'strong') return undefined;
  let end = 1;
  while (children[end]?.type === 'strong') end += 1;
  const label = children.slice(0, end);
  let value = children.slice(end);
  const bold = toText({ type: 'paragraph', children: label });
  if (bold.length > longestLabel) return undefined;
  const isWithin = /[:：]\s*$/.test(bold);
  const [next] = value;
  if (!isWithin) {
    const mark = next?.type === 'text' ? colon.exec(next.value)?.[0] : undefined;
    if (mark === undefined || next?.type !== 'text') return undefined;
    const rest = sliceText(next, mark.length);
    // `John 3:16` and `http://` have no space behind the colon.
    if (rest.value !== '' && !/^\s/.test(rest.value) && !mark.endsWith('：')) return undefined;
    label.push(sliceText(next, 0, mark.length));
    value = [rest, ...value.slice(1)];
  } else if (next?.type === 'text' && /^(?:\d|\/\/)/.test(next.value) && /\d\s?[:：]\s*$/.test(bold)) return undefined;
  const key = labelKey(isWithin ? bold : `${bold}:`);
  if (key === undefined) return undefined;
  value = trimStart(value);
  return { key, label, value, text: toText({ type: 'paragraph', children: value }).trim() };
}

/** Takes the white space off the start, and the texts that are empty without it. */
function trimStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return [...children];
  const text = trimTextStart(first);
  return text.value === '' ? trimStart(rest) : [text, ...rest];
}

/** Returns the field of a label and its value. */
export function fieldOf(label: Label['children'], value: FieldValue['children']): Field {
  return {
    type: 'field',
    children: [
      { type: 'label', children: label },
      { type: 'value', children: value },
    ],
  };
}
