import { expect, test } from 'vitest';
import { type TableFacts, tableFacts } from '../../../src/recognize/table/facts.ts';
import { readCell } from '../../../src/recognize/table/read-cell.ts';
import { table, td, tr } from '../../../src/testing/index.ts';
import type { TableCell } from '../../../src/tree/types.ts';

function cellOf(text: string): { facts: TableFacts; cell: TableCell } {
  const facts = tableFacts(table(tr(td(text))));
  const cell = facts?.cells[0]?.[0];
  if (facts === undefined || cell === undefined) throw new Error('a cell was expected');
  return { facts, cell };
}

test('reads a text once, and gives its quantities as objects of their own', () => {
  const { facts, cell } = cellOf('5 ms');
  const first = readCell(facts, cell, '5 ms', undefined, 'en');
  const kept = facts.readings.get(cell);
  const second = readCell(facts, cell, '5 ms', undefined, 'en');
  expect(second).toEqual(first);
  expect(facts.readings.get(cell)).toBe(kept);
  expect(second?.quantities[0]).not.toBe(first?.quantities[0]);
});

test('reads again where the text or the unit is another', () => {
  const { facts, cell } = cellOf('5');
  expect(readCell(facts, cell, '5', 'ms', 'en')?.quantities).toMatchObject([{ min: 5, unit: 'ms' }]);
  expect(readCell(facts, cell, '7', 'ms', 'en')?.quantities).toMatchObject([{ min: 7, unit: 'ms' }]);
  expect(readCell(facts, cell, '7', 's', 'en')?.quantities).toMatchObject([{ min: 7, unit: 's' }]);
});

test('keeps nothing of a text without quantities', () => {
  const { facts, cell } = cellOf('late');
  expect(readCell(facts, cell, 'late', undefined, 'en')).toBeUndefined();
  expect(facts.readings.size).toBe(0);
});
