import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { toText } from '../../tree/text.ts';
import type { List } from '../../tree/types.ts';

/** Tells whether an item of a list begins with a number or a word of order. */
export function hasOrderWords({ children }: List, words: ChosenWords): boolean {
  return children.some((item) => beginsWithOrderWord(toText(item), words));
}

const longestLook = 40;

/** Tells whether a text begins with a number or a word of order. */
export function beginsWithOrderWord(text: string, { orderWords }: ChosenWords): boolean {
  const [first = ''] = /[\p{L}\p{M}\p{N}’'-]+/u.exec(text.slice(0, longestLook).toLowerCase()) ?? [];
  return /^\d/.test(first) || orderWords.includes(first);
}
