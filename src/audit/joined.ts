import { isApart, isApartWithin, type Reading, type Texts } from './interleave.ts';
import type { Piece } from './pieces.ts';
import type { Stretch } from './pool.ts';
import { level, levelAt, type Solid } from './solid.ts';

/**
 * Returns the places of the whole where its words are further apart than in the text or in a piece, given how these
 * make it up: the two words of each.
 */
export function joinedWords(texts: Texts, { found }: Reading): Stretch[] {
  const { whole } = texts;
  const joined: Stretch[] = [];
  let at = 0;
  let index = 0;
  let between: Piece | undefined;
  const readText = (end: number): void => {
    for (; at < end; at += 1, index += 1) {
      if (!isApart(texts, at, index, between)) joined.push(wordsAround(whole, at));
      between = undefined;
    }
  };
  for (const { at: start, piece } of found) {
    readText(start);
    if (!isApartWithin(whole, start, piece)) joined.push({ start, end: start + piece.text.length });
    at = start + piece.text.length;
    between = piece;
  }
  readText(whole.text.length);
  return joined;
}

const longestWord = 40;

function wordsAround(whole: Solid, at: number): Stretch {
  let start = at - 1;
  let end = at + 1;
  while (start > 0 && at - start < longestWord && levelAt(whole, start) === level.none) start -= 1;
  while (end < whole.text.length && end - at < longestWord && levelAt(whole, end) === level.none) end += 1;
  return { start: Math.max(0, start), end };
}
