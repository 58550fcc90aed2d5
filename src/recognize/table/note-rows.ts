import type { Table, TableCell, TableRow } from '../../tree/types.ts';
import { type LineOf, type NoteReference, referencesOf } from './note-references.ts';

/** A row and its references. */
export interface NotedRow {
  row: TableRow;
  /** The text of its first cell. */
  id: string;
  references: NoteReference[];
}

/** The rows of a table by the ids of notes on them. */
export interface NoteRows {
  rows: readonly NotedRow[];
  /** The rows whose first cell, or a reference in any cell, is the id of the note. */
  about: (id: string) => readonly TableRow[];
  /** Rows that refer to it. */
  referring: (id: string) => readonly TableRow[];
  /** Whether words in a cell refer to it. */
  isSaid: (id: string) => boolean;
}

const nobody: readonly TableRow[] = [];

/**
 * Returns the rows of a table by the ids of notes; each id is looked up in time independent of how many rows have it.
 */
export function noteRows(table: Table, line: LineOf): NoteRows {
  const rows: NotedRow[] = [];
  const named = new Map<string, TableRow[]>();
  const referring = new Map<string, TableRow[]>();
  const said = new Set<string>();
  const both = new Map<string, readonly TableRow[]>();
  for (const row of table.children) {
    if (row.type !== 'tableRow') continue;
    const first = row.children.find((cell: TableCell) => cell.column === 0);
    const id = first === undefined || first.role === 'columnHeader' ? '' : line(first);
    const references = referencesOf(row, table.columns, line);
    rows.push({ row, id, references });
    add(named, id, row);
    for (const reference of references) {
      add(referring, reference.id, row);
      if (reference.isSaid) said.add(reference.id);
    }
  }
  const ofBoth = (id: string): readonly TableRow[] => {
    const names = named.get(id) ?? nobody;
    const refers = referring.get(id) ?? nobody;
    return names.length === 0 ? refers : [...new Set([...names, ...refers])];
  };
  return {
    rows,
    about: (id) => {
      const known = both.get(id) ?? ofBoth(id);
      both.set(id, known);
      return known;
    },
    referring: (id) => referring.get(id) ?? nobody,
    isSaid: (id) => said.has(id),
  };
}

/** Rows with several references are added once. */
function add(index: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else if (rows[rows.length - 1] !== row) rows.push(row);
}
