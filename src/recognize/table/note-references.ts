import { asWords, isEntry, lexicon } from '../../lexicon/lookup.ts';
import { noteJoints, notePhrases, noteTitles, noteWords } from '../../lexicon/table-notes.ts';
import type { Column, Node, Table, TableCell, TableRow } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { isBlank } from '../../values/blanks.ts';
import { hasOneOf } from '../../values/characters.ts';
import { hasDigit } from '../../values/digit.ts';
import { plainMark } from './note-id.ts';
import { ownLine } from './own-line.ts';

/** A reference to a note: `id` as written in the cell, `''` if it has none; `isSaid` if words refer to the note. */
export interface NoteReference {
  id: string;
  isSaid: boolean;
}

const named = /^[\s:]{0,3}(\p{L}{0,4}[-.]?\d{1,4}\p{L}?|\p{L}(?=$|[\s.,;)])|[*†‡§]{1,3})?/u;
const bracketed = /\[(\p{L}?\d{1,3}|\p{L}|[*†‡§]{1,3})\]/gu;

/** `(K1)` and `(see K1)`; unknown ids have no effect. */
const inBrackets = /[(（](?:\p{L}{2,9}\.? )?(\p{L}{1,4}[-.]?\d{1,4}\p{L}?)[)）]/gu;

/** Four marks and a bracket. */
const LONGEST_CLOSING = 5;
const closing = /([*†‡§¶]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\)?$/u;
const closers = '*†‡§¶¹²³⁴⁵⁶⁷⁸⁹)';

/** The first words of the phrases, by their last letter: they are few, and few cells have one. */
const openings = openingsByEnd();

function openingsByEnd(): ReadonlyMap<string, readonly string[]> {
  const byEnd = new Map<string, string[]>();
  for (const word of new Set(notePhrases.map((phrase) => phrase.slice(0, phrase.indexOf(' '))))) {
    const end = word.charAt(word.length - 1);
    byEnd.set(end, [...(byEnd.get(end) ?? []), word]);
  }
  return byEnd;
}

/** Tells whether a lower-case text has such a word before any white space. */
function hasOpening(lower: string): boolean {
  for (let at = 1; at < lower.length; at += 1) {
    if (!isBlank(lower.charCodeAt(at))) continue;
    for (const word of openings.get(lower.charAt(at - 1)) ?? none) if (lower.endsWith(word, at)) return true;
  }
  return false;
}

const none: readonly string[] = [];

function phraseIn(text: string): { phrase: string; at: number } | undefined {
  const lower = text.toLowerCase();
  if (!hasOpening(lower)) return undefined;
  for (const phrase of notePhrases) {
    const at = lower.indexOf(phrase);
    if (at >= 0) return { phrase, at };
  }
  return undefined;
}

const bracketBefore = /\s?[([]\s?$/;
const signBefore = /\s?[,;–—-]\s?$/;

/** An id in brackets, with a few words around it, and an id after an arrow: `(see W2)`, `→ W2`. */
const bracketedId = /^[(（[]\s?(?:\p{L}{1,10}\.? ){0,3}(\p{L}{1,4}[-.]?\d{1,4})(?: \p{L}{2,10}){0,2}\s?[)）\]]$/u;
const idBehindArrow = /(?:→|⇒|->|=>)\s?(\p{L}{1,4}[-.]?\d{1,4})$/u;

/** The longest id with words and signs around it. */
const LONGEST_END = 80;

/**
 * Returns the text of a cell without the words at its end that refer to a note or to a row, in brackets or after a
 * sign: `2 %` of `2 % (see below: W2)`, and of `2 % (W2)` where a row begins with `W2`. A cell of nothing else keeps
 * them.
 */
export function withoutReference(text: string, hasRow: (id: string) => boolean): string {
  const said = phraseIn(text);
  if (said === undefined) return withoutRowId(text, hasRow);
  const before = text.slice(0, said.at);
  const behind = text.slice(said.at + said.phrase.length);
  const found = bracketBefore.exec(before) ?? signBefore.exec(before);
  const isClosed = found !== null && /[([]/.test(found[0]) ? /[)\]]\.?$/.test(behind) : true;
  const isId = /^[\s:]{0,3}[\p{L}\d .,;&-]{0,24}[)\]]?\.?$/u.test(behind);
  return found !== null && found.index > 0 && isClosed && isId ? before.slice(0, found.index) : text;
}

