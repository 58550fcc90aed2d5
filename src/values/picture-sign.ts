import { crossPictures, pictureWords, tickPictures } from '../lexicon/icons.ts';
import { parseBoolean } from './boolean.ts';

/** No name of a tick or a cross is longer. */
const LONGEST = 30;

/**
 * Returns the sign that a picture shows by its name: the name itself where it is a word for yes or no, a tick for
 * `Included` or `Tick icon`; `undefined` for every other name.
 */
export function pictureSign(name: string): string | undefined {
  if (name === '' || name.length > LONGEST) return undefined;
  if (parseBoolean(name) !== undefined) return name;
  const words = name.trim().toLowerCase();
  const ending = pictureWords.find((word) => words.endsWith(` ${word}`));
  const shown = ending === undefined ? words : words.slice(0, -ending.length - 1);
  if (tickPictures.has(shown)) return '✓';
  return crossPictures.has(shown) ? '✗' : undefined;
}
