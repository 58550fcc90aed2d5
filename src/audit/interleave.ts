import type { Piece } from './pieces.ts';
import { isRunStart, level, levelAt, type Solid } from './solid.ts';

/** How much work is done before a text is given up, for each of its characters. */
const effort = 64;

/** Texts that are compared: a whole, a text that goes through it, and two queues of pieces between its characters. */
export interface Texts {
  whole: Solid;
  text: Solid;
  pieces: readonly Piece[];
  others: readonly Piece[];
}

/** A piece that was found at a place of the whole; the one that was found before it. */
interface Found {
  at: number;
  piece: Piece;
  before: Found | undefined;
}

/** How far a reading came. */
interface State {
  at: number;
  piece: number;
  other: number;
  /** How many characters of the text were read last. */
  run: number;
  found: Found | undefined;
}

/** The result of a reading. */
export interface Reading {
  /** Whether the whole is made of just these texts; `undefined` if that would take too long to find out. */
  isWhole: boolean | undefined;
  /** How far it came. */
  at: number;
  piece: number;
  other: number;
  run: number;
  /** The pieces on the way there, in their order. */
  found: { at: number; piece: Piece }[];
}

const word = /[\p{L}\p{N}]/u;

/**
 * Tells whether a character of the text is as far from the one before as in the whole, given the piece that lies
 * between the two in the whole.
 */
export function isApart({ whole, text }: Texts, at: number, index: number, between: Piece | undefined): boolean {
  if (index === 0) return true;
  const own = levelAt(text, index);
  if (between === undefined) return own >= levelAt(whole, at);
  if (own > level.none || !between.parts) return true;
  return !word.test(text.text.charAt(index - 1)) || !word.test(text.text.charAt(index));
}

/** Tells whether the words of a piece are as far from each other as in the whole. */
export function isApartWithin(whole: Solid, at: number, piece: Solid): boolean {
  for (let index = 1; index < piece.text.length; index += 1)
    if (levelAt(piece, index) === level.none && levelAt(whole, at + index) > level.none) return false;
  return true;
}

/**
 * Reads a whole as a text with whole pieces between its characters, each queue in its order; if `isStrict`, with its
 * words as far from each other as in the whole. Where a piece could begin and the text could go on as well, both are
 * tried, and no such place is tried twice; the time is linear in the whole.
 */
export function read(texts: Texts, isStrict: boolean): Reading {
  const { whole, text, pieces, others } = texts;
  const sums = sumsOf(pieces);
  const otherSums = sumsOf(others);
  const open: State[] = [{ at: 0, piece: 0, other: 0, run: 0, found: undefined }];
  const tried = new Set<number>();
  let best: State = { at: 0, piece: 0, other: 0, run: 0, found: undefined };
  let left = effort * whole.text.length + 1000;
  for (let state = open.pop(); state !== undefined && left > 0; state = open.pop()) {
    let { at, piece, other, run, found } = state;
    for (; left > 0; left -= 1) {
      if (at === whole.text.length) break;
      const index = at - (sums[piece] as number) - (otherSums[other] as number);
      const isText =
        index < text.text.length &&
        whole.text.charCodeAt(at) === text.text.charCodeAt(index) &&
        (!isStrict || isApart(texts, at, index, run === 0 ? found?.piece : undefined));
      const next = matchAt(whole, at, pieces[piece], isStrict);
      const nextOther = matchAt(whole, at, others[other], isStrict);
      const choices = Number(next !== undefined) + Number(nextOther !== undefined) + Number(isText);
      if (choices === 0) break;
      // Text that was left out is an element, which is a run of its own.
      const isTextFirst = isText && (choices === 1 || !isRunStart(whole, at));
      if (choices > 1) {
        const key = ((at * (pieces.length + 1) + piece) * (others.length + 1) + other) * 2 + Number(run === 0);
        if (tried.has(key)) break;
        tried.add(key);
        const goOn = { at: at + 1, piece, other, run: run + 1, found };
        if (isText && !isTextFirst) open.push(goOn);
        if (nextOther && (next || isTextFirst)) open.push(after(nextOther, { at, piece, other: other + 1, found }));
        if (next && isTextFirst) open.push(after(next, { at, piece: piece + 1, other, found }));
      }
      if (isTextFirst) {
        at += 1;
        run += 1;
        continue;
      }
      const taken = (next ?? nextOther) as Piece;
      found = { at, piece: taken, before: found };
      at += taken.text.length;
      left -= taken.text.length;
      run = 0;
      if (next) piece += 1;
      else other += 1;
    }
    if (at > best.at) best = { at, piece, other, run, found };
    const isWhole = at === whole.text.length && piece === pieces.length && other === others.length;
    if (isWhole && at === (sums[piece] as number) + (otherSums[other] as number) + text.text.length)
      return readingOf({ at, piece, other, run, found }, true);
  }
  return readingOf(best, left > 0 ? false : undefined);
}

function after(piece: Piece, { at, found, ...queues }: Omit<State, 'run'>): State {
  return { ...queues, at: at + piece.text.length, run: 0, found: { at, piece, before: found } };
}

function matchAt(whole: Solid, at: number, piece: Piece | undefined, isStrict: boolean): Piece | undefined {
  if (piece === undefined || !whole.text.startsWith(piece.text, at)) return undefined;
  return isStrict && !isApartWithin(whole, at, piece) ? undefined : piece;
}

function readingOf({ found: last, ...state }: State, isWhole: boolean | undefined): Reading {
  const found: Reading['found'] = [];
  for (let entry = last; entry !== undefined; entry = entry.before) found.push({ at: entry.at, piece: entry.piece });
  return { ...state, isWhole, found: found.reverse() };
}

/** The total length of the first pieces, by their number. */
function sumsOf(pieces: readonly Piece[]): number[] {
  const sums = [0];
  for (const { text } of pieces) sums.push((sums[sums.length - 1] ?? 0) + text.length);
  return sums;
}
