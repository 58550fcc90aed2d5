const longestValue = 80;
const mostWords = 10;
const mostWordsOfName = 4;

/** A value that names, counts or lists, and says no sentence. */
export function isShortValue(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > longestValue) return false;
  const words = text.split(/\s+/).length;
  if (words > mostWords || (words > mostWordsOfName && /[.。]$/.test(text))) return false;
  // A full stop behind a short word, as in `1 tsp.`, is the mark of an abbreviation.
  return !/\p{L}{4}[.!?…]|\p{L}{3}[.!?…]\s\p{Lu}|[!?…。！？]|["“”„«»]|->|→|=>/u.test(text);
}

/** Tells whether a value is amounts of two columns, such as `17g26%` and `188mg 63%`. */
export function isOfTwoColumns(text: string): boolean {
  return /\p{L}(?:\d|\s\d[\d.,]{0,8}\s?%$)/u.test(text);
}
