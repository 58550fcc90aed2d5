import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { hanNumbers } from '../../lexicon/counting.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { startOf } from '../../recover/reading/marker.ts';
import type { FlowContent, Node, PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { hasDigit } from '../../values/digit.ts';
import { pictograph } from '../../values/pictograph.ts';

/** Words for a step, their first letters, and the spelled-out numbers of steps. */
interface Numbering {
  words: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
}

const numberingIn = madeOf(
  ({ stepWords, byLanguage }): Numbering => ({
    words: new Set(stepWords),
    initials: new Set(stepWords.map((word) => word.charAt(0))),
    numbers: new Map(
      Object.values(byLanguage).flatMap(({ stepNumbers = [] }) =>
        stepNumbers.map((word, index): [string, number] => [word, index + 1]),
      ),
    ),
  }),
);

const longestNumber = 24;

/** A pictograph before the number, as in `🚗 Step 1`. */
const startPicture = new RegExp(`^${pictograph}`, 'u');
/** Below this code point are letters, and no pictographs that occur before numbers. */
const firstPicture = '\u2190';

/** The number of a step: `2`, or `2` and `b`; and how many there are, if it says so: `Step 2 of 5`. */
export interface StepNumber {
  value: number;
  part: string;
  total?: number;
}

/** Returns the line with the number of a block: the heading of a section, or the block itself. */
export function numberedLine(node: FlowContent | undefined): FlowContent | undefined {
  return node?.type === 'section' ? node.children[0] : node;
}

// Scripts without spaces have no space before the number.
const numbered =
  /^(\p{L}{3,9}(?=[\s\d])|\p{Lo}{2,5})\s?(?:#\s?)?(\d{1,2})([a-z])?(?:(?:\/|\s\p{L}{1,4}\s)(\d{1,2}))?(?=\s?[:.–—()：．、）|-]|\s*$)/u;

/** The same in a heading, where the title may directly follow the number. */
const numberedTitle = /^(\p{L}{3,9}(?=[\s\d])|\p{Lo}{2,5})\s?(\d{1,2})(?=\s\p{Lu}\p{L}|\s\p{Lo})/u;

/** The same with a spelled-out number. */
const writtenOut =
  /^(\p{L}{3,9}(?=\s)|\p{Lo}{2,4}?)\s?(\p{L}{2,12}|[一二三四五六七八九十])(?=\s?[:.–—)：．、）-]|\s*$)/u;

/** The same with the number before the word: `1. Schritt`, `第一步`. */
const numberFirst = /^第?(\d{1,2}|[一二三四五六七八九十])\.?\s?(\p{L}{1,12})(?=\s?[:.–—)：．、）-]|\s*$)/u;

/**
 * Returns the number of the step at the start of a block: `Step 2: …` or `Step two`, in a heading, in bold type, or in
 * plain text.
 */
export function stepNumber(node: FlowContent | undefined, words: ChosenWords): StepNumber | undefined {
  const line = numberedLine(node);
  if (line?.type !== 'heading' && line?.type !== 'paragraph') return undefined;
  const numbering = numberingIn(words);
  if (!mayBeNumbered(line.children, numbering)) return undefined;
  const text = startOf(line.children, longestNumber).replace(startPicture, '').trimStart();
  return writtenNumber(text, numbering, line.type === 'heading');
}

function writtenNumber(text: string, { words, numbers }: Numbering, isTitle: boolean): StepNumber | undefined {
  const inDigits = hasDigit(text) ? (numbered.exec(text) ?? (isTitle ? numberedTitle.exec(text) : null)) : null;
  if (inDigits) {
    const [, word = '', count = '', part = '', total] = inDigits;
    if (!words.has(word.toLowerCase())) return undefined;
    return { value: Number(count), part, ...(total !== undefined && { total: Number(total) }) };
  }
  const inWords = writtenOut.exec(text);
  const inOrder = inWords ? undefined : numberFirst.exec(text);
  const [, one = '', other = ''] = inWords ?? inOrder ?? [];
  const [stepWord, number] = inWords ? [one, other] : [other, one];
  if (!words.has(stepWord.toLowerCase())) return undefined;
  const value = numbers.get(number.toLowerCase()) ?? (inOrder ? Number(number) : Number.NaN);
  return Number.isNaN(value) ? undefined : { value, part: '' };
}

/** Returns the number of a heading that continues a count without the word for a step: `3. …` after `Step 2: …`. */
export function numberAlone(node: FlowContent, last: StepNumber): StepNumber | undefined {
  const line = numberedLine(node);
  if (line?.type !== 'heading') return undefined;
  const found = /^(\d{1,2})[.)]\s/.exec(startOf(line.children, longestNumber).trimStart());
  return Number(found?.[1]) === last.value + 1 ? { value: last.value + 1, part: '' } : undefined;
}

const lastStepsIn = madeOf(({ lastSteps }): readonly string[] => lastSteps.map(asWords));
const longestLast = 60;

/** Tells whether a block is labelled as the last step, without a number: `Final step: Oil the chain`. */
export function isLastStep(node: FlowContent, words: ChosenWords): boolean {
  const line = numberedLine(node);
  if (line?.type !== 'heading' && line?.type !== 'paragraph') return false;
  const text = startOf(line.children, longestLast).trimStart();
  const [label = ''] = text.split(/[:.–—：-]/, 1);
  return lastStepsIn(words).some((last) => asWords(label).trim() === last.trim());
}

const numerals: ReadonlySet<string> = new Set(`第${hanNumbers}`);

/** A cheap test whether a line may begin with the word for a step. */
function mayBeNumbered(children: readonly PhrasingContent[], { initials }: Numbering): boolean {
  const first: Node | undefined = children[0];
  if (first?.type !== 'text') return first !== undefined && isParent(first);
  const letter = first.value.charAt(0);
  if (hasDigit(letter) || numerals.has(letter) || (letter >= firstPicture && startPicture.test(first.value)))
    return true;
  return initials.has(letter.toLowerCase()) || letter.trim() === '';
}

/** Tells whether a procedure may begin with a number: with 1, its first part, 1a, or 0, which comes before. */
export function isFirst({ value, part }: StepNumber): boolean {
  return value === 0 || (value === 1 && part <= 'a');
}

/**
 * Tells whether a number may follow another in a procedure: the next number, a later part of the same number, or the
 * number after a skipped one.
 */
export function follows(last: StepNumber, next: StepNumber): boolean {
  if (next.value === last.value) return next.part > last.part;
  return next.value > last.value && next.value <= last.value + 2;
}
