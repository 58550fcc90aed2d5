/**
 * The end of a comment, of a section of character data or of a raw text element. In an attribute it has no meaning, but
 * a markup parser that misreads the text around it ends there, and sanitizers drop such attributes.
 */
const ends = /(--!?|\])>|<\/(?=(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes))/gi;

/** Returns the value of an attribute with a space in each such end: `-- >`, `< /title`. */
export function apart(value: string): string {
  return value.replace(ends, (end) => (end === '</' ? '< /' : `${end.slice(0, -1)} >`));
}

/** Returns the same URL without such an end in it. */
export function apartInUrl(url: string): string {
  return url.replace(ends, (end) => end.replace('<', '%3C').replace('>', '%3E'));
}

/** Returns a text that cannot leave the script element that contains it: `< /script`, `< !--`. */
export function apartInScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '< ');
}
