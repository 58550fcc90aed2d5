import { checkNames, instead } from '../given.ts';
import type { Quantity, Table } from '../tree/types.ts';
import { clipped } from './clipped.ts';

/** How a text is expected: the whole of it on one line, or a pattern that is found in it. */
export type Expected = string | RegExp;

const kinds: Record<Table['kind'], true> = { comparison: true, data: true, metric: true };

const quantityFacts: Record<keyof Quantity, 'string' | 'number' | 'boolean'> = {
  text: 'string',
  min: 'number',
  max: 'number',
  exclusiveMin: 'boolean',
  exclusiveMax: 'boolean',
  approximate: 'boolean',
  unit: 'string',
  statistic: 'string',
  per: 'string',
};

/**
 * Tells whether a text is the expected one. A pattern with the flag `g` keeps its last index, so `test` is not used.
 */
export function matches(text: string, expected: Expected): boolean {
  return typeof expected === 'string' ? text === expected : text.search(expected) >= 0;
}

/** Returns an expectation as `matches` compares it with the texts of an article, which are on one line. */
export function tidy(expected: Expected): Expected {
  return typeof expected === 'string' ? oneLine(expected) : expected;
}

/** Returns a text on one line, as those of an article are compared. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns an expectation as a message shows it. */
export function shown(expected: unknown): string {
  if (expected instanceof RegExp) return clipped(String(expected), 200);
  if (Array.isArray(expected)) return clipped(`[${expected.slice(0, 50).map(shown).join(', ')}]`, 400);
  if (typeof expected !== 'object' || expected === null)
    return clipped(JSON.stringify(typeof expected === 'string' ? oneLine(expected) : expected), 200);
  return `{ ${Object.entries(expected)
    .map(([key, value]) => `${key}: ${shown(value)}`)
    .join(', ')} }`;
}

/** Throws if an optional argument was given and is `undefined`: nothing would be checked. */
export function checkGiven(where: string, name: string, rest: readonly unknown[]): void {
  if (rest.length > 0 && rest[0] === undefined)
    throw new TypeError(`${where}: ${name} is undefined; leave it out where anything will do`);
}

/** Throws if a value is not a text or a pattern, or is empty: it would be found everywhere. */
export function checkExpected(where: string, name: string, value: unknown): void {
  checkText(where, name, value);
  if (typeof value === 'string' ? value.trim() === '' : (value as RegExp).source === '(?:)')
    throw new TypeError(`${where}: ${name} must not be empty`);
}

/** Throws if a value is neither a text, which may be empty, nor a pattern. */
export function checkText(where: string, name: string, value: unknown): void {
  if (typeof value === 'string' || value instanceof RegExp) return;
  const type = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  throw new TypeError(`${where}: ${name} must be a string or a pattern, not ${type}`);
}

/** Throws if a value is not a list of texts or patterns, or is an empty list. */
export function checkTexts(where: string, name: string, value: unknown, checkEach = checkExpected): void {
  if (!Array.isArray(value)) throw new TypeError(`${where}: ${name} must be an array`);
  if (value.length === 0) throw new TypeError(`${where}: ${name} must not be empty`);
  // Not `forEach`, which skips empty places: they are not texts.
  for (const one of value) checkEach(where, `each of ${name}`, one);
}

/** Throws if an object is empty, or has an unknown name. */
export function checkDescription(where: string, value: object, names: readonly string[], kind = 'option'): void {
  checkNames(where, value, names, kind);
  if (Object.keys(value).length === 0)
    throw new TypeError(`${where}: nothing is expected; state one of ${names.join(', ')}`);
}

/** Throws if a value is not a whole number in a range. */
export function checkWhole(
  where: string,
  name: string,
  value: unknown,
  [least, most]: readonly [number, number],
): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new TypeError(`${where}: ${name} must be a whole number from ${least} to ${most}`);
}

/** Throws if what is stated beside the text of a heading is not a depth. */
export function checkDepth(where: string, options: object, name: string): void {
  checkNames(where, options, [name]);
  for (const value of Object.values(options)) checkWhole(where, name, value, [1, 6]);
}

/** Throws if a value is not a kind of table. */
export function checkKind(where: string, kind: unknown): void {
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    throw new TypeError(`${where}: unknown kind '${kind}'${instead(String(kind), Object.keys(kinds), 'kind')}`);
}

/** Throws if a target is neither a text nor facts of a quantity. */
export function checkTarget(where: string, target: unknown): void {
  if (typeof target !== 'object' || target === null || target instanceof RegExp) {
    checkExpected(where, 'target', target);
    return;
  }
  checkDescription(where, target, Object.keys(quantityFacts), 'fact');
  for (const [name, value] of Object.entries(target)) {
    const type = quantityFacts[name as keyof Quantity];
    if (type === 'boolean' ? value !== true : typeof value !== type)
      throw new TypeError(`${where}: target.${name} must be ${type === 'boolean' ? 'true' : `a ${type}`}`);
  }
}
