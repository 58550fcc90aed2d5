/** How much of the texts of a table may be repeated: this many characters, and this many more for each original one. */
const ALWAYS = 50_000;
const PER_CHARACTER = 16;

/**
 * Returns a reader of texts that are requested repeatedly, such as the text of a cell in each of the places that it
 * spans. Each is read once. If the repeated text is out of all proportion to the original, as in a table made to
 * exhaust memory, a text is returned once and is `''` from then on.
 */
export function repeatedTexts<T>(read: (key: T) => string): (key: T | undefined) => string {
  const texts = new Map<T, string>();
  let left = ALWAYS;
  return (key) => {
    if (key === undefined) return '';
    const known = texts.get(key);
    if (known === undefined) {
      const text = read(key);
      texts.set(key, text);
      left += text.length * PER_CHARACTER;
      return text;
    }
    if (known.length > left) return '';
    left -= known.length;
    return known;
  };
}
