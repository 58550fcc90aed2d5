/** Errors for arguments that are no tree, and no text. */

import { longest } from './nearest.ts';

/** Throws if a value is no string. */
export function checkText(where: string, name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${where}: ${name} must be a string`);
}

/** Throws if a value is no node of a tree. Its type may be the caller's own. */
export function checkNode(where: string, value: unknown, types?: readonly string[]): void {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type === 'string' && (types === undefined || types.includes(type))) return;
  const wanted =
    types === undefined ? 'a node' : types.map((one) => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`).join(' or ');
  throw new TypeError(`${where}: ${wanted} is needed, not ${shown(value, type)}`);
}

/** Throws if a value is no article: a part of one, such as a section, is none. */
export function checkArticle(where: string, value: unknown): void {
  checkNode(where, value, ['article']);
}

function shown(value: unknown, type: unknown): string {
  if (typeof type === 'string') return `a node of the type '${type.slice(0, longest)}'`;
  if (typeof value === 'string') return 'a string; parseArticle makes an article of HTML';
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
