const plain = /^[a-z0-9%&+.-]+(?: [a-z0-9%&+.-]+)*$/;

/** Returns a text as words that a lexicon can be looked up in: lower case, one space between words and one at each end. */
export function asWords(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are words already, and that is quicker to see than to make them so.
  if (plain.test(lower)) return ` ${lower} `;
  return ` ${lower
    .replace(/[^\p{L}\p{N}%.&+-]+/gu, ' ')
    .trim()} `;
}

/** Words and phrases made ready to be looked up. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** Entries of several words, with a space at each end. */
  phrases: readonly string[];
}

/** Returns a list of words and phrases as a lexicon; to be done once, when a module is loaded. */
export function lexicon(entries: readonly string[]): Lexicon {
  const words = new Set<string>();
  const phrases = new Set<string>();
  for (const entry of entries) {
    const padded = asWords(entry);
    const trimmed = padded.trim();
    if (trimmed.includes(' ')) phrases.add(padded);
    else words.add(trimmed);
  }
  return { words, phrases: [...phrases] };
}

/** Returns an entry of a lexicon that stands in the words (as `asWords` gives them) as a whole, or `undefined`. */
export function findEntry(words: string, { words: single, phrases }: Lexicon): string | undefined {
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    const word = words.slice(start, end);
    if (single.has(word)) return word;
    start = end + 1;
  }
  return phrases.find((phrase) => words.includes(phrase))?.trim();
}

/** Tells whether the words are one entry of a lexicon and nothing else. */
export function isEntry(words: string, { words: single, phrases }: Lexicon): boolean {
  return single.has(words.slice(1, -1)) || phrases.includes(words);
}
