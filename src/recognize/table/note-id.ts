import { noteWords } from '../../lexicon/table-notes.ts';

const words = new Set(noteWords);

/** What a note is called by, and how much of its text says so. */
export interface NoteId {
  id: string;
  length: number;
}

const labelled = /^([\p{L}]{0,4}[-.]?\d{1,4}\p{L}?) ?(?:[:–—]|-(?= )|[.)](?= ))\s?/u;
const bracketed = /^([[(])(\p{L}?\d{1,3}|\p{L}|[*†‡§¶]{1,3})([\])])\s?:?\s?/u;
const marked = /^([*†‡§¶]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\)?\s?/u;
const worded = /^(\p{L}{2,14})\.? (\d{1,3}|\p{L}) ?[:.)–—-]\s?/u;

/**
 * Returns what the text of a note begins with to be called by: `M3` of `M3: …`, `1` of `[1] …`, `*` of `* …`, `2` of `Note 2: …`. A text that begins
 * in another way is no note.
 */
export function leadingId(text: string): NoteId | undefined {
  if (beginsWithWord(text)) return undefined;
  const start = text.slice(0, 40);
  const word = worded.exec(start);
  if (word !== null && words.has((word[1] ?? '').toLowerCase())) return { id: word[2] ?? '', length: word[0].length };
  const label = labelled.exec(start);
  if (label !== null) return { id: label[1] ?? '', length: label[0].length };
  const bracket = bracketed.exec(start);
  if (bracket !== null && (bracket[1] === '[') === (bracket[3] === ']'))
    return { id: bracket[2] ?? '', length: bracket[0].length };
  const mark = marked.exec(start);
  return mark === null ? undefined : { id: plainMark(mark[1] ?? ''), length: mark[0].length };
}

/** The letters that may stand before the number of a note. */
const LONGEST_WORD = 14;

/** Most texts begin with a word, and one before which no number can stand shows that they are no notes. */
function beginsWithWord(text: string): boolean {
  let end = 0;
  while (end <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end += 1;
  if (end > LONGEST_WORD) return true;
  if (end === 0) return false;
  const next = text.charCodeAt(end);
  // A comma, or a space with another word of two letters behind it.
  return next === 44 || (next === 32 && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end + 2)));
}

/** Whether a code is that of a letter of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised figure is the figure. */
export function plainMark(mark: string): string {
  return mark.length === 1 && raised.includes(mark) ? String(raised.indexOf(mark)) : mark;
}
