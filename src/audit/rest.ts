import { type Reading, read, type Texts } from './interleave.ts';
import type { Piece } from './pieces.ts';
import { isRunStart, runStart, type Solid } from './solid.ts';

/** How many of the characters read last are given back: a difference may begin with characters that agree by chance. */
const context = 200;

/** What is left of texts that differ, and how much of the whole and of the text was removed before it. */
export interface Rest {
  texts: Texts;
  before: number;
  textBefore: number;
}

/** Removes what is equal from both ends, given how far a reading of the texts came. */
export function withoutEnds(texts: Texts, reading: Reading): Rest {
  const { texts: front, before, textBefore } = withoutStart(texts, reading);
  const back = reversed(front);
  return { texts: reversed(withoutStart(back, read(back, false)).texts), before, textBefore };
}

function withoutStart({ whole, text, pieces, others }: Texts, { at: end, piece, other, run }: Reading): Rest {
  const at = end - Math.min(run, context);
  const index = at - lengthOf(pieces.slice(0, piece)) - lengthOf(others.slice(0, other));
  const texts = {
    whole: sliced(whole, at),
    text: sliced(text, index),
    pieces: pieces.slice(piece),
    others: others.slice(other),
  };
  return { texts, before: at, textBefore: index };
}

function sliced({ text, apart }: Solid, from: number): Solid {
  return { text: text.slice(from), apart: apart.subarray(from) };
}

function lengthOf(pieces: readonly Solid[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function reversed({ whole, text, pieces, others }: Texts): Texts {
  return {
    whole: backwards(whole),
    text: backwards(text),
    pieces: pieces.map(backwardsPiece).reverse(),
    others: others.map(backwardsPiece).reverse(),
  };
}

function backwardsPiece(piece: Piece): Piece {
  return { ...backwards(piece), parts: piece.parts };
}

/** The same from the end; how far its characters are apart is not compared there. */
function backwards(solid: Solid): Solid {
  const { length } = solid.text;
  const apart = new Uint8Array(length);
  for (let index = 0; index < length; index += 1)
    if (index === 0 || isRunStart(solid, length - index)) apart[index] = runStart;
  return { text: solid.text.split('').reverse().join(''), apart };
}
