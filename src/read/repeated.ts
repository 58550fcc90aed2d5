/** What may be repeated of the texts of a table: so many characters, and so many for each that is not. */
const ALWAYS = 50_000;
const PER_CHARACTER = 16;

/**
 * Returns a reader of texts that are asked for again and again, such as that of a cell in each of the places that it
 * spans. Each is read once. Where what is repeated is out of all proportion to what there is, as in a table made to
 * blow up, a text is given once and is `''` from then on.
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
