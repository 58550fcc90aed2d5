import { checkNames, instead } from '../given.ts';
import type { Quantity, Table } from '../tree/types.ts';

/** How a text is expected: the whole of it on one line, or a pattern that is found in it. */
export type Expected = string | RegExp;

const kinds: Record<Table['kind'], true> = { comparison: true, data: true, metric: true };

const quantityFacts: Record<keyof Quantity, true> = {
  text: true,
  min: true,
  max: true,
  exclusiveMin: true,
  exclusiveMax: true,
  approximate: true,
  unit: true,
  statistic: true,
  per: true,
};

/** Throws where a text or a pattern is expected and something else, such as nothing, was given: it would be found everywhere. */
export function checkExpected(where: string, name: string, value: unknown): void {
  if (typeof value !== 'string' && !(value instanceof RegExp))
    throw new TypeError(
      `${where}: ${name} must be a string or a pattern, not ${value === null ? 'null' : typeof value}`,
    );
}

/** Throws where what is stated beside the text of a heading is no depth. */
export function checkHeading(where: string, options: object): void {
  checkNames(where, options, ['depth']);
  if (!('depth' in options)) return;
  const { depth } = options;
  if (typeof depth !== 'number' || !Number.isInteger(depth) || depth < 1 || depth > 6)
    throw new TypeError(`${where}: depth must be a whole number from 1 to 6`);
}

/** Throws where a table is described in words that say nothing of a table. */
export function checkTable(where: string, table: object): void {
  checkNames(where, table, ['caption', 'columns', 'kind']);
  if ('caption' in table) checkExpected(where, 'caption', table.caption);
  if ('columns' in table) {
    if (!Array.isArray(table.columns)) throw new TypeError(`${where}: columns must be an array`);
    for (const column of table.columns) checkExpected(where, 'each of columns', column);
  }
  if ('kind' in table && !(typeof table.kind === 'string' && Object.hasOwn(kinds, table.kind)))
    throw new TypeError(
      `${where}: unknown kind '${table.kind}'${instead(String(table.kind), Object.keys(kinds), 'kind')}`,
    );
}

/** Throws where a target is neither a text nor facts of a quantity. */
export function checkTarget(where: string, target: unknown): void {
  if (typeof target !== 'object' || target === null) checkExpected(where, 'target', target);
  else if (!(target instanceof RegExp)) checkNames(where, target, Object.keys(quantityFacts), 'fact');
}
