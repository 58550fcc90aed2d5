import { noteWords } from '../../lexicon/table-notes.ts';
import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { ownLine } from './own-line.ts';

const words = new Set(noteWords);

/** The id of a note, and the length of the text that states it. */
export interface NoteId {
  id: string;
  length: number;
  isRaised?: true;
}

const labelled = /^([\p{L}]{0,4}[-.]?\d{1,4}\p{L}?) ?(?:[:–—]|-(?= )|[.)](?= ))\s?/u;
const bracketed = /^([[(])(\p{L}?\d{1,3}|\p{L}|[*†‡§¶]{1,3})([\])])\s?:?\s?/u;
const marked = /^([*†‡§¶]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\)?\s?/u;
/** Most texts begin with words and are no notes; this test is fast. */
const sentence = /^[a-z]+(?:,| [a-z]{2})/i;
const worded = /^(\p{L}{2,14})\.? (\d{1,3}|\p{L}) ?[:.)–—-]\s?/u;

/**
 * Returns the id at the start of the text of a note: `M3` of `M3: …`, `1` of `[1] …`, `*` of `* …`, `2` of `Note 2: …`.
 * A text that begins in another way is no note.
 */
export function leadingId(text: string): NoteId | undefined {
  if (sentence.test(text)) return undefined;
  const word = worded.exec(text);
  if (word !== null && words.has((word[1] ?? '').toLowerCase())) return { id: word[2] ?? '', length: word[0].length };
  const label = labelled.exec(text);
  if (label !== null) return { id: label[1] ?? '', length: label[0].length };
  const bracket = bracketed.exec(text);
  if (bracket !== null && (bracket[1] === '[') === (bracket[3] === ']'))
    return { id: bracket[2] ?? '', length: bracket[0].length };
  const mark = marked.exec(text);
  return mark === null ? undefined : { id: plainMark(mark[1] ?? ''), length: mark[0].length };
}

/** Text beyond this holds no id. */
const LONGEST_ID = 40;

const raisedId = /^[[(]?(\d{1,3}|\p{L}|[*†‡§¶]{1,3})[\])]?$/u;

/** Returns the id at the start of a note: an id in its text, or a raised figure, letter or mark before it. */
export function noteId(note: Node): NoteId | undefined {
  let first = note;
  while (isParent(first) && first.type !== 'superscript' && first.children.length > 0)
    first = first.children[0] as Node;
  if (first.type === 'superscript') {
    const line = ownLine(first, LONGEST_ID);
    const id = raisedId.exec(line)?.[1];
    if (id !== undefined) return { id: plainMark(id), length: line.length, isRaised: true };
  }
  return leadingId(beginningOf(note));
}

/** The first words of a note. */
export function beginningOf(note: Node): string {
  return ownLine(note, LONGEST_ID);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns raised figures as plain. */
export function plainMark(mark: string): string {
  const figure = raised.indexOf(mark);
  return figure < 0 ? mark : String(figure);
}
