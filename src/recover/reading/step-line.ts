import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { hasDigit } from '../../values/digit.ts';

const stepWordsIn = madeOf(({ stepWords }): ReadonlySet<string> => new Set(stepWords));

/** The longest word, its number and the sign after it. */
const START = 16;

/** Scripts without spaces have none before the number. */
const numbered = /^(\p{L}{3,9}(?=\s)|\p{Lo}{2,5})\s?(\d{1,2})\s?[:.–—)：．、-]/u;

/** Returns the number of the step that a line begins with, as a word for it and digits: `Step 2: …`. */
export function stepOfLine(line: string, words: ChosenWords): number | undefined {
  const found = hasDigit(line, START) ? numbered.exec(line.slice(0, START)) : null;
  return found && stepWordsIn(words).has(found[1]?.toLowerCase() ?? '') ? Number(found[2]) : undefined;
}
