const fewestWords = 4;
const wordsOfForm = 3;

/**
 * Returns the first words and the last word of a title, which titles of the same form share: `How to treat this kind of
 * wood`, `How to treat this stone-like wood`.
 */
export function titleForm(title: string): string | undefined {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  return words.length < fewestWords ? undefined : [...words.slice(0, wordsOfForm), words.at(-1)].join(' ');
}
