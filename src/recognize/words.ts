import { allWords, type ChosenWords } from '../lexicon/chosen-words.ts';
import type { RecognizeContext } from './recognizer.ts';

/** The context of a recognizer, with the words of the languages that the article may be in. */
export interface WordedContext extends RecognizeContext {
  words?: ChosenWords;
}

/** Returns the words to look for: those of all languages when a recognizer is called directly. */
export function wordsAt({ words }: WordedContext): ChosenWords {
  return words ?? allWords;
}

/** Returns the first subtag of the language tag of an article, if it is known. */
export function languageAt({ language }: WordedContext): string | undefined {
  return language?.toLowerCase().split('-', 1)[0];
}
