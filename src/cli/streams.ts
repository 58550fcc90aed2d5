import type { Readable, Writable } from 'node:stream';

/** The parts of a process that the command uses; `process` itself has them. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Ends `--watch`; a process is ended by a signal of the system instead. */
  signal?: AbortSignal;
}

/** Writes to stderr: a message of one line, and lines below it. */
export type Say = (message: string, below?: readonly string[]) => void;

/**
 * 0 success, 1 a requested check failed, 2 the command was used wrongly, 3 something could not be read, parsed or
 * written.
 */
export type ExitCode = 0 | 1 | 2 | 3;
