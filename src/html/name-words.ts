/**
 * Returns the words of class names, an id or a relation, in lower case: runs of Latin letters, which are also split
 * before a capital after a small letter, so that `postMeta`, `post-meta` and `post__meta` have the same words.
 */
export function nameWords(names: string): string[] {
  const words: string[] = [];
  let start = -1;
  let isSmall = false;
  for (let index = 0; index <= names.length; index += 1) {
    const code = index < names.length ? names.charCodeAt(index) : 0;
    const small = code >= 97 && code <= 122;
    const capital = code >= 65 && code <= 90;
    if (start >= 0 && (!(small || capital) || (capital && isSmall))) {
      words.push(names.slice(start, index).toLowerCase());
      start = -1;
    }
    if (start < 0 && (small || capital)) start = index;
    isSmall = small;
  }
  return words;
}