function withoutRowId(text: string, hasRow: (id: string) => boolean): string {
  const last = text.charAt(text.length - 1);
  const from = Math.max(0, text.length - LONGEST_END);
  const open = ')）]'.includes(last) ? lastBracket(text) : -1;
  const hasArrow = last >= '0' && last <= '9' && hasOneOf(text, '→⇒>');
  if (open < from && !hasArrow) return text;
  const found = hasArrow ? idBehindArrow.exec(text.slice(from)) : bracketedId.exec(text.slice(open));
  const id = found?.[1];
  const stated = text.slice(0, hasArrow ? from + (found?.index ?? 0) : open).trimEnd();
  return id === undefined || stated === '' || !hasRow(id) ? text : stated;
}

function lastBracket(text: string): number {
  return Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
}

/** Tells whether any cell of a table, or its caption, refers to a note in words. */
export function mentionsNote(table: Table, line: LineOf): boolean {
  for (const part of table.children) {
    if (part.type === 'tableRow') {
      for (const cell of part.children) if (mayMention(cell) && phraseIn(line(cell)) !== undefined) return true;
    } else if (part.children.some((child) => phraseIn(ownLine(child)) !== undefined)) return true;
  }
  return false;
}

/** Most cells are one text, which need not be put on one line to see that it has no phrase. */
function mayMention({ children }: TableCell): boolean {
  const only = children[0];
  return only?.type !== 'text' || children.length > 1 || hasOpening(only.value.toLowerCase());
}

/** Gives the text of a cell on one line. */
export type LineOf = (cell: TableCell) => string;

/** Returns the notes that the cells of a row refer to. */
export function referencesOf(row: TableRow, columns: readonly Column[], line: LineOf): NoteReference[] {
  const found: NoteReference[] = [];
  for (const cell of row.children) {
    const text = line(cell);
    const said = phraseIn(text);
    if (said !== undefined) {
      for (const id of idsBehind(text.slice(said.at + said.phrase.length))) found.push({ id, isSaid: true });
    } else if (text.length <= LONGEST_NAME && hasDigit(text) && mayName.test(text)) {
      for (const id of namedBy(text, columns[cell.column]?.name ?? '')) found.push({ id, isSaid: false });
    }
    if (text.includes('['))
      for (const match of text.matchAll(bracketed)) found.push({ id: match[1] ?? '', isSaid: false });
    if (said === undefined && (text.includes('(') || text.includes('（')))
      for (const match of text.matchAll(inBrackets)) found.push({ id: match[1] ?? '', isSaid: false });
    const mark = closers.includes(text.at(-1) ?? ' ') ? closing.exec(text.slice(-LONGEST_CLOSING)) : null;
    if (mark !== null) found.push({ id: plainMark(mark[1] ?? ''), isSaid: false });
    for (const reference of raisedMarks(cell)) found.push(reference);
  }
  return found;
}

const joint = new RegExp(`^(?:s(?= ))?[\\s,;]{0,3}(?:(?:${noteJoints.join('|')}|[,;&/])\\s?)`, 'iu');
const further = /^(\p{L}{0,4}[-.]?\d{1,4}\p{L}?)(?![\p{L}\d])/u;

/** The most notes that a cell refers to. */
const MOST_IDS = 20;

/** The ids after words that refer to a note: `2` or `1, 2 and 3`, `''` where there is none. */
function idsBehind(text: string): string[] {
  const first = named.exec(text);
  const ids = [first?.[1] ?? ''];
  if (ids[0] === '') return ids;
  let rest = text.slice(first?.[0].length ?? 0);
  while (ids.length < MOST_IDS) {
    const between = joint.exec(rest);
    if (between === null) break;
    rest = rest.slice(between[0].length);
    const next = further.exec(rest);
    if (next === null) break;
    ids.push(next[1] ?? '');
    rest = rest.slice(next[0].length);
  }
  return ids;
}

/** The longest cell that only names a note, which has a figure; a letter may take two UTF-16 units. */
const LONGEST_NAME = 50;
const mayName = /^[^\d]{0,16}\d[\d\p{L}, ;&)]{0,8}$/u;
const words = new Set(noteWords);
const worded = /^[[(]?(\p{L}{2,14})\.? (\d{1,3})[\])]?$/u;
const bare = /^\p{L}?\d{1,3}(?: ?[,;&] ?\p{L}?\d{1,3})*$/u;
const titles = lexicon(noteTitles);

/** The ids in a cell that holds nothing else: `Note 2`, or `2` in a column headed as notes. */
function namedBy(text: string, header: string): string[] {
  const word = worded.exec(text);
  if (word !== null) return words.has((word[1] ?? '').toLowerCase()) ? [word[2] ?? ''] : [];
  return bare.test(text) && isEntry(asWords(header), titles) ? text.split(/ ?[,;&] ?/) : [];
}

/** Superscripts within a cell: marks may follow any word. */
function raisedMarks(cell: TableCell): NoteReference[] {
  const found: NoteReference[] = [];
  if (cell.children.length === 1 && cell.children[0]?.type === 'text') return found;
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
