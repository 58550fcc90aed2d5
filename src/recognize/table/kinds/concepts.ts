import { asWords, wordShape } from '../../../lexicon/lookup.ts';
import { headerConcepts } from '../../../lexicon/table-concepts/headers.ts';
import { titleConcepts } from '../../../lexicon/table-concepts/titles.ts';
import { hasEastAsian, isEastAsian } from '../../../values/east-asian.ts';

/** A set of concepts, a bit each, in the order of their lexicon. */
export type Concepts = number & { readonly concepts: unique symbol };

export type HeaderConcept = keyof typeof headerConcepts;
export type TitleConcept = keyof typeof titleConcepts;

export const headerConceptNames = Object.keys(headerConcepts) as HeaderConcept[];
export const titleConceptNames = Object.keys(titleConcepts) as TitleConcept[];

const headerBits = /* @__PURE__ */ bitsOf(headerConceptNames);
const titleBits = /* @__PURE__ */ bitsOf(titleConceptNames);

function bitsOf<Concept extends string>(concepts: readonly Concept[]): Readonly<Record<Concept, number>> {
  return Object.fromEntries(concepts.map((concept, position) => [concept, 1 << position])) as Record<Concept, number>;
}

/** Names are short; the text after this many characters adds nothing to what it names. */
const LONGEST = 120;
const LONGEST_PARAGRAPH = 400;

/** A lexicon prepared for look-up: words, phrases by their first word, and parts of unspaced text. */
interface Index {
  words: Map<string, number>;
  phrases: Map<string, { words: string; bits: number }[]>;
  parts: Map<string, number>;
  longestPart: number;
  /** The shapes of all words that an entry is or begins with. */
  shapes: Set<number>;
}

function indexOf(lexicon: Readonly<Record<string, Readonly<Record<string, string>>>>): Index {
  const index: Index = { words: new Map(), phrases: new Map(), parts: new Map(), longestPart: 0, shapes: new Set() };
  const add = (map: Map<string, number>, key: string, bits: number): void => {
    map.set(key, (map.get(key) ?? 0) | bits);
  };
  for (const [position, languages] of Object.values(lexicon).entries()) {
    const bits = 1 << position;
    for (const entries of Object.values(languages)) {
      const [words = '', ...phrases] = entries.split('|');
      for (const word of words.split(' ')) {
        if (word === '') continue;
        if (!hasEastAsian(word)) add(index.words, word, bits);
        else {
          add(index.parts, word, bits);
          index.longestPart = Math.max(index.longestPart, word.length);
        }
      }
      for (const phrase of phrases) {
        const padded = asWords(phrase);
        const first = padded.slice(1, padded.indexOf(' ', 1));
        index.phrases.set(first, [...(index.phrases.get(first) ?? []), { words: padded, bits }]);
      }
    }
  }
  for (const word of [...index.words.keys(), ...index.phrases.keys()])
    index.shapes.add(wordShape(word, 0, word.length));
  return index;
}

const headers = /* @__PURE__ */ indexOf(headerConcepts);
const titles = /* @__PURE__ */ indexOf(titleConcepts);

/** Returns the concepts that a header or a label names. */
export function headerConceptsOf(text: string): Concepts {
  return find(text.length > LONGEST ? text.slice(0, LONGEST) : text, headers);
}

/** Returns what a heading or a paragraph announces. */
export function titleConceptsOf(text: string): Concepts {
  return find(text.slice(-LONGEST_PARAGRAPH), titles);
}

/** Tells whether a concept of headers is among some. */
export function names(concepts: Concepts, concept: HeaderConcept): boolean {
  return (concepts & headerBits[concept]) !== 0;
}

/** Tells whether a concept of titles is among some. */
export function titleNames(concepts: Concepts, concept: TitleConcept): boolean {
  return (concepts & titleBits[concept]) !== 0;
}

function find(text: string, index: Index): Concepts {
  let found = 0;
  const words = asWords(text);
  const hasHyphen = words.includes('-');
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    let bare = end;
    while (bare > start && end - bare < MOST_SIGNS && isEndSign(words.charCodeAt(bare - 1))) bare -= 1;
    if (index.shapes.has(wordShape(words, start, bare))) {
      const word = words.slice(start, bare);
      found |= index.words.get(word) ?? 0;
      for (const phrase of index.phrases.get(word) ?? []) {
        if (words.startsWith(phrase.words, start - 1)) found |= phrase.bits;
      }
    }
    if (hasHyphen) {
      const parts = words.slice(start, bare).split('-');
      if (parts.length > 1) for (const part of parts) found |= index.words.get(part) ?? 0;
    }
    start = end + 1;
  }
  if (hasEastAsian(words)) found |= findParts(words, index);
  return found as Concepts;
}

/** A word may end in up to three full stops or plus signs. */
const MOST_SIGNS = 3;

function isEndSign(unit: number): boolean {
  return unit === 0x2e || unit === 0x2b;
}

function findParts(text: string, { parts, longestPart }: Index): number {
  let found = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (!isEastAsian(text.charCodeAt(start))) continue;
    for (let length = 1; length <= longestPart; length += 1) {
      found |= parts.get(text.slice(start, start + length)) ?? 0;
    }
  }
  return found;
}
