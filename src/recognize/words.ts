import { allWords, type ChosenWords } from '../lexicon/chosen-words.ts';
import type { RecognizeContext } from './recognizer.ts';

/** A place in an article of which is known what languages it may be in. */
export interface WordedContext extends RecognizeContext {
  words?: ChosenWords;
}

/** Returns the words to look for at a place; a recognizer that is called by itself looks for those of all languages. */
export function wordsAt({ words }: WordedContext): ChosenWords {
  return words ?? allWords;
}
