import { type ChosenWords, madeOf } from './chosen-words.ts';
import type { Concept } from './concepts.ts';
import { asWords, findEntry, lexicon } from './lookup.ts';

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const latin = /^[\0-\u02ff]*$/;
const longestTitle = 200;
const longestFaqTitle = 120;

/** Tells whether a title holds one of the words of a concept as whole words; scripts without spaces have no whole words. */
export type TitleTest = (title: string, words: ChosenWords) => boolean;

/** Returns the test of titles for a concept. */
export function titleTest(concept: Concept): TitleTest {
  const testIn = madeOf((words) => entryTest(words[concept]));
  return (title, words) => testIn(words)(title);
}

/** Returns the test whether a title holds one of some entries. */
export function entryTest(entries: readonly string[]): (title: string) => boolean {
  const unspaced = entries.filter((entry) => spaceless.test(entry));
  const spaced = lexicon(entries.filter((entry) => !spaceless.test(entry)));
  return (title) => {
    if (title === '' || title.length > longestTitle) return false;
    if (findEntry(asWords(title), spaced) !== undefined) return true;
    return !latin.test(title) && unspaced.some((entry) => title.includes(entry));
  };
}

const holdsFaqTitle = titleTest('faqTitles');

/** Tells whether a title says that questions and answers stand under it. */
export function isFaqTitle(title: string, words: ChosenWords): boolean {
  return title.length <= longestFaqTitle && holdsFaqTitle(title, words);
}
