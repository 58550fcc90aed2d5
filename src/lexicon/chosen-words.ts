import type { Concept, Words } from './concepts.ts';
import { languages } from './languages.ts';

/** The words of some languages together, and those of each of them. */
export interface ChosenWords extends Words {
  byLanguage: Readonly<Record<string, Partial<Words>>>;
}

/** A set of languages. */
export interface Choice {
  languages: readonly string[];
  /**
   * Set where the language of the text is not known: the languages that it may well be in. Short function words of the
   * others are left out, since they mean another thing in another language.
   */
  likely?: readonly string[];
}

/** Every language. */
export const everyLanguage: readonly string[] = Object.keys(languages);

/** The concepts that any language has words for. */
const concepts = new Set(Object.values(languages).flatMap((words) => Object.keys(words) as Concept[]));

/**
 * Concepts of function words, by which sentences are told from titles: the short ones mean another thing in another
 * language.
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
 * Returns the words of some languages, and those of English, which are always among them. The same choice has the same
 * words, as long as few others are asked for.
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

/** Other scripts than the Latin one are no riddle: what is written in them is not English. */
function isShort(word: string): boolean {
  return word.length <= longestShort && /^[\0-\u02ff]*$/.test(word);
}

/** Returns a function that makes something of chosen words once, however often it is asked for it. */
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

/**
 * The words of all languages: for what is told without a page, and for words that mean the same wherever they are
 * written.
 */
export const allWords: ChosenWords = chosenWords({ languages: everyLanguage });
