/** Returns a text as words that a lexicon can be looked up in: lower case, one space between words and one at each end. */
export function asWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.&+-]+/gu, ' ')
    .trim()} `;
}

/** Returns the first entry of a lexicon that stands in the words as a whole, or `undefined`. */
export function findEntry(words: string, entries: readonly string[]): string | undefined {
  return entries.find((entry) => words.includes(` ${entry} `));
}
