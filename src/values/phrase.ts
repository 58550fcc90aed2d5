import type { Token } from './token.ts';

/** Phrases by their words, separated by blanks, with the meaning of each. */
export interface Phrases<Meaning> {
  meanings: ReadonlyMap<string, Meaning>;
  /** The first words of phrases, and how many words the longest phrase has that begins with each. */
  longest: ReadonlyMap<string, number>;
}

/** The meaning of a phrase and the index of the first token after it. */
export interface PhraseMatch<Meaning> {
  meaning: Meaning;
  next: number;
}

/** Returns a table of phrases from rows of a meaning and its phrases; the first of two meanings is used. */
export function phrases<Meaning>(rows: Iterable<readonly [Meaning, readonly string[]]>): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  for (const [meaning, texts] of rows) {
    for (const text of texts) {
      if (!meanings.has(text)) meanings.set(text, meaning);
      const words = text.split(' ');
      const first = words[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { meanings, longest };
}

/**
 * Returns the longest phrase that starts at a token, or `undefined`. A point after an abbreviation (`max.`, `ca.`)
 * belongs to it.
 */
export function matchPhrase<Meaning>(
  tokens: readonly Token[],
  start: number,
  table: Phrases<Meaning>,
): PhraseMatch<Meaning> | undefined {
  const opening = tokens[start];
  if (opening === undefined || (opening.kind !== 'word' && opening.word !== 'ø')) return undefined;
  // Few words open a phrase, and to look them up is cheaper than to put phrases together.
  const longest = table.longest.get(opening.word);
  if (longest === undefined) return undefined;
  let key = '';
  let found: PhraseMatch<Meaning> | undefined;
  for (let count = 0; count < longest; count++) {
    const token = tokens[start + count];
    if (token === undefined || (token.kind !== 'word' && token.word !== 'ø')) break;
    if (count > 0 && !token.spaced) break;
    key = count === 0 ? token.word : `${key} ${token.word}`;
    const meaning = table.meanings.get(key);
    if (meaning !== undefined) found = { meaning, next: start + count + 1 };
  }
  if (found === undefined) return undefined;
  const point = tokens[found.next];
  const behind = tokens[found.next + 1];
  if (point?.text === '.' && !point.spaced && behind?.spaced) found.next++;
  return found;
}
