/** Signs alone: a dash, an arrow, a bullet. */
const signs = /^[^\p{L}\p{N}\s]{1,4}$/u;
/** A number of a list in digits, as one letter, or in Roman digits, with the marks around it. */
const count =
  /^[([（［]?(?:\p{N}{1,4}(?:[.．]\p{N}{1,3}){0,4}|\p{L}\p{M}?|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))[^\p{L}\p{N}\s]{1,2}$/u;
/** Digits that have their marks with them, such as ①, and those that stand alone: the `1.2` of a clause, the `3` of a step, the round bullet of an editor's symbol font. */
const alone = /^(?:\p{No}|\p{N}{1,2}(?:[.．]\p{N}{1,3}){0,4}|o)$/u;
/** The box of a task, and the first line of an alert. */
const bracketed = /^\[(?:[ xX]?|![A-Z]{3,9})\]$/;
/** Characters without width, which editors leave before a number. */
const widthless = /[\u200b-\u200d\u2060\ufeff]/g;

const longestMarker = 24;

/** Tells whether a text can be the marker of an item, which recovery may take out of the text: a sign or a number with its sign, and never a word. */
export function isMarker(text: string): boolean {
  if (text.length > longestMarker) return false;
  const marker = text.replace(widthless, '').trim();
  return [signs, count, alone, bracketed].some((form) => form.test(marker));
}
