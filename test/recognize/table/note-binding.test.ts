import { describe, expect, test } from 'vitest';
import { bindNotes, type Note } from '../../../src/recognize/table/note-binding.ts';
import type { TableRow } from '../../../src/tree/types.ts';

const rowsOf = (count: number): TableRow[] =>
  Array.from({ length: count }, () => ({ type: 'tableRow', section: 'body', children: [] }));

const notesOf = (count: number, rows: readonly TableRow[], id = 'M1'): Note[] =>
  Array.from({ length: count }, () => ({ item: { type: 'listItem', children: [] }, id, rows }));

const none = () => ({ taken: new Map<string, number>(), shared: new Set<string>() });

describe('notes', () => {
  test('of one row are all its own', () => {
    const rows = rowsOf(1);
    expect(bindNotes(notesOf(3, rows), none()).size).toBe(0);
    expect(rows.map(({ notes }) => notes)).toEqual([['M1', 'M1-2', 'M1-3']]);
  });

  test('that are alone are about all rows of their id', () => {
    const rows = rowsOf(3);
    expect(bindNotes(notesOf(1, rows), none()).size).toBe(0);
    expect(rows.map(({ notes }) => notes)).toEqual([['M1'], ['M1'], ['M1']]);
  });

  test('that are as many as their rows are bound in order', () => {
    const rows = rowsOf(2);
    expect(bindNotes(notesOf(2, rows), none()).size).toBe(0);
    expect(rows.map(({ notes }) => notes)).toEqual([['M1'], ['M1-2']]);
  });

  test.each([
    [2, 3],
    [3, 2],
  ])('that are not as many as their rows are refused: %i rows, %i notes', (count, several) => {
    const rows = rowsOf(count);
    const notes = notesOf(several, rows);
    expect([...bindNotes(notes, none())]).toEqual(['M1']);
    expect(rows.every((row) => row.notes === undefined)).toBe(true);
    expect(notes.every(({ item }) => item.identifier === undefined)).toBe(true);
  });

  test('of several rows that have theirs are refused in a further list', () => {
    const rows = rowsOf(2);
    const bindings = none();
    bindNotes(notesOf(1, rows), bindings);
    expect([...bindNotes(notesOf(1, rows), bindings)]).toEqual(['M1']);
    expect(rows.map(({ notes }) => notes)).toEqual([['M1'], ['M1']]);
  });

  test('have identifiers that no other note has', () => {
    const [first, second] = [rowsOf(1), rowsOf(1)];
    bindNotes([...notesOf(1, second, 'A-2'), ...notesOf(2, first, 'A')], none());
    expect([second[0]?.notes, first[0]?.notes]).toEqual([['A-2'], ['A', 'A-3']]);
  });

  test('without rows are left as they are', () => {
    expect(bindNotes(notesOf(2, []), none()).size).toBe(0);
  });
});
