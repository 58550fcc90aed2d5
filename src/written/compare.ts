import { difference } from '../audit/difference.ts';
import { level, levelAt, type Solid } from '../audit/solid.ts';
import type { Expected } from './expectation.ts';
import { footnoteMark } from './footnote-mark.ts';

/** A text that differs between the article and its output, with the words before it where it was found. */
export interface OutputGap {
  /** The words that differ. */
  text: string;
  /** The words before it where it was found. */
  after: string;
}

/** The differences; of each kind the first 1,000. */
export interface OutputGaps {
  missing: OutputGap[];
  duplicated: OutputGap[];
  invented: OutputGap[];
  moved: OutputGap[];
  joined: OutputGap[];
  torn: OutputGap[];
}

const mostGaps = 1000;
const longestWord = 40;
const shownBefore = 30;

/**
 * Returns how a written text differs from what is expected of it. The beginning of a chunk may be separated from the
 * end of the previous one.
 */
export function compare(expected: Expected, written: Solid, chunkStarts: ReadonlySet<number>): OutputGaps {
  const gaps: OutputGaps = { missing: [], duplicated: [], invented: [], moved: [], joined: [], torn: [] };
  const { text, loose } = expected;
  if (text.text === written.text)
    compareWords(text, written, (index) => loose.has(index) || isCut(text, written, index, chunkStarts), gaps);
  else compareTexts(text, written, gaps);
  return gaps;
}

/** Compares the words of two texts with the same characters. */
function compareWords(text: Solid, written: Solid, isLoose: (index: number) => boolean, gaps: OutputGaps): void {
  for (let index = 1; index < text.text.length; index += 1) {
    const isApart = levelAt(text, index) !== level.none;
    if (isApart === (levelAt(written, index) !== level.none) || isLoose(index)) continue;
    const into = isApart ? gaps.joined : gaps.torn;
    if (into.length < mostGaps) into.push(around(isApart ? text : written, index));
  }
}

/** Scripts without spaces between words, and their signs. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3001-\u303f\uff01-\uff65]/u;
const sentenceEnd = /[\p{STerm}…]$/u;
const closedSentence = /[\p{STerm}…][\p{Pe}\p{Pf}"']$/u;
/** Signs between clauses that are not followed by white space. */
const clauseEnd = /[、，；：。！？]$/;
const goesOn = /^[\p{Ll}\p{N}]/u;

/**
 * Whether a text was cut between lines without breaking a word: after a sentence, or at the start of a chunk between
 * words that no white space separates.
 */
function isCut(text: Solid, written: Solid, index: number, chunkStarts: ReadonlySet<number>): boolean {
  if (levelAt(written, index) !== level.line || levelAt(text, index) !== level.none) return false;
  const before = text.text.slice(Math.max(0, index - 2), index);
  const after = text.text.slice(index, index + 2);
  if (clauseEnd.test(before) || closedSentence.test(before)) return true;
  if (sentenceEnd.test(before) && !goesOn.test(after)) return true;
  return chunkStarts.has(index) && (withoutSpaces.test(before) || withoutSpaces.test(after));
}

/** The two words at a place. */
function around(text: Solid, index: number): OutputGap {
  const start = wordStart(text, index - 1);
  return gapOf(text, start, wordEnd(text, index + 1));
}

function wordStart(text: Solid, from: number): number {
  let start = from;
  while (start > 0 && from - start < longestWord && levelAt(text, start) === level.none) start -= 1;
  return start;
}

function wordEnd(text: Solid, from: number): number {
  let end = from;
  while (end < text.text.length && end - from < longestWord && levelAt(text, end) === level.none) end += 1;
  return end;
}

function gapOf(text: Solid, start: number, end: number): OutputGap {
  return {
    text: shown(text, start, end),
    after: shown(text, wordStart(text, Math.max(0, start - shownBefore)), start),
  };
}

/** A part of a text with spaces between its words. */
function shown(text: Solid, start: number, end: number): string {
  const words: string[] = [];
  let from = start;
  for (let index = start + 1; index <= end; index += 1) {
    if (index < end && levelAt(text, index) === level.none) continue;
    words.push(text.text.slice(from, index));
    from = index;
  }
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll(footnoteMark, '[^]');
}

/** A part of one of the two texts that is not in its place in the other. */
interface Difference {
  text: Solid;
  start: number;
  end: number;
}

function compareTexts(text: Solid, written: Solid, gaps: OutputGaps): void {
  const missing: Difference[] = [];
  const extra: Difference[] = [];
  for (const { start, end, otherStart, otherEnd } of difference(text.text, written.text)) {
    if (end > start) missing.push(wholeWords(text, start, end));
    if (otherEnd > otherStart) extra.push(wholeWords(written, otherStart, otherEnd));
  }
  const free = new Map<string, number>();
  for (const one of extra) free.set(solidOf(one), (free.get(solidOf(one)) ?? 0) + 1);
  const found = new Map<string, number>();
  for (const one of missing) {
    const own = solidOf(one);
    const count = free.get(own) ?? 0;
    if (count > 0) {
      free.set(own, count - 1);
      found.set(own, (found.get(own) ?? 0) + 1);
    }
    add(count > 0 ? gaps.moved : gaps.missing, one);
  }
  for (const one of extra) {
    const own = solidOf(one);
    const count = found.get(own) ?? 0;
    if (count > 0) found.set(own, count - 1);
    else if (gaps.duplicated.length + gaps.invented.length < mostGaps)
      add(text.text.includes(own) ? gaps.duplicated : gaps.invented, one);
  }
}

/** A difference may begin or end within a word; people search for whole words. */
function wholeWords(text: Solid, start: number, end: number): Difference {
  return { text, start: wordStart(text, start), end: wordEnd(text, end) };
}

function solidOf({ text, start, end }: Difference): string {
  return text.text.slice(start, end);
}

function add(gaps: OutputGap[], { text, start, end }: Difference): void {
  if (gaps.length < mostGaps) gaps.push(gapOf(text, start, end));
}
