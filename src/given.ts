/** What is said of things that a caller gives: the mistakes that would otherwise pass in silence, each with the nearest right name. */

/** Names longer than this are compared no further. */
const longest = 40;

/** Returns how many letters must be put in, left out, changed or exchanged with their neighbour to make one name of the other. */
function distance(from: string, to: string): number {
  let older: number[] = [];
  let old = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return old[to.length] ?? 0;
}

/** Returns the name that one was most likely meant to be: a slip of one letter in a short name, of two in a longer one. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const most = name.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const known of names) {
    if (Math.abs(known.length - name.length) > most) continue;
    const slips = distance(name.toLowerCase(), known.toLowerCase());
    if (slips < least) [best, least] = [known, slips];
  }
  return best;
}

/** Returns the nearest name, or one that has the other within it at its start or end, such as `url` for `baseUrl` and `language` for `lang`. */
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

/** Throws where `options` is no object, or has a name that is none of an option. */
export function checkNames(where: string, options: unknown, names: readonly string[], kind = 'option'): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${where}: ${kind}s must be an object`);
  for (const name of Object.keys(options)) {
    if (!names.includes(name))
      throw new TypeError(`${where}: unknown ${kind} '${name.slice(0, longest)}'${instead(name, names, kind)}`);
  }
}

/** Throws where options are given to a function that takes none. A number is let pass: the functions may be handed to `map`. */
export function checkNone(where: string, options: unknown): void {
  if (typeof options !== 'object' || options === null) return;
  const [name] = Object.keys(options);
  if (name !== undefined) throw new TypeError(`${where} takes no options: unknown option '${name.slice(0, longest)}'`);
}

/** Throws where a text was not given. */
export function checkText(where: string, name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${where}: ${name} must be a string`);
}

/** Throws where a value is no node of a tree. Its type may be the caller's own. */
export function checkNode(where: string, value: unknown, types?: readonly string[]): void {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type === 'string' && (types === undefined || types.includes(type))) return;
  const wanted =
    types === undefined ? 'a node' : types.map((one) => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`).join(' or ');
  throw new TypeError(`${where}: ${wanted} is needed, not ${shown(value, type)}`);
}

/** Throws where a value is no article: a part of one, such as a section, is none. */
export function checkArticle(where: string, value: unknown): void {
  checkNode(where, value, ['article']);
}

function shown(value: unknown, type: unknown): string {
  if (typeof type === 'string') return `a node of the type '${type.slice(0, longest)}'`;
  if (typeof value === 'string') return 'a string; parseArticle makes an article of HTML';
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** Tells whether a text is a whole address, against which others can be resolved. */
export function isAddress(text: string): boolean {
  return URL.canParse(text);
}

/** Tells whether a text is made as a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag is; no language has a name of four letters or more. The underscores of locales pass for hyphens. */
export function isLanguageTag(text: string): boolean {
  const [first = '', ...others] = text.split(/[-_]/, 20);
  return /^(?:[a-z]{2,3}|x|i)$/i.test(first) && others.every((part) => /^[a-z0-9]+$/i.test(part));
}

/** Throws where the `url` or `language` of options is none. */
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
