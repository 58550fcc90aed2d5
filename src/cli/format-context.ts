import type { ReaderName } from '../records/readers.ts';
import type { Paint } from './colour.ts';
import type { Parsed } from './parsed.ts';

/** What a format gets besides the input. */
export interface FormatContext {
  /** Whether there is more than one input. */
  several: boolean;
  /** Whether nothing was written yet, of this input or another. */
  isFirst: boolean;
  /** The readers whose records are written in place of the tree; empty for the tree itself. */
  only: readonly ReaderName[];
  /** Writes a message to stderr: for formats that have no place for an error. */
  report: (message: string) => void;
  /** How many columns the output has: those of the terminal, 80 if it is not one. */
  width: number;
  /** Whether the output goes to a terminal. */
  isTerminal: boolean;
  paint: Paint;
}

/** A way to write the results of the inputs. */
export interface Format {
  /** Yields the output for one input, in pieces. */
  pieces: (parsed: Parsed, context: FormatContext) => AsyncIterable<string>;
  /** The text before, between and after the inputs, if there are several. */
  list?: readonly [before: string, between: string, behind: string];
  /** Whether it colours its output and makes control characters visible; the others write texts as they are. */
  isDrawn?: boolean;
}
