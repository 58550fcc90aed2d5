/** Words from which on a text says something and does not only name it. */
const fewestWords = 5;

/** Tells whether a text explains: some words, and most of it letters. */
export function isProse(text: string): boolean {
  const head = text.slice(0, 400).trim();
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(head)) return head.length >= 2 * fewestWords;
  const words = head.split(/\s+/).filter((word) => /^\P{L}{0,3}\p{L}/u.test(word));
  return words.length >= fewestWords;
}
