import { notePhrases } from '../../lexicon/table-notes.ts';
import type { Node, Table, TableCell, TableRow } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { plainMark } from './note-id.ts';
import { ownLine } from './own-line.ts';

/** A reference to a note: `id` as the cell writes it, `''` where it names none; `isSaid` where words send the reader there. */
export interface NoteReference {
  id: string;
  isSaid: boolean;
}

const named = /^[\s:]{0,3}(\p{L}{0,4}[-.]?\d{1,4}\p{L}?|\p{L}(?=$|[\s.,;)])|[*†‡§]{1,3})?/u;
const bracketed = /\[(\p{L}?\d{1,3}|\p{L}|[*†‡§]{1,3})\]/gu;

/** Four marks and a bracket. */
const LONGEST_CLOSING = 5;
const closing = /([*†‡§¶]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\)?$/u;

/** The words that the phrases begin with are few, and few cells have one. */
const shortestPhrase = notePhrases.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
const openings = [...new Set(notePhrases.map((phrase) => phrase.slice(0, phrase.indexOf(' ') + 1)))];

function phraseIn(text: string): { phrase: string; at: number } | undefined {
  if (text.length < shortestPhrase) return undefined;
  const lower = text.toLowerCase();
  if (!openings.some((word) => lower.includes(word))) return undefined;
  for (const phrase of notePhrases) {
    const at = lower.indexOf(phrase);
    if (at >= 0) return { phrase, at };
  }
  return undefined;
}

/** Tells whether any cell of a table, or its caption, sends the reader to a note in words. */
export function mentionsNote(table: Table): boolean {
  return table.children.some((part) =>
    (part.children as readonly Node[]).some((cell) => phraseIn(ownLine(cell)) !== undefined),
  );
}

/** Returns the notes that the cells of a row refer to. */
export function referencesOf(row: TableRow): NoteReference[] {
  const found: NoteReference[] = [];
  for (const cell of row.children) {
    const text = ownLine(cell);
    const said = phraseIn(text);
    if (said !== undefined) {
      const behind = text.slice(said.at + said.phrase.length);
      found.push({ id: named.exec(behind)?.[1] ?? '', isSaid: true });
    }
    if (text.includes('['))
      for (const match of text.matchAll(bracketed)) found.push({ id: match[1] ?? '', isSaid: false });
    const mark = closing.exec(text.slice(-LONGEST_CLOSING));
    if (mark !== null) found.push({ id: plainMark(mark[1] ?? ''), isSaid: false });
    for (const reference of raisedMarks(cell)) found.push(reference);
  }
  return found;
}

/** Superscripts within a cell: marks may stand behind any word. */
function raisedMarks(cell: TableCell): NoteReference[] {
  const found: NoteReference[] = [];
  const open: Node[] = [...cell.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'superscript') {
      const text = ownLine(node);
      if (/^[[(]?(?:[\p{L}\d]{1,3}|[*†‡§¶]{1,3})[\])]?$/u.test(text))
        found.push({ id: text.replace(/[[\]()]/g, ''), isSaid: false });
    } else if (node.type !== 'table' && isParent(node)) {
      for (const child of node.children as Node[]) open.push(child);
    }
  }
  return found;
}
