import type { ReaderName } from '../records/readers.ts';
import type { Parsed } from './parsed.ts';

/** What a format is told besides the input. */
export interface FormatContext {
  /** Whether there is more than one input. */
  several: boolean;
  /** The readers whose records stand in place of the tree; none for the tree itself. */
  only: readonly ReaderName[];
  /** Says something on stderr: for formats that have no place for an error. */
  report: (message: string) => void;
}

/** A way to write what came of the inputs. */
export interface Format {
  /** Yields the output for one input, in pieces. */
  pieces: (parsed: Parsed, context: FormatContext) => AsyncIterable<string>;
  /** What stands before, between and behind the inputs, where there are several. */
  list?: readonly [before: string, between: string, behind: string];
  /** Whether `colourTree` understands the output. */
  hasColours?: true;
}
