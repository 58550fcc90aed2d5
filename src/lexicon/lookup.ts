const between = /[^a-z0-9%.&+-]+/g;
const betweenAny = /[^\p{L}\p{N}%.&+-]+/gu;

/**
 * Returns a text as words that a lexicon can be looked up in: lower case, one space between words and one at each end.
 */
export function asWords(text: string): string {
  const lower = text.toLowerCase();
  const kind = kindOf(lower);
  if (kind === kinds.words) return ` ${lower} `;
  // The classes of Unicode take several times as long.
  return ` ${lower.replace(kind === kinds.ascii ? between : betweenAny, ' ').trim()} `;
}

/** Words already, as most texts are; other texts of ASCII; those with other letters. */
const kinds = { words: 0, ascii: 1, other: 2 } as const;

/** What is a part of words, by its character. */
const inWords = new Set('abcdefghijklmnopqrstuvwxyz0123456789%&+.-');
const isInWords = Uint8Array.from({ length: 128 }, (_, unit) => (inWords.has(String.fromCharCode(unit)) ? 1 : 0));

function kindOf(lower: string): (typeof kinds)[keyof typeof kinds] {
  let isOfWords = true;
  let wasInWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit > 127) return kinds.other;
    const isInWord = isInWords[unit] === 1;
    if (!isInWord && (unit !== 0x20 || !wasInWord)) isOfWords = false;
    wasInWord = isInWord;
  }
  return isOfWords && wasInWord ? kinds.words : kinds.ascii;
}

/**
 * Returns a number for the first and the last character of a word in a text and for its length, which few words have in
 * common: those that no lexicon has need not be cut out to be looked up.
 */
export function wordShape(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 0x1_0000 + text.charCodeAt(end - 1)) * 0x100 + Math.min(end - start, 0xff);
}

/** Words and phrases made ready to be looked up. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** Entries of several words by their first, each with a space at its ends. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

/** Returns a list of words and phrases as a lexicon; to be done once, when a module is loaded. */
export function lexicon(entries: readonly string[]): Lexicon {
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  for (const entry of entries) {
    const padded = asWords(entry);
    const [first = '', second] = padded.trim().split(' ');
    if (second === undefined) words.add(first);
    else phrases.set(first, [...(phrases.get(first) ?? []), padded]);
  }
  return { words, phrases };
}

/**
 * Returns the first entry of a lexicon that stands in the words (as `asWords` gives them) as a whole, or `undefined`.
 */
export function findEntry(words: string, { words: single, phrases }: Lexicon): string | undefined {
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    const word = words.slice(start, end);
    if (single.has(word)) return word;
    for (const phrase of phrases.get(word) ?? none) if (words.startsWith(phrase, start - 1)) return phrase.trim();
    start = end + 1;
  }
  return undefined;
}

const none: readonly string[] = [];

/** Tells whether the words are one entry of a lexicon and nothing else. */
export function isEntry(words: string, { words: single, phrases }: Lexicon): boolean {
  const text = words.trim();
  const space = text.indexOf(' ');
  return space < 0 ? single.has(text) : (phrases.get(text.slice(0, space)) ?? none).includes(words);
}
