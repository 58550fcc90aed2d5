import { type ChosenWords, madeOf } from './chosen-words.ts';
import type { Concept } from './concepts.ts';
import { asWords, lexicon, wordShape, wordTable } from './lookup.ts';

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** The first character of scripts without spaces. */
const firstSpaceless = 0x0e00;
const longestTitle = 200;
const longestFaqTitle = 120;

/** Concepts that titles are searched for, all of them in one pass over their words. */
const titleConcepts = [
  'faqTitles',
  'stepTitles',
  'noStepTitles',
  'asideTitles',
  'performedBy',
  'followingSteps',
  'interviewTitles',
  'selfQuestionTitles',
  'peopleTitles',
  'changeTitles',
  'glossaryTitles',
  'voicesTitles',
] as const satisfies readonly Concept[];

type TitleConcept = (typeof titleConcepts)[number];

/** A set of `titleConcepts`: a bit for each, in their order. */
type ConceptSet = number;

/**
 * Tells whether a title contains one of the words of a concept as whole words; scripts without spaces have no whole
 * words.
 */
export type TitleTest = (title: string, words: ChosenWords) => boolean;

/** Returns the test of titles for a concept. */
export function titleTest(concept: TitleConcept): TitleTest {
  const bit = 1 << titleConcepts.indexOf(concept);
  return (title, words) => (readerIn(words)(title) & bit) !== 0;
}

/**
 * The prepared words of the concepts, and the result for the last title: one title is tested for several concepts in
 * turn.
 */
const readerIn = madeOf((words) => {
  const read = titleReader(titleConcepts.map((concept) => words[concept]));
  let last = '';
  let held: ConceptSet = 0;
  return (title: string): ConceptSet => {
    if (title !== last) {
      held = read(title);
      last = title;
    }
    return held;
  };
});

/** Returns the test whether a title contains one of some entries. */
export function entryTest(entries: readonly string[]): (title: string) => boolean {
  const read = titleReader([entries]);
  return (title) => read(title) !== 0;
}

/** Tells whether a text has a letter of a script without spaces. */
function isSpaceless(text: string): boolean {
  return mayBeSpaceless(text) && spaceless.test(text);
}

function mayBeSpaceless(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= firstSpaceless) return true;
  return false;
}

/** A word or a phrase, and the lists that it is in. */
interface Entry {
  text: string;
  lists: ConceptSet;
}

/** Returns a function that tells which of some lists, at most 31, have an entry that a title contains. */
function titleReader(lists: readonly (readonly string[])[]): (title: string) => ConceptSet {
  const unspaced: Entry[] = [];
  const single = new Map<string, ConceptSet>();
  const phrases = new Map<string, Entry[]>();
  lists.forEach((entries, index) => {
    const bit = 1 << index;
    for (const text of entries) if (isSpaceless(text)) unspaced.push({ text, lists: bit });
    const spaced = lexicon(entries.filter((entry) => !isSpaceless(entry)));
    for (const word of spaced.words) single.set(word, (single.get(word) ?? 0) | bit);
    for (const [first, padded] of spaced.phrases)
      phrases.set(first, [...(phrases.get(first) ?? []), ...padded.map((text) => ({ text, lists: bit }))]);
  });
  const { shapes } = wordTable([...single.keys(), ...phrases.keys()]);
  return (title) => {
    if (title === '' || title.length > longestTitle) return 0;
    const words = asWords(title);
    let held = 0;
    for (let start = 1; start < words.length; ) {
      const end = words.indexOf(' ', start);
      if (end < 0) break;
      if (!shapes.has(wordShape(words, start, end))) {
        start = end + 1;
        continue;
      }
      const word = words.slice(start, end);
      held |= single.get(word) ?? 0;
      for (const { text, lists } of phrases.get(word) ?? none) if (words.startsWith(text, start - 1)) held |= lists;
      start = end + 1;
    }
    if (unspaced.length > 0 && mayBeSpaceless(title))
      for (const { text, lists } of unspaced) if (title.includes(text)) held |= lists;
    return held;
  };
}

const none: readonly Entry[] = [];

const holdsFaqTitle = titleTest('faqTitles');

/** Tells whether a title announces questions and answers. */
export function isFaqTitle(title: string, words: ChosenWords): boolean {
  return title.length <= longestFaqTitle && holdsFaqTitle(title, words);
}

const bareTitlesIn = madeOf((words: ChosenWords): ReadonlySet<string> => new Set(words.bareFaqTitles));

/** Tells whether a title announces questions, with or without their answers: an FAQ title, or `Questions` alone. */
export function isQuestionsTitle(title: string, words: ChosenWords): boolean {
  return isFaqTitle(title, words) || bareTitlesIn(words).has(asWords(title).trim());
}
