import { asWords, findEntry, isEntry, lexicon } from '../../lexicon/lookup.ts';
import { noNotes, noteTitles } from '../../lexicon/table-notes.ts';
import { toLine } from '../../tree/line.ts';
import type {
  Article,
  Diagnostic,
  Heading,
  List,
  ListItem,
  Node,
  Paragraph,
  Parent,
  Table,
  TableRow,
} from '../../tree/types.ts';
import type { KnownTables } from './facts.ts';
import { leadingId } from './note-id.ts';
import { type LineOf, mentionsNote, type NoteReference, referencesOf } from './note-references.ts';
import { ownLine } from './own-line.ts';

const titles = lexicon(noteTitles);
const none = lexicon(noNotes);

/** Hears of the blocks of an article in their order, and ties the rows of tables to the notes below them. */
export interface NoteFinder {
  table: (table: Table, depth: number) => void;
  heading: (heading: Heading) => void;
  list: (list: List) => void;
  paragraph: (paragraph: Paragraph, parent: Parent) => void;
  end: () => void;
}

/** A row as the notes see it. */
interface NotedRow {
  row: TableRow;
  /** The text of its first cell. */
  id: string;
  references: NoteReference[];
}

/** A table whose notes may follow. */
interface Scope {
  table: Table;
  line: LineOf;
  depth: number;
  /** Whether the nearest heading below the table announces notes. */
  isTitled: boolean;
  rows?: NotedRow[];
  /** The rows by the text of their first cell, and by the notes that they refer to. */
  named: Map<string, TableRow[]>;
  referring: Map<string, TableRow[]>;
}

/**
 * Returns what ties rows to their notes, in place: the items of a list below a table that begin with the id of a row, or with a mark that a cell refers to,
 * get an `identifier`, and the rows that they are about name it. Paragraphs that are such notes become the items of a list. What refers to a note that is
 * not there, and a note on nothing, are in `diagnostics`.
 */
export function noteFinder(article: Article, known: KnownTables): NoteFinder {
  const taken = new Map<string, number>();
  let scope: Scope | undefined;
  const end = (): void => {
    if (scope !== undefined) reportDangling(article, scope);
    scope = undefined;
  };
  return {
    table: (table, depth) => {
      end();
      scope = {
        table,
        line: (cell) => known.get(table)?.line(cell) ?? ownLine(cell),
        depth,
        isTitled: false,
        named: new Map(),
        referring: new Map(),
      };
    },
    heading: (heading) => {
      if (scope === undefined) return;
      const isTitle = findEntry(asWords(toLine(heading)), titles) !== undefined;
      if (isTitle && heading.depth >= scope.depth) scope.isTitled = true;
      else end();
    },
    list: (list) => {
      if (scope !== undefined) linkList(article, scope, list, taken);
    },
    paragraph: (paragraph, parent) => {
      if (scope !== undefined) linkParagraphs(scope, paragraph, parent, taken);
    },
    end,
  };
}

function rowsOf(scope: Scope): NotedRow[] {
  if (scope.rows !== undefined) return scope.rows;
  const rows: NotedRow[] = [];
  for (const row of scope.table.children) {
    if (row.type !== 'tableRow') continue;
    const first = row.children.find((cell) => cell.column === 0);
    const id = first === undefined || first.role === 'columnHeader' ? '' : scope.line(first);
    const references = referencesOf(row, scope.line);
    rows.push({ row, id, references });
    add(scope.named, id, row);
    for (const reference of references) add(scope.referring, reference.id, row);
  }
  scope.rows = rows;
  return rows;
}

function add(index: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else rows.push(row);
}

/** The rows that a note of this id is about. */
function rowsOfNote(scope: Scope, id: string): TableRow[] {
  rowsOf(scope);
  const isTelling = scope.isTitled || /\p{L}\d/u.test(id);
  const rows = new Set(isTelling ? scope.named.get(id) : []);
  for (const row of scope.referring.get(id) ?? []) rows.add(row);
  return [...rows];
}

function linkList(article: Article, scope: Scope, list: List, taken: Map<string, number>): void {
  const notes = list.children.map((item) => ({ item, id: leadingId(beginning(item))?.id }));
  const known = notes.filter(({ id }) => id !== undefined && rowsOfNote(scope, id).length > 0);
  if (known.length === 0 || (!scope.isTitled && known.length * 2 <= notes.length)) return;
  for (const { item, id } of notes) {
    if (id === undefined) continue;
    const rows = rowsOfNote(scope, id);
    if (rows.length > 0) link(rows, item, id, taken);
    else if (!isEntry(asWords(beginning(item)), none)) {
      report(
        article,
        scope.table,
        'info',
        `A note on ${id} stands under a table that has no such row and does not refer to it.`,
      );
    }
  }
}

/** What an id can be looked for in. */
const LONGEST_ID = 40;

function beginning(node: Node): string {
  return ownLine(node, LONGEST_ID);
}

function link(rows: readonly TableRow[], item: ListItem, id: string, taken: Map<string, number>): void {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  item.identifier = count === 1 ? id : `${id}-${count}`;
  for (const row of rows) row.notes = [...(row.notes ?? []), item.identifier];
}

/** Paragraphs right below one another that each begin with a mark that a cell refers to. */
function linkParagraphs(scope: Scope, first: Paragraph, parent: Parent, taken: Map<string, number>): void {
  if (parent.type === 'listItem' || leadingId(beginning(first)) === undefined) return;
  const siblings = parent.children as Node[];
  const start = siblings.indexOf(first);
  const items: ListItem[] = [];
  for (let index = start; index < siblings.length; index += 1) {
    const paragraph = siblings[index];
    if (paragraph?.type !== 'paragraph') break;
    const text = beginning(paragraph);
    const id = leadingId(text)?.id;
    const rows = id === undefined || !isMark(id, text) ? [] : rowsOfNote(scope, id);
    if (id === undefined || rows.length === 0) break;
    const item: ListItem = { type: 'listItem', children: [paragraph] };
    link(rows, item, id, taken);
    items.push(item);
  }
  if (items.length === 0) return;
  const signals = [`paragraphs that begin with a mark of the table: ${items.length}`];
  siblings.splice(start, items.length, {
    type: 'list',
    ordered: false,
    children: items,
    evidence: { by: 'row-notes', score: 0.9, signals },
  });
}

/** A paragraph needs a mark, or the word for a note, to be one: `3: …` may also be a sentence on its own. */
function isMark(id: string, text: string): boolean {
  return !text.startsWith(id) || /^[*†‡§¶]|\p{L}\d/u.test(id);
}

function reportDangling(article: Article, scope: Scope): void {
  if (!mentionsNote(scope.table, scope.line)) return;
  for (const { row, id, references } of rowsOf(scope)) {
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
