/** Signs alone: a dash, an arrow, a bullet. */
const signs = /^[^\p{L}\p{N}\s]{1,4}$/u;
/** A number of a list in digits, as one letter, or in Roman digits, with the marks around it. */
const count =
  /^[([（［]?(?:\p{N}{1,4}(?:[.．]\p{N}{1,3}){0,4}|\p{L}\p{M}?|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))[^\p{L}\p{N}\s]{1,2}$/u;
/** Digits that have their marks with them, such as ①. */
const framed = /^\p{No}$/u;

const longestMarker = 24;

/** Tells whether a text can be the marker of an item, which recovery may take out of the text: a sign or a number with its sign, and never a word. */
export function isMarker(text: string): boolean {
  const marker = text.trim();
  return marker.length <= longestMarker && (signs.test(marker) || count.test(marker) || framed.test(marker));
}
