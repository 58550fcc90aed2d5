const between = /[^\p{L}\p{N}%.&+-]+/gu;
/** A raised figure or letter behind a word refers to a note: `Glossary¹`, not `m²`. */
const noteMark = /(?<=\p{L}{3})(?:⁽?[⁰¹²³⁴-⁹]{1,2}⁾?|[ᵃᵇᶜᵈᵉ])(?![\p{L}\p{N}])/gu;

/**
 * Returns a text as words that a lexicon can be looked up in: lower case, one space between words and one at each end,
 * without marks of notes behind words.
 */
export function asWords(text: string): string {
  const lower = text.toLowerCase();
  const kind = kindOf(lower);
  if (kind === kinds.words) return ` ${lower} `;
  // Unicode classes take several times as long.
  return ` ${kind === kinds.known ? joinWords(lower) : lower.replace(noteMark, ' ').replace(between, ' ').trim()} `;
}

/** Texts that are words already, as most are; other texts of known characters; texts with others. */
const kinds = { words: 0, known: 1, other: 2 } as const;

/**
 * Texts longer than a title or a question are left to a regular expression, which needs no list of their characters.
 */
const LONGEST_TITLE = 400;
const SPACE = 0x20;

function kindOf(lower: string): (typeof kinds)[keyof typeof kinds] {
  let isOfWords = true;
  let wasInWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const isInWord = isWordUnit(unit);
    if (isInWord === undefined) return kinds.other;
    if (!isInWord && (unit !== SPACE || !wasInWord)) isOfWords = false;
    wasInWord = isInWord;
  }
  if (isOfWords && wasInWord) return kinds.words;
  return lower.length > LONGEST_TITLE ? kinds.other : kinds.known;
}

/** The words of a lower-case text with one space between them. */
function joinWords(lower: string): string {
  const units: number[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (isWordUnit(unit)) units.push(unit);
    else if (units.length > 0 && units[units.length - 1] !== SPACE) units.push(SPACE);
  }
  if (units[units.length - 1] === SPACE) units.pop();
  return String.fromCharCode(...units);
}

/** Characters that are parts of words. */
const inWords = new Set('abcdefghijklmnopqrstuvwxyz0123456789%&+.-');
const isInWords = Array.from({ length: 128 }, (_, unit) => inWords.has(String.fromCharCode(unit)));

/** Tells whether a lower-case UTF-16 unit is a part of words; `undefined` where only Unicode classes tell. */
function isWordUnit(unit: number): boolean | undefined {
  if (unit < 128) return isInWords[unit];
  // The letters of Latin, with two signs among them, and typographic dashes and quotation marks.
  if (unit >= 0xc0 && unit <= 0x24f) return unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0x2000 && unit <= 0x206f ? false : undefined;
}

/**
 * Returns a number for the first, the middle and the last character of a word in a text and for its length, which few
 * words have in common: most words that no lexicon has need not be cut out to be looked up.
 */
export function wordShape(text: string, start: number, end: number): number {
  // A sign alone is an entry without a word, and a text of signs has none.
  if (end === start) return 0;
  const middle = text.charCodeAt(start + ((end - start) >> 1)) & 0xff;
  const ends = text.charCodeAt(start) * 0x1_0000 + text.charCodeAt(end - 1);
  return (ends * 0x100 + middle) * 0x20 + Math.min(end - start, 0x1f);
}

/** Words that are looked up within a text. */
export interface WordTable {
  words: ReadonlySet<string>;
  shapes: ReadonlySet<number>;
}

/** Returns words prepared for look-up within a text. */
export function wordTable(words: Iterable<string>): WordTable {
  const set = new Set(words);
  return { words: set, shapes: new Set(Array.from(set, (word) => wordShape(word, 0, word.length))) };
}

/** Tells whether a part of a text is one of some words, and cuts it out only where it may be. */
export function hasWordAt({ words, shapes }: WordTable, text: string, start: number, end: number): boolean {
  return shapes.has(wordShape(text, start, end)) && words.has(text.slice(start, end));
}

/** Words and phrases prepared for look-up. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** The shapes of the words, and of those that phrases begin with. */
  shapes: ReadonlySet<number>;
  /** Entries of several words by their first word, each with a space at both ends. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

/** Returns a list of words and phrases as a lexicon; to be called once, when a module is loaded. */
export function lexicon(entries: readonly string[]): Lexicon {
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  for (const entry of entries) {
    const padded = asWords(entry);
    const [first = '', second] = padded.trim().split(' ');
    if (second === undefined) words.add(first);
    else phrases.set(first, [...(phrases.get(first) ?? []), padded]);
  }
  const { shapes } = wordTable([...words, ...phrases.keys()]);
  return { words, shapes, phrases };
}

/**
 * Returns the first entry of a lexicon that occurs in the words (as `asWords` returns them) as a whole, or `undefined`.
 */
export function findEntry(words: string, { words: single, shapes, phrases }: Lexicon): string | undefined {
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    if (shapes.has(wordShape(words, start, end))) {
      const word = words.slice(start, end);
      if (single.has(word)) return word;
      for (const phrase of phrases.get(word) ?? none) if (words.startsWith(phrase, start - 1)) return phrase.trim();
    }
    start = end + 1;
  }
  return undefined;
}

const none: readonly string[] = [];

/** Tells whether the words are exactly one entry of a lexicon. */
export function isEntry(words: string, { words: single, phrases }: Lexicon): boolean {
  const text = words.trim();
  const space = text.indexOf(' ');
  return space < 0 ? single.has(text) : (phrases.get(text.slice(0, space)) ?? none).includes(words);
}
