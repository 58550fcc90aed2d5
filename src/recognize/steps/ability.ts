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
 * Tells whether a line that leads into a list leaves a sentence open behind what can be done or is needed: `With it you
 * can:`, `To start, you need:`. What is listed there are abilities or things, and not what to do one after the other.
 */
export function saysWhatMayBe(line: string, words: ChosenWords): boolean {
  const end = line.slice(-longestEnd).replace(/[\s:：…]{1,4}$/, '');
  const endings = endingsIn(words);
  const said = asWords(end);
  return (
    endings.spaced.some((ending) => said.endsWith(ending)) || endings.unspaced.some((ending) => end.endsWith(ending))
  );
}
