import { asWords, findEntry, isEntry, lexicon } from '../../lexicon/lookup.ts';
import { noNotes, noteTitles } from '../../lexicon/table-notes.ts';
import { toLine } from '../../tree/line.ts';
import type {
  Article,
  Diagnostic,
  Heading,
  List,
  ListItem,
  Paragraph,
  Parent,
  Table,
  TableRow,
} from '../../tree/types.ts';
import type { KnownTables } from './facts.ts';
import { bindNotes, type Note } from './note-binding.ts';
import { beginningOf, noteId } from './note-id.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { type LineOf, mentionsNote } from './note-references.ts';
import { type NoteRows, noteRows } from './note-rows.ts';
import { ownLine } from './own-line.ts';

const titles = lexicon(noteTitles);
const none = lexicon(noNotes);

/** Receives the blocks of an article in order, and links the rows of tables to the notes below them. */
export interface NoteFinder {
  table: (table: Table, depth: number) => void;
  heading: (heading: Heading) => void;
  list: (list: List) => void;
  /** `index` is that of the paragraph among the children of its parent. */
  paragraph: (paragraph: Paragraph, parent: Parent, index: number) => void;
  /** Must be called once, after the last block. */
  end: () => void;
}

/** A table whose notes may follow. */
interface Scope {
  table: Table;
  line: LineOf;
  depth: number;
  /** Whether the nearest heading below the table announces notes. */
  isTitled: boolean;
  rows?: NoteRows;
  /** The ids of several rows that have their note. */
  shared: Set<string>;
}

/** The state of the walk over the blocks of an article. */
interface Search {
  article: Article;
  /** The identifiers of its notes. */
  taken: Map<string, number>;
}

/**
 * Returns what links rows to their notes, in place: the items of a list below a table that begin with the id of a row,
 * or with a mark that a cell refers to, get an `identifier`, which the rows that they are about name. In an ordered
 * list titled as notes an item without an id has its number. Paragraphs that are such notes become list items.
 * References to missing notes, and notes without rows, are in `diagnostics`.
 */
export function noteFinder(article: Article, known: KnownTables): NoteFinder {
  const search: Search = { article, taken: new Map() };
  const paragraphs = noteParagraphs();
  let scope: Scope | undefined;
  const end = (): void => {
    if (scope !== undefined) reportDangling(article, scope);
    scope = undefined;
  };
  return {
    table: (table, depth) => {
      end();
      const line: LineOf = (cell) => known.get(table)?.line(cell) ?? ownLine(cell);
      scope = { table, line, depth, isTitled: false, shared: new Set() };
    },
    heading: (heading) => {
      if (scope === undefined) return;
      const isTitle = findEntry(asWords(toLine(heading)), titles) !== undefined;
      if (isTitle && heading.depth >= scope.depth) scope.isTitled = true;
      else end();
    },
    list: (list) => {
      if (scope !== undefined) linkList(search, scope, list);
    },
    paragraph: (paragraph, parent, index) => {
      if (scope === undefined) return;
      const open = scope;
      const notes = paragraphs.run(paragraph, parent, index, (id) => rowsOfNote(open, id));
      if (notes === undefined) return;
      link(search, open, notes);
      paragraphs.take(notes, parent);
    },
    end: () => {
      end();
      paragraphs.end();
    },
  };
}

function rowsOf(scope: Scope): NoteRows {
  scope.rows ??= noteRows(scope.table, scope.line);
  return scope.rows;
}

/** The rows that a note of this id is about. */
function rowsOfNote(scope: Scope, id: string): readonly TableRow[] {
  const isTelling = scope.isTitled || /\p{L}\d/u.test(id);
  return isTelling ? rowsOf(scope).about(id) : rowsOf(scope).referring(id);
}

function linkList(search: Search, scope: Scope, list: List): void {
  const ids = list.children.map((item) => noteId(item)?.id);
  if (list.ordered && ids.every((id) => id === undefined)) {
    linkNumbered(search, scope, list);
    return;
  }
  const notes = notesOf(list, ids, (id) => rowsOfNote(scope, id));
  const known = notes.filter(({ rows }) => rows.length > 0).length;
  if (known === 0 || (!scope.isTitled && known * 2 <= list.children.length)) return;
  link(search, scope, notes);
}

function notesOf(list: List, ids: readonly (string | undefined)[], rows: (id: string) => readonly TableRow[]): Note[] {
  return list.children.flatMap((item: ListItem, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ item, id, rows: rows(id) }];
  });
}

/**
 * An item of an ordered list has its number as id, but only where cells refer to it: rows named by a number may precede
 * any list.
 */
function linkNumbered(search: Search, scope: Scope, list: List): void {
  const { referring, isSaid } = rowsOf(scope);
  const ids = list.children.map((_, index) => String((list.start ?? 1) + index));
  const known = notesOf(list, ids, referring).filter(({ rows }) => rows.length > 0);
  if (known.length === 0 || (!scope.isTitled && (known.length < ids.length || !ids.every(isSaid)))) return;
  link(search, scope, known);
}

function link({ article, taken }: Search, scope: Scope, notes: readonly Note[]): void {
  const refused = bindNotes(notes, { taken, shared: scope.shared });
  for (const id of refused)
    report(article, scope.table, 'info', `Several rows and several notes are called ${id}; none is bound to another.`);
  for (const { item, id, rows } of notes) {
    if (rows.length > 0 || isEntry(asWords(beginningOf(item)), none)) continue;
    const message = `A note on ${id} stands under a table that has no such row and does not refer to it.`;
    report(article, scope.table, 'info', message);
  }
}

function reportDangling(article: Article, scope: Scope): void {
  if (scope.rows === undefined && !mentionsNote(scope.table, scope.line)) return;
  for (const { row, id, references } of rowsOf(scope).rows) {
    for (const reference of references) {
      if (!reference.isSaid || (row.notes ?? []).length > 0) continue;
      if (reference.id === '' && !/^\p{L}{0,4}[-.]?\d{1,4}$/u.test(id)) continue;
      const name = reference.id === '' ? id : reference.id;
      report(article, scope.table, 'warning', `A cell refers to the note ${name}, which does not follow the table.`);
    }
  }
}

function report(article: Article, { position }: Table, severity: Diagnostic['severity'], message: string): void {
  article.diagnostics.push({ code: 'dangling-note', message, severity, ...(position && { position }) });
}
