import { allWords, type ChosenWords } from '../lexicon/chosen-words.ts';
import type { RecognizeContext } from './recognizer.ts';

/** A place in an article whose possible languages are known. */
export interface WordedContext extends RecognizeContext {
  words?: ChosenWords;
}

/** Returns the words to look for at a place; a recognizer that is called by itself looks for those of all languages. */
export function wordsAt({ words }: WordedContext): ChosenWords {
  return words ?? allWords;
}

/** Returns the language of an article as the first subtag of its tag, if it is known. */
export function languageAt({ language }: WordedContext): string | undefined {
  return language?.toLowerCase().split('-', 1)[0];
}
