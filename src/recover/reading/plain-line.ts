import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { colonIn } from '../../values/colon.ts';
import { type LabelledLine, labelKey, wordCount } from './field.ts';
import type { Line } from './lines.ts';
import { slicePhrasing } from './phrase.ts';
import { isShortValue } from './short-value.ts';

const longestLabel = 40;
const mostWords = 5;

/** Tells at little cost whether a line whose first node is `first` may begin with a label in plain type. */
export function mayBeginWithLabel(first: PhrasingContent | undefined): first is PhrasingContent & { type: 'text' } {
  if (first?.type !== 'text') return false;
  const colon = colonIn(first.value);
  return colon > 0 && colon < longestLabel;
}

/** Reads a line that is a label in plain type, a colon and a short value. */
export function readPlainLine(
  { children, text }: Pick<Line, 'children' | 'text'>,
  words: ChosenWords,
): LabelledLine | undefined {
  if (!mayBeginWithLabel(children[0])) return undefined;
  const end = colonIn(text) + 1;
  const key = labelKey(text.slice(0, end), words);
  if (key === undefined || wordCount(key) > mostWords) return undefined;
  const value = text.slice(end).trimStart();
  const start = text.length - value.length;
  // A full-width colon includes its space.
  if (start === end && !text.startsWith('：', end - 1)) return undefined;
  const said = value.trimEnd();
  if (!isShortValue(withoutQuotes(said))) return undefined;
  const label = slicePhrasing(children, 0, end);
  return { key, label, value: slicePhrasing(children, start, text.length), text: said };
}

/** A short name is in one pair of quotation marks; otherwise, a value quotes somebody. */
const quotedName = /^(?:“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|「[^「」]+」|《[^《》]+》)$/;

function withoutQuotes(value: string): string {
  return '“„«「《'.includes(value.charAt(0)) && quotedName.test(value) ? value.slice(1, -1) : value;
}
