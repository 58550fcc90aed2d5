import type { Concept, Words } from './concepts.ts';
import { languages } from './languages.ts';

/** The words of some languages together, and those of each language. */
export interface ChosenWords extends Words {
  byLanguage: Readonly<Record<string, Partial<Words>>>;
}

/** A set of languages. */
export interface Choice {
  languages: readonly string[];
  /**
   * Set where the language of the text is not known: the languages that it may well be in. Short function words of the
   * others are left out, since they mean something else in another language.
   */
  likely?: readonly string[];
}

/** Every language. */
export const everyLanguage: readonly string[] = Object.keys(languages);

/** The concepts that any language has words for. */
const concepts = new Set(Object.values(languages).flatMap((words) => Object.keys(words) as Concept[]));

/**
 * Concepts of function words, which tell sentences from titles: the short ones mean something else in another language.
 */
const functionConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'leadInStarts',
  'sentenceWords',
  'leadInVerbs',
  'countingWords',
  'clauseStarts',
  'danglingWords',
  'articles',
  'copulas',
  'purposeStarts',
  'bylineWords',
  'nameJoiners',
  'purposeWords',
  'priceBounds',
  'addresses',
  'ownWords',
  'firstPerson',
]);
const mostCached = 64;
const cache = new Map<string, ChosenWords>();

/**
 * Returns the words of some languages, always including those of English. The same choice returns the same object, as
 * long as few other choices are made.
 */
export function chosenWords({ languages: chosen, likely }: Choice): ChosenWords {
  const key = `${chosen.join(' ')}${likely ? `?${likely.join(' ')}` : ''}`;
  const known = cache.get(key);
  if (known) return known;
  const made = merge(chosen, likely);
  if (cache.size >= mostCached) cache.clear();
  cache.set(key, made);
  return made;
}

function merge(chosen: readonly string[], likely: readonly string[] = chosen): ChosenWords {
  const byLanguage: Record<string, Partial<Words>> = {};
  for (const language of everyLanguage) {
    const words = languages[language];
    if (words && (language === 'en' || chosen.includes(language))) byLanguage[language] = words;
  }
  const merged: Partial<Record<Concept, readonly string[]>> = {};
  for (const concept of concepts) {
    const words = new Set<string>();
    for (const [language, own] of Object.entries(byLanguage)) {
      const isKnown = language === 'en' || likely.includes(language) || !functionConcepts.has(concept);
      for (const word of own[concept] ?? []) if (isKnown || !isShort(word)) words.add(word);
    }
    merged[concept] = [...words];
  }
  return { ...(merged as Words), byLanguage };
}

const longestShort = 3;

/** Words in other scripts than Latin are never mistaken for English. */
function isShort(word: string): boolean {
  return word.length <= longestShort && /^[\0-\u02ff]*$/.test(word);
}

/** Returns a function that makes something of chosen words once, however often it is called. */
export function madeOf<Made>(make: (words: ChosenWords) => Made): (words: ChosenWords) => Made {
  const made = new WeakMap<ChosenWords, { value: Made }>();
  return (words) => {
    const known = made.get(words);
    if (known) return known.value;
    const value = make(words);
    made.set(words, { value });
    return value;
  };
}

/** The words of all languages: for decisions without a page, and for words that mean the same in all of them. */
export const allWords: ChosenWords = chosenWords({ languages: everyLanguage });
