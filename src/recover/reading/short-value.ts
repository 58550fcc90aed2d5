import { countWords } from '../../values/blanks.ts';
import { hasLetterOrNumber } from '../../values/letters.ts';

const longestValue = 80;
const mostWords = 10;
const mostWordsOfName = 4;

/** A value that is a name, a number or a list, not a sentence. */
export function isShortValue(text: string): boolean {
  if (text.length > longestValue || !hasLetterOrNumber(text)) return false;
  const words = countWords(text);
  if (words > mostWords || (words > mostWordsOfName && (text.endsWith('.') || text.endsWith('。')))) return false;
  // A full stop after a short word, as in `1 tsp.`, is the mark of an abbreviation.
  return !/\p{L}{4}[.!?…]|\p{L}{3}[.!?…]\s\p{Lu}|[!?…。！？]|["“”„«»]|->|→|=>/u.test(text);
}

/** Tells whether a value consists of amounts of two columns, such as `17g26%` and `188mg 63%`. */
export function isOfTwoColumns(text: string): boolean {
  return /\p{L}(?:\d|\s\d[\d.,]{0,8}\s?%$)/u.test(text);
}
