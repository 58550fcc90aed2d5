import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { toText } from '../../tree/text.ts';
import type { List } from '../../tree/types.ts';

const fewestWords = 4;
const wordsOfForm = 3;

/**
 * Returns what titles of one form share, their first words and their last one: `How to treat this kind of wood`,
 * `How to treat this stone-like wood`.
 */
export function titleForm(title: string): string | undefined {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  return words.length < fewestWords ? undefined : [...words.slice(0, wordsOfForm), words.at(-1)].join(' ');
}

/**
 * Tells whether the items of a list say that one is done after the other: one of them begins with a number or a word of
 * order.
 */
export function hasOrder({ children }: List, words: ChosenWords): boolean {
  return children.some((item) => saysOrder(toText(item), words));
}

const longestLook = 40;

/** Tells whether a text begins with a number or a word of order. */
export function saysOrder(text: string, { orderWords }: ChosenWords): boolean {
  const [first = ''] = /[\p{L}\p{M}\p{N}’'-]+/u.exec(text.slice(0, longestLook).toLowerCase()) ?? [];
  return /^\d/.test(first) || orderWords.includes(first);
}
