/**
 * What ends a comment, a section of character data or an element of raw text. In an attribute it means nothing, but a
 * markup parser that takes the text around it for something else ends there, and sanitizers drop such attributes.
 */
const ends = /(--!?|\])>|<\/(?=(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes))/gi;

/** Returns the value of an attribute with a space in whatever would end something elsewhere: `-- >`, `< /title`. */
export function apart(value: string): string {
  return value.replace(ends, (end) => (end === '</' ? '< /' : `${end.slice(0, -1)} >`));
}

/** Returns the same address without such an end in it. */
export function apartInUrl(url: string): string {
  return url.replace(ends, (end) => end.replace('<', '%3C').replace('>', '%3E'));
}

/** Returns a text that cannot leave the script element that it stands in: `< /script`, `< !--`. */
export function apartInScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '< ');
}
