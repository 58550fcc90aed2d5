import type { Point, Position } from '../tree/types.ts';

/** An input, and the points at its offsets. */
export interface Source {
  html: string;
  point(offset: number): Point;
}

/** The source of the characters of a text that is not in the input character for character. */
export interface Trace {
  source: Source;
  /** The text as it was read. */
  text: string;
  /** The parts of the input that it was read from: for each the index of its first character, its start and its end. */
  pieces: number[];
  /** Where each character starts and ends, computed on first use; both are -1 for a character without a place. */
  places?: CharacterPlaces;
}

/** Where each character of a text starts and ends in the input. */
export interface CharacterPlaces {
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Where a node was read from, as two offsets, while its tree is being built. The lines and columns of a finished
 * position cost more than the tree itself, and most places are replaced before it is finished; here they are computed
 * only when read, for the recognizers of callers.
 */
export class Place implements Position {
  readonly source: Source;
  startOffset: number;
  endOffset: number;
  /** The value of a text when it got its place: if it has changed, its characters cannot be followed. */
  text: string | undefined = undefined;
  /** How to follow the characters of a text that is not in the input character for character. */
  trace: Trace | undefined = undefined;
  /** The index in the trace of the text's first character. */
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

/** Returns a position as a place; `undefined` for one that a caller's recognizer made. */
export function asPlace(position: Position | undefined): Place | undefined {
  return position instanceof Place ? position : undefined;
}

export function startOf(position: Position): number {
  return position instanceof Place ? position.startOffset : position.start.offset;
}

export function endOf(position: Position): number {
  return position instanceof Place ? position.endOffset : position.end.offset;
}
