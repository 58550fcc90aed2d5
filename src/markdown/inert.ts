/**
 * Returns a text that means itself wherever a renderer takes it to stand, within a title as well as in running text:
 * renderers do not agree on where a link ends. What could begin or end anything is a character reference, which none of
 * them reads as markup.
 */
export function inert(value: string): string {
  return value.replace(special, reference);
}

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

/**
 * Returns a text that is written already, so that no renderer takes a part of it for an address of its own, to which
 * some count all up to the next space, a backtick, too.
 */
export function withoutAddresses(written: string): string {
  return written.replace(/:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu, reference);
}

/**
 * Returns a text as the title of a link or a picture. A parenthesis that is open there, or one within another, would to
 * some renderers move the end of the link.
 */
export function inertTitle(value: string): string {
  return inert(value).replace(/\([^()]*\)|[()]/g, (part) => (part.length > 1 ? part : reference(part)));
}

/**
 * Among them what makes an address of a text: to some renderers all up to the next space is part of it, a backtick,
 * too.
 */
const special =
  /[\\`*~<[\]|"\t\r\n]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])|:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu;

/**
 * Returns an address as the destination of a link or a picture, which is safe in running text, too. Within emphasis,
 * where some renderers see its end first, an address that is one in running text stands in angle brackets, so that it
 * ends with them.
 */
export function destination(url: string, isEmphasized: boolean): string {
  const escaped = url.replace(unsafe, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
  if (isEmphasized && runningAddress.test(url)) return `<${escaped.replace(/\s/g, encodeURIComponent)}>`;
  if (!/\s/.test(url)) return escaped;
  // In angle brackets an address with spaces could be a tag, but for one that begins like a path.
  return /^[/.#]/.test(url) ? `<${escaped}>` : escaped.replace(/\s/g, encodeURIComponent);
}

const unsafe = /[\\()[\]*~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
const runningAddress = /https?:\/\/|ftp:\/\/|www\.|@/i;
