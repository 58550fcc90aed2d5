import type { ReaderName } from '../records/readers.ts';
import type { Paint } from './colour.ts';
import type { Parsed } from './parsed.ts';

/** What a format is told besides the input. */
export interface FormatContext {
  /** Whether there is more than one input. */
  several: boolean;
  /** Whether nothing was written yet, of this input or another. */
  isFirst: boolean;
  /** The readers whose records stand in place of the tree; none for the tree itself. */
  only: readonly ReaderName[];
  /** Says something on stderr: for formats that have no place for an error. */
  report: (message: string) => void;
  /** How many columns the output has: those of the terminal, 80 where it is none. */
  width: number;
  /** Whether the output goes to a terminal. */
  isTerminal: boolean;
  paint: Paint;
}

/** A way to write what came of the inputs. */
export interface Format {
  /** Yields the output for one input, in pieces. */
  pieces: (parsed: Parsed, context: FormatContext) => AsyncIterable<string>;
  /** What stands before, between and behind the inputs, where there are several. */
  list?: readonly [before: string, between: string, behind: string];
  /** Whether it colours by itself, and shows what could steer a terminal; the others write texts as they are. */
  isDrawn?: boolean;
}
