/**
 * Returns a text that is plain text wherever a renderer puts it, within a title as well as in running text, since
 * renderers disagree on where a link ends. Each character that could begin or end anything becomes a character
 * reference, which none of them reads as markup.
 */
export function inert(value: string): string {
  return value.replace(special, reference);
}

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

/**
 * Returns written Markdown in which no renderer finds a URL of its own; some extend a URL up to the next space, even
 * over a backtick.
 */
export function withoutAddresses(written: string): string {
  return written.replace(/:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu, reference);
}

/**
 * Returns a text as the title of a link or a picture. An unclosed or nested parenthesis in it would move the end of the
 * link in some renderers.
 */
export function inertTitle(value: string): string {
  return inert(value).replace(/\([^()]*\)|[()]/g, (part) => (part.length > 1 ? part : reference(part)));
}

/**
 * The characters include those that turn text into a URL: some renderers extend a URL up to the next space, even over a
 * backtick.
 */
const special =
  /[\\`*~<[\]|"\t\r\n]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])|:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu;

/**
 * Returns a URL as the destination of a link or a picture that is also safe in running text. Within emphasis, where
 * some renderers see its end first, a URL that is a link in running text is put in angle brackets, so that it ends with
 * them.
 */
export function destination(url: string, isEmphasized: boolean): string {
  const escaped = url.replace(unsafe, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
  if (isEmphasized && runningAddress.test(url)) return `<${escaped.replace(/\s/g, encodeURIComponent)}>`;
  if (!/\s/.test(url)) return escaped;
  // In angle brackets, a URL with spaces could be a tag unless it begins like a path.
  return /^[/.#]/.test(url) ? `<${escaped}>` : escaped.replace(/\s/g, encodeURIComponent);
}

const unsafe = /[\\()[\]*~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
const runningAddress = /https?:\/\/|ftp:\/\/|www\.|@/i;
