import { hasLines, joinLines, type Line, paragraphOf, splitLines } from '../../recover/reading/lines.ts';
import type { List, ListItem, Node, Paragraph, Parent, TableRow } from '../../tree/types.ts';
import type { Note } from './note-binding.ts';
import { beginningOf, noteId } from './note-id.ts';

/** Turns paragraphs that are notes into list items. */
export interface NoteParagraphs {
  /** Returns the consecutive notes from a paragraph on whose ids have rows; `undefined` if it is no note. */
  run: (
    first: Paragraph,
    parent: Parent,
    index: number,
    rows: (id: string) => readonly TableRow[],
  ) => Note[] | undefined;
  /** Turns those notes that were bound to rows into list items. */
  take: (notes: readonly Note[], parent: Parent) => void;
  /** Replaces the paragraphs by the lists, in all parents. */
  end: () => void;
}

/** Paragraphs that a list replaces. */
interface Change {
  start: number;
  end: number;
  items: ListItem[];
}

/** Returns a `NoteParagraphs`; parents stay unchanged until `end`, so each is written only once. */
export function noteParagraphs(): NoteParagraphs {
  const changes = new Map<Parent, Change[]>();
  const seen = new Map<Parent, number>();
  /** The index of the paragraph of each item. */
  const places = new Map<ListItem, number>();
  return {
    run: (first, parent, index, rows) => {
      if (parent.type === 'listItem' || noteId(first) === undefined) return undefined;
      // Seen as part of an earlier run.
      if (index < (seen.get(parent) ?? 0)) return undefined;
      const { notes, end } = notesFrom(parent, index, rows, places);
      seen.set(parent, end);
      return notes.length > 0 ? notes : undefined;
    },
    take: (notes, parent) => {
      const known = changes.get(parent) ?? [];
      changes.set(parent, known);
      let open: Change | undefined;
      for (let first = 0; first < notes.length; ) {
        const place = places.get((notes[first] as Note).item) ?? 0;
        let end = first;
        while (end < notes.length && places.get((notes[end] as Note).item) === place) end += 1;
        const items = notes.slice(first, end).map(({ item }) => item);
        first = end;
        if (items.some(({ identifier }) => identifier === undefined)) {
          open = undefined;
          continue;
        }
        if (open === undefined) {
          open = { start: place, end: place, items: [] };
          known.push(open);
        }
        for (const item of items) open.items.push(item);
        open.end = place + 1;
      }
    },
    end: () => {
      for (const [parent, known] of changes) apply(parent, known);
    },
  };
}

function listOf(items: ListItem[]): List {
  const signals = [`paragraphs that begin with a mark of the table: ${items.length}`];
  return { type: 'list', ordered: false, children: items, evidence: { by: 'row-notes', score: 0.9, signals } };
}

function notesFrom(
  parent: Parent,
  index: number,
  rowsOf: (id: string) => readonly TableRow[],
  places: Map<ListItem, number>,
): { notes: Note[]; end: number } {
  const siblings = parent.children as readonly Node[];
  const notes: Note[] = [];
  let next = index;
  for (; next < siblings.length; next += 1) {
    const paragraph = siblings[next];
    if (paragraph?.type !== 'paragraph') break;
    const found = noteOf(paragraph, rowsOf);
    if (found === undefined) break;
    for (const note of linesOf(paragraph, rowsOf) ?? [found]) {
      notes.push(note);
      places.set(note.item, next);
    }
  }
  return { notes, end: next };
}

function noteOf(paragraph: Paragraph, rowsOf: (id: string) => readonly TableRow[]): Note | undefined {
  const found = noteId(paragraph);
  if (found === undefined || !(found.isRaised || isMark(found.id, beginningOf(paragraph)))) return undefined;
  const rows = rowsOf(found.id);
  return rows.length === 0 ? undefined : { item: { type: 'listItem', children: [paragraph] }, id: found.id, rows };
}

/** The notes of a paragraph of which several lines are notes; a line without an id continues the one before it. */
function linesOf(paragraph: Paragraph, rowsOf: (id: string) => readonly TableRow[]): Note[] | undefined {
  if (!hasLines(paragraph)) return undefined;
  const groups: Line[][] = [];
  for (const line of splitLines(paragraph)) {
    const last = groups[groups.length - 1];
    if (last === undefined || noteId(paragraphOf(line)) !== undefined) groups.push([line]);
    else last.push(line);
  }
  const notes = groups.map((lines) => noteOf(joinLines(lines), rowsOf));
  const found = notes.filter((note) => note !== undefined);
  return found.length === notes.length && found.length > 1 ? found : undefined;
}

/** A paragraph needs a mark, or the word for a note, to be a note: `3: …` may also be a plain sentence. */
function isMark(id: string, text: string): boolean {
  return !text.startsWith(id) || /^[*†‡§¶]|\p{L}\d/u.test(id);
}

function apply(parent: Parent, changes: readonly Change[]): void {
  const siblings = parent.children as Node[];
  const left: Node[] = [];
  let next = 0;
  for (const { start, end, items } of changes) {
    for (; next < start; next += 1) left.push(siblings[next] as Node);
    left.push(listOf(items));
    next = end;
  }
  for (; next < siblings.length; next += 1) left.push(siblings[next] as Node);
  (parent as { children: Node[] }).children = left;
}
