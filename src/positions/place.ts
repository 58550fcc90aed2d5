import type { Point, Position } from '../tree/types.ts';

/** An input, and the points at its offsets. */
export interface Source {
  html: string;
  point(offset: number): Point;
}

/** Where the characters of a text were read from, which does not stand in the input character for character. */
export interface Trace {
  source: Source;
  /** The text as it was read. */
  text: string;
  /**
   * The parts of the input that it was read from: for each the index of its first character, where it starts and where
   * it ends.
   */
  pieces: number[];
  /**
   * Where each character starts and ends; both are -1 for a character without a place. Made when they are first asked
   * for.
   */
  places?: CharacterPlaces;
}

/** For each character of a text where it starts and ends in the input. */
export interface CharacterPlaces {
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Where a node was read from, for as long as its tree is in the making: two offsets. The lines and columns of a
 * finished position cost more than the tree itself, and most places are replaced before it is finished; they are here
 * for the recognizers of callers, counted when somebody reads them.
 */
export class Place implements Position {
  readonly source: Source;
  startOffset: number;
  endOffset: number;
  /**
   * Of a text, what the text was when it got its place: where it is another by now, its characters cannot be followed.
   */
  text: string | undefined = undefined;
  /** How to follow the characters of a text that does not stand in the input character for character. */
  trace: Trace | undefined = undefined;
  /** Which character of the trace is the first of the text. */
  from = 0;

  constructor(source: Source, startOffset: number, endOffset: number) {
    this.source = source;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
  }

  get start(): Point {
    return this.source.point(this.startOffset);
  }

  get end(): Point {
    return this.source.point(this.endOffset);
  }
}

/** Returns a position as a place; nothing for one that a caller's recognizer made. */
export function asPlace(position: Position | undefined): Place | undefined {
  return position instanceof Place ? position : undefined;
}

export function startOf(position: Position): number {
  return position instanceof Place ? position.startOffset : position.start.offset;
}

export function endOf(position: Position): number {
  return position instanceof Place ? position.endOffset : position.end.offset;
}
