import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';

interface Endings {
  spaced: readonly string[];
  unspaced: readonly string[];
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

const endingsIn = madeOf(
  ({ abilityEndings }): Endings => ({
    spaced: abilityEndings.filter((ending) => !unspaced.test(ending)).map(asWords),
    unspaced: abilityEndings.filter((ending) => unspaced.test(ending)),
  }),
);

const longestEnd = 50;

/**
 * Tells whether a line that introduces a list ends in the middle of a sentence about what can be done or is needed:
 * `With it you can:`, `To start, you need:`. Such a list contains abilities or things, not consecutive actions.
 */
export function namesAbility(line: string, words: ChosenWords): boolean {
  const end = line.slice(-longestEnd).replace(/[\s:：…]{1,4}$/, '');
  const endings = endingsIn(words);
  const endWords = asWords(end);
  return (
    endings.spaced.some((ending) => endWords.endsWith(ending)) ||
    endings.unspaced.some((ending) => end.endsWith(ending))
  );
}
