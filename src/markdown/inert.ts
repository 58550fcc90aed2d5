/**
 * Returns a text that means itself wherever a renderer takes it to stand, within a title as well as in running text: renderers do not agree on where a
 * link ends. What could begin or end anything is a character reference, which none of them reads as markup.
 */
export function inert(value: string): string {
  return value.replace(special, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

const special = /[\\`*~<[\]|"\t\r\n]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])/gu;

/** Returns an address as the destination of a link or a picture, which is safe in running text, too. */
export function destination(url: string): string {
  const escaped = url.replace(unsafe, '\\$&');
  if (!/\s/.test(url)) return escaped;
  // In angle brackets an address with spaces could be a tag, but for one that begins like a path.
  return /^[/.#]/.test(url) ? `<${escaped}>` : escaped.replace(/\s/g, encodeURIComponent);
}

const unsafe = /[\\()[\]*~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])/gu;
