import { freeKey } from '../../tree/columns.ts';
import type { ListItem, TableRow } from '../../tree/types.ts';

/** A note, its id, and the rows that it may be about. */
export interface Note {
  item: ListItem;
  id: string;
  rows: readonly TableRow[];
}

/**
 * Earlier bindings: the identifiers of the article, and the ids of the table that several rows share and that have
 * their note.
 */
export interface Bindings {
  taken: Map<string, number>;
  shared: Set<string>;
}

/**
 * Binds the notes of one list to their rows, in place, and returns the ids of those that it refuses.
 *
 * One note may be about many rows, and many notes about one row. If several rows and several notes share an id, it is
 * unknown which belong together: as many notes as rows are bound in order, others are refused, and so are those of
 * every list after a bound one. So there are never more bindings than rows plus notes.
 */
export function bindNotes(notes: readonly Note[], bindings: Bindings): Set<string> {
  const refused = new Set<string>();
  for (const [id, group] of byId(notes)) {
    const rows = group[0]?.rows ?? [];
    const [only] = rows;
    if (only === undefined) continue;
    if (rows.length === 1) {
      for (const { item } of group) bind(item, id, rows, bindings.taken);
      continue;
    }
    if (bindings.shared.has(id) || (group.length > 1 && group.length !== rows.length)) {
      refused.add(id);
      continue;
    }
    bindings.shared.add(id);
    group.forEach(({ item }, index) => {
      bind(item, id, group.length === 1 ? rows : rows.slice(index, index + 1), bindings.taken);
    });
  }
  return refused;
}

function byId(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.id);
    if (group === undefined) groups.set(note.id, [note]);
    else group.push(note);
  }
  return groups;
}

function bind(item: ListItem, id: string, rows: readonly TableRow[], taken: Map<string, number>): void {
  const identifier = freeKey(id, taken, (key, count) => `${key}-${count}`);
  item.identifier = identifier;
  for (const row of rows) {
    row.notes ??= [];
    row.notes.push(identifier);
  }
}
