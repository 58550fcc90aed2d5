/**
 * Checks of the arguments of a caller: mistakes that would otherwise go unnoticed are reported, each with the nearest
 * valid name.
 */

import { longest, nearest } from './tree/nearest.ts';

export { checkText } from './tree/given.ts';

/**
 * Returns the nearest name, or one that has the other within it at its start or end, such as `url` for `baseUrl` and
 * `language` for `lang`.
 */
function suggestion(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const isPart = (part: string, whole: string): boolean =>
    part.length >= 3 && (whole.startsWith(part) || whole.endsWith(part));
  return (
    nearest(name, names) ??
    names.find((known) => isPart(lower, known.toLowerCase()) || isPart(known.toLowerCase(), lower))
  );
}

/** Returns the end of a sentence about an unknown name: the nearest one, else all of them. */
export function instead(name: string, names: readonly string[], kind: string): string {
  const near = suggestion(name, names);
  return near === undefined ? `; the ${kind}s are ${names.join(', ')}` : `; did you mean '${near}'?`;
}

/** Throws if `options` is not an object or has an unknown name. */
export function checkNames(where: string, options: unknown, names: readonly string[], kind = 'option'): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${where}: ${kind}s must be an object`);
  for (const name of Object.keys(options)) {
    if (!names.includes(name))
      throw new TypeError(`${where}: unknown ${kind} '${name.slice(0, longest)}'${instead(name, names, kind)}`);
  }
}

/**
 * Throws if options are given to a function that takes none. A number is accepted: the functions may be passed to
 * `map`.
 */
export function checkNone(where: string, options: unknown): void {
  if (options === undefined || typeof options === 'number') return;
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${where} takes no options, and no other second argument`);
  const [name] = Object.keys(options);
  if (name !== undefined) throw new TypeError(`${where} takes no options: unknown option '${name.slice(0, longest)}'`);
}

/** Tells whether a text is a whole address, against which others can be resolved. */
export function isAddress(text: string): boolean {
  return URL.canParse(text);
}

/**
 * Tells whether a text has the form of a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag; no language has a name of
 * four letters or more. Underscores, as in locales, are accepted as hyphens.
 */
export function isLanguageTag(text: string): boolean {
  const [first = '', ...others] = text.split(/[-_]/, 20);
  return /^(?:[a-z]{2,3}|x|i)$/i.test(first) && others.every((part) => /^[a-z0-9]+$/i.test(part));
}

/** Throws if the `url` of options is not an address or their `language` is not a language tag. */
export function checkFacts(where: string, { url, language }: { url?: unknown; language?: unknown }): void {
  if (typeof url === 'string' && !isAddress(url))
    throw new TypeError(
      `${where}.url: ${quoted(url)} is no address; write all of it, such as 'https://example.org/page'`,
    );
  if (typeof language === 'string' && !isLanguageTag(language))
    throw new TypeError(`${where}.language: ${quoted(language)} is no language tag; write one such as 'en' or 'pt-BR'`);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
