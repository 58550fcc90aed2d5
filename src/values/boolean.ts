import { noWords, yesWords } from '../lexicon/booleans.ts';

const MEANINGS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ...yesWords.map((word): [string, boolean] => [word, true]),
  ...noWords.map((word): [string, boolean] => [word, false]),
]);

/** No mark or word is longer, with its variation selector. */
const MAX_LENGTH = 8;

/**
 * Returns `true` or `false` for a text that is a tick, a cross, or a word for yes or no (English, German, French,
 * Spanish) and nothing else, and `undefined` for every other text. Case, outer blanks and emoji variation selectors do
 * not matter.
 *
 * @throws {TypeError} if the argument is not a string.
 *
 * @example
 * ```ts
 * import { parseBoolean } from 'espalier';
 *
 * parseBoolean('✓'); // true
 * parseBoolean('Nein'); // false
 * parseBoolean('yes, with limits'); // undefined
 * ```
 */
export function parseBoolean(text: string): boolean | undefined {
  if (typeof text !== 'string') throw new TypeError('parseBoolean: text must be a string');
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return undefined;
  const isStyled = trimmed.endsWith('\ufe0e') || trimmed.endsWith('\ufe0f');
  return MEANINGS.get((isStyled ? trimmed.slice(0, -1) : trimmed).toLowerCase());
}
