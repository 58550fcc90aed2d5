import type { List, ListItem, Node, Paragraph, Parent, TableRow } from '../../tree/types.ts';
import type { Note } from './note-binding.ts';
import { beginningOf, noteId } from './note-id.ts';

/** Makes paragraphs that are notes the items of lists. */
export interface NoteParagraphs {
  /**
   * Returns the notes that begin with a paragraph, one right below the other, whose ids have rows; nothing where it is
   * none.
   */
  run: (
    first: Paragraph,
    parent: Parent,
    index: number,
    rows: (id: string) => readonly TableRow[],
  ) => Note[] | undefined;
  /** Makes those of them items of lists that were bound to rows. */
  take: (notes: readonly Note[], parent: Parent, index: number) => void;
  /** Puts the lists where the paragraphs stand, in all parents. */
  end: () => void;
}

/** Where a list takes the place of paragraphs. */
interface Change {
  start: number;
  end: number;
  list: List;
}

/** Returns what makes paragraphs lists. Parents stay as they are until the end, each to be written once. */
export function noteParagraphs(): NoteParagraphs {
  const changes = new Map<Parent, Change[]>();
  const seen = new Map<Parent, number>();
  return {
    run: (first, parent, index, rows) => {
      if (parent.type === 'listItem' || noteId(first) === undefined) return undefined;
      // Those of a run are met again one by one.
      if (index < (seen.get(parent) ?? 0)) return undefined;
      const notes = notesFrom(parent, index, rows);
      seen.set(parent, index + notes.length);
      return notes.length > 0 ? notes : undefined;
    },
    take: (notes, parent, index) => {
      const known = changes.get(parent) ?? [];
      changes.set(parent, known);
      for (let start = 0; start < notes.length; start += 1) {
        const items: ListItem[] = [];
        for (let next = notes[start]; next?.item.identifier !== undefined; next = notes[start + items.length])
          items.push(next.item);
        if (items.length === 0) continue;
        known.push({ start: index + start, end: index + start + items.length, list: listOf(items) });
        start += items.length;
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

function notesFrom(parent: Parent, index: number, rowsOf: (id: string) => readonly TableRow[]): Note[] {
  const siblings = parent.children as readonly Node[];
  const notes: Note[] = [];
  for (let next = index; next < siblings.length; next += 1) {
    const paragraph = siblings[next];
    if (paragraph?.type !== 'paragraph') break;
    const found = noteId(paragraph);
    if (found === undefined || !(found.isRaised || isMark(found.id, beginningOf(paragraph)))) break;
    const { id } = found;
    const rows = rowsOf(id);
    if (rows.length === 0) break;
    const item: ListItem = { type: 'listItem', children: [paragraph] };
    notes.push({ item, id, rows });
  }
  return notes;
}

/** A paragraph needs a mark, or the word for a note, to be one: `3: …` may also be a sentence on its own. */
function isMark(id: string, text: string): boolean {
  return !text.startsWith(id) || /^[*†‡§¶]|\p{L}\d/u.test(id);
}

function apply(parent: Parent, changes: readonly Change[]): void {
  const siblings = parent.children as Node[];
  const left: Node[] = [];
  let next = 0;
  for (const { start, end, list } of changes) {
    for (; next < start; next += 1) left.push(siblings[next] as Node);
    left.push(list);
    next = end;
  }
  for (; next < siblings.length; next += 1) left.push(siblings[next] as Node);
  (parent as { children: Node[] }).children = left;
}
