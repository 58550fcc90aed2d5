import { faqTitles } from './faq-titles.ts';
import { asWords, findEntry, lexicon as makeLexicon } from './lookup.ts';

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const latin = /^[\0-\u02ff]*$/;
const longestTitle = 200;
const longestFaqTitle = 120;

/** Returns a test whether a title holds one of the entries of a lexicon as whole words; scripts without spaces have no whole words. */
export function titleTest(lexicon: Readonly<Record<string, readonly string[]>>): (title: string) => boolean {
  const all = Object.values(lexicon).flat();
  const unspaced = all.filter((entry) => spaceless.test(entry));
  const spaced = makeLexicon(all.filter((entry) => !spaceless.test(entry)));
  return (title) => {
    if (title === '' || title.length > longestTitle) return false;
    if (findEntry(asWords(title), spaced) !== undefined) return true;
    return !latin.test(title) && unspaced.some((entry) => title.includes(entry));
  };
}

const holdsFaqTitle = titleTest(faqTitles);

/** Tells whether a title says that questions and answers stand under it. */
export function isFaqTitle(title: string): boolean {
  return title.length <= longestFaqTitle && holdsFaqTitle(title);
}
