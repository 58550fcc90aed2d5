import type { Readable, Writable } from 'node:stream';

/** What the command needs of a process; `process` itself is one. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Ends `--watch`, which a process does by a signal. */
  signal?: AbortSignal;
}

/** Says something on stderr: a message of one line, and lines below it. */
export type Say = (message: string, below?: readonly string[]) => void;

/**
 * 0 good, 1 a check that was asked for failed, 2 the command was used wrongly, 3 something could not be read, parsed or
 * written.
 */
export type ExitCode = 0 | 1 | 2 | 3;
