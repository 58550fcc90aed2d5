import { localSigns, localWords, shortScale, unknownScale } from '../lexicon/local-words.ts';

const LOCAL: ReadonlyMap<string, ReadonlyMap<string, string>> = /* @__PURE__ */ new Map(
  Object.entries(localWords).map(([language, words]) => [language, new Map(Object.entries(words))]),
);

/** Returns the word by which a lower-case word is looked up in a language (a primary subtag). */
export function wordFor(word: string, language: string | undefined): string {
  if (language === undefined) return word;
  if (language !== 'en' && shortScale.includes(word)) return unknownScale;
  return LOCAL.get(language)?.get(word) ?? word;
}

/** Returns the sign of the unit that a word directly after a number is in a language, or the word itself. */
export function signFor(word: string, language: string | undefined): string {
  const signs = language === undefined ? undefined : localSigns[language];
  return signs !== undefined && Object.hasOwn(signs, word) ? (signs[word] ?? word) : word;
}

/** Returns the primary subtag of a language, in lower case. */
export function primaryLanguage(language: string | undefined): string | undefined {
  return language === undefined ? undefined : /^[a-z]{2,3}(?![a-z])/.exec(language.slice(0, 4).toLowerCase())?.[0];
}
